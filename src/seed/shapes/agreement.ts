import { z } from 'zod';
import { ENUMS } from '../../model/enums.ts';

const judgementShape = z.enum([...ENUMS.MappingPredicate, 'NONE']);

/** A pair that two readers judged, neither knowing what the other said. */
export const judgedPairShape = z.strictObject({
  subject: z.string(),
  object: z.string(),
  /** What the pair was drawn from: `LINKED` where the first reader had a link that is not negated. */
  stratum: z.enum(['LINKED', 'NEGATED', 'NEAR', 'FAR']),
  first: judgementShape,
  second: judgementShape,
  /** The second reader's, in the second judgement. */
  confidence: z.number(),
  /** The second reader's, in one sentence. */
  reason: z.string(),
  /** What the two came to, where they disagreed, and why. */
  settled: judgementShape.optional(),
  why: z.string().optional(),
});
export type SeedJudgedPair = z.infer<typeof judgedPairShape>;

export const agreementShape = z.strictObject({ pairs: z.array(judgedPairShape) });
