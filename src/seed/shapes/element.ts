import { z } from 'zod';
import type { ModelLevel, ParadigmRole } from '../../graph/rows.ts';
import { bilingualShape, citeShape, labelShape } from './text.ts';

/** From the top of a model to its bottom. */
export const LEVELS = [
  'DIMENSION',
  'CATEGORY',
  'CONCEPT',
  'CODE',
] as const satisfies readonly ModelLevel[];

export const levelShape = z.enum(LEVELS);

const roleShape = z.enum([
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
] as const satisfies readonly ParadigmRole[]);

export const elementShape = z.strictObject({
  key: z.string(),
  level: levelShape,
  role: roleShape.optional(),
  label: labelShape,
  cite: citeShape,
  placementConfidence: z.number().optional(),
  alpha: z.strictObject({ value: z.number(), row: z.int() }).optional(),
  voicedIn: z.array(z.string()).optional(),
});
export type SeedElement = z.infer<typeof elementShape>;

/** An answer or a quotation without an interview, in one line of our own words. */
export const evidenceShape = z.strictObject({
  element: z.string(),
  gist: bilingualShape,
  cite: citeShape,
});
export type SeedEvidence = z.infer<typeof evidenceShape>;
