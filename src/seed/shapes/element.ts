import { z } from 'zod';
import { ENUMS } from '../../model/enums.ts';
import { citeShape, definitionShape, labelShape, textShape } from './text.ts';

export const levelShape = z.enum(ENUMS.ModelLevel);

export const elementShape = z.strictObject({
  key: z.string(),
  level: levelShape,
  role: z.enum(ENUMS.ParadigmRole).optional(),
  label: labelShape,
  /** What the codebook says about it, in the languages in which it says so. */
  definition: definitionShape.optional(),
  cite: citeShape,
  placementConfidence: z.number().optional(),
  alpha: z.strictObject({ value: z.number(), row: z.int() }).optional(),
  voicedIn: z.array(z.string()).optional(),
});
export type SeedElement = z.infer<typeof elementShape>;

/** An answer or a quotation without an interview, in one line of our own words. */
export const evidenceShape = z.strictObject({
  element: z.string(),
  gist: textShape,
  cite: citeShape,
});
export type SeedEvidence = z.infer<typeof evidenceShape>;
