import { z } from 'zod';
import type { LinkStatus, MappingPredicate, Translation } from '../../graph/rows.ts';
import { bilingualShape } from './text.ts';

export const PREDICATES = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
  'RELATED_MATCH',
] as const satisfies readonly MappingPredicate[];

export const linkShape = z.strictObject({
  subject: z.string(),
  predicate: z.enum(PREDICATES),
  object: z.string(),
  confidence: z.number(),
  /** All that the schema knows, so that a computed one can be refused with its reason by a rule. */
  justification: z
    .enum(['MANUAL_CURATION', 'LEXICAL', 'SEMANTIC_SIMILARITY', 'CHAINING', 'INVERSION'])
    .default('MANUAL_CURATION'),
  status: z
    .enum(['CANDIDATE', 'ACCEPTED', 'REJECTED'] as const satisfies readonly LinkStatus[])
    .default('CANDIDATE'),
  negated: z.boolean().default(false),
  translation: z
    .enum(['RECIPROCAL', 'REFUTATIONAL'] as const satisfies readonly Translation[])
    .optional(),
  proposedOn: z.string(),
  reviewedBy: z.string().optional(),
  rationale: bilingualShape,
});
export type SeedLink = z.infer<typeof linkShape>;

export const linksShape = z.strictObject({ links: z.array(linkShape) });

export const constructShape = z.strictObject({
  key: z.string(),
  label: bilingualShape,
  rationale: bilingualShape,
  members: z.array(z.string()),
});
export type SeedConstruct = z.infer<typeof constructShape>;

export const absenceShape = z.strictObject({
  element: z.string(),
  study: z.string(),
  rationale: bilingualShape,
});
export type SeedAbsence = z.infer<typeof absenceShape>;

export const constructsShape = z.strictObject({
  constructs: z.array(constructShape),
  absences: z.array(absenceShape),
});
