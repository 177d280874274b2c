import { z } from 'zod';
import { ENUMS } from '../../model/enums.ts';
import { citeShape, studyCiteShape, textShape } from './text.ts';

export const linkShape = z.strictObject({
  subject: z.string(),
  predicate: z.enum(ENUMS.MappingPredicate),
  object: z.string(),
  confidence: z.number(),
  /** Also computed justifications, so that a rule can refuse them with a reason. */
  justification: z.enum(ENUMS.LinkJustification).default('MANUAL_CURATION'),
  status: z.enum(ENUMS.LinkStatus).default('CANDIDATE'),
  negated: z.boolean().default(false),
  translation: z.enum(ENUMS.Translation).optional(),
  basis: z.enum(ENUMS.LinkBasis),
  citations: z.array(studyCiteShape).default([]),
  /** The creators of the dataset if it is missing. */
  proposedBy: z.string().optional(),
  proposedOn: z.string(),
  reviewedBy: z.string().optional(),
  reviewedOn: z.string().optional(),
  rationale: textShape,
});
export type SeedLink = z.infer<typeof linkShape>;

export const linksShape = z.strictObject({ links: z.array(linkShape) });

export const constructShape = z.strictObject({
  key: z.string(),
  label: textShape,
  rationale: textShape,
  members: z.array(z.string()),
  /** The members that only RELATED links join to the others. For curators; the links say it to everybody else. */
  relatedOnly: z.array(z.string()).default([]),
});
export type SeedConstruct = z.infer<typeof constructShape>;

export const absenceShape = z.strictObject({
  element: z.string(),
  study: z.string(),
  rationale: textShape,
});
export type SeedAbsence = z.infer<typeof absenceShape>;

const sideShape = z.strictObject({
  study: z.string(),
  elements: z.array(z.string()).min(1),
  claim: textShape,
  cite: citeShape,
});

export const contrastShape = z.strictObject({
  key: z.string(),
  label: textShape,
  rationale: textShape,
  construct: z.string().nullable().default(null),
  confidence: z.number(),
  status: z.enum(ENUMS.LinkStatus).default('CANDIDATE'),
  /** The creators of the dataset if it is missing. */
  proposedBy: z.string().optional(),
  proposedOn: z.string(),
  reviewedBy: z.string().optional(),
  reviewedOn: z.string().optional(),
  sides: z.array(sideShape).min(2).max(3),
});
export type SeedContrast = z.infer<typeof contrastShape>;

export const contrastsShape = z.strictObject({ contrasts: z.array(contrastShape) });

export const constructsShape = z.strictObject({
  constructs: z.array(constructShape),
  absences: z.array(absenceShape),
});
