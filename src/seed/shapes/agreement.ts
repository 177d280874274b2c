import { z } from 'zod';
import { ENUMS } from '../../model/enums.ts';
import { textShape } from './text.ts';

const judgementShape = z.enum([...ENUMS.MappingPredicate, 'NONE']);

/** A pair that two readers judged independently. */
export const judgedPairShape = z.strictObject({
  subject: z.string(),
  object: z.string(),
  /** The stratum of the sample; `LINKED` if the first reader had a link that is not negated. */
  stratum: z.enum(['LINKED', 'NEGATED', 'NEAR', 'FAR']),
  first: judgementShape,
  second: judgementShape,
  /** The confidence of the second reader in the second judgement. */
  confidence: z.number(),
  /** The reason of the second reader, in one sentence. */
  reason: z.string(),
  /** The settled judgement and its reason, if the two disagreed. */
  settled: judgementShape.optional(),
  why: z.string().optional(),
});
export type SeedJudgedPair = z.infer<typeof judgedPairShape>;

/** Pairs that were drawn and judged together. */
export const sampleShape = z.strictObject({
  judgedOn: z.string(),
  /** How to cite it: who judged, how the pairs were drawn, and where the judgements are. */
  citation: textShape,
  pairs: z.array(judgedPairShape).min(1),
});
export type SeedSample = z.infer<typeof sampleShape>;

export const agreementShape = z.strictObject({ samples: z.array(sampleShape) });
