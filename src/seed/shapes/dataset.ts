import { z } from 'zod';
import { textShape } from './text.ts';

/** The dataset as a whole. Rules check addresses, dates and texts, because their messages are more precise. */
export const datasetShape = z.strictObject({
  key: z.string(),
  base: z.string(),
  title: textShape,
  description: textShape,
  license: z.string(),
  creators: z
    .array(z.strictObject({ name: z.string(), orcid: z.string().nullable().default(null) }))
    .min(1),
  published: z.string(),
});
export type SeedDataset = z.infer<typeof datasetShape>;
