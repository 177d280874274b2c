import { z } from 'zod';
import { ENUMS } from '../../model/enums.ts';
import { elementShape, evidenceShape, levelShape } from './element.ts';
import { citeShape, textShape, titleShape } from './text.ts';

/** Of a study that does not say its language, as the first three do not. */
export const DEFAULT_LANGUAGE = 'fa';

const count = z.int().min(0);
/** A rule checks its range, because its messages are more precise. */
const year = z.int();

const sourceShape = z.strictObject({
  title: z.string(),
  year: year.nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  license: z.string().nullable(),
});

const reliabilityShape = z.strictObject({
  coefficient: z.enum(ENUMS.Coefficient),
  threshold: z.number().nullable(),
  sampleSize: count.nullable(),
  origin: z.enum(ENUMS.StatisticOrigin),
  cite: citeShape,
});

const participantShape = z.strictObject({
  order: z.int(),
  education: textShape,
  occupation: textShape,
  age: z.int().min(1).max(120).nullable(),
});

const theoryShape = z.strictObject({
  relation: z.enum(ENUMS.TheoryRelation),
  source: z.string(),
  target: z.string(),
  basis: z.enum(ENUMS.TheoryBasis),
  cite: citeShape.optional(),
});

export const recommendationShape = z.strictObject({
  key: z.string(),
  text: textShape,
  followsFrom: z.array(z.string()),
  cite: citeShape,
});
export type SeedRecommendation = z.infer<typeof recommendationShape>;

const groupShape = z.strictObject({
  group: textShape.nullable(),
  items: z.array(recommendationShape),
});

const countCheckShape = z.strictObject({
  what: textShape,
  stated: count.nullable(),
  counted: count,
  counts: z.strictObject({ level: levelShape, under: z.string().optional() }).optional(),
  explanation: textShape.nullable(),
  cite: citeShape.nullable(),
});

export const noteShape = z.strictObject({
  key: z.string(),
  text: textShape,
  about: z.array(z.string()),
  cite: citeShape,
});
export type SeedNote = z.infer<typeof noteShape>;

export const studyShape = z.strictObject({
  key: z.string(),
  /** Of the labels and terms of the paper, as a tag of BCP 47. */
  language: z.string().default(DEFAULT_LANGUAGE),
  method: z.enum(ENUMS.StudyMethod),
  title: titleShape,
  shortTitle: titleShape,
  authors: z.array(z.string()).min(1),
  year,
  location: textShape.nullable(),
  interviewCount: count,
  questionnaireCount: count.nullable(),
  source: sourceShape,
  sourceTerms: z.strictObject({
    DIMENSION: textShape.optional(),
    CATEGORY: textShape.optional(),
    CONCEPT: textShape.optional(),
    CODE: textShape.optional(),
  }),
  saturation: z.strictObject({ statedAtInterview: count.nullable(), cite: citeShape.nullable() }),
  reliability: reliabilityShape.nullable(),
  interviews: z.array(z.string()),
  participants: z.array(participantShape),
  elements: z.array(elementShape).min(1),
  theory: z.array(theoryShape),
  evidence: z.array(evidenceShape),
  recommendations: z.array(groupShape),
  countChecks: z.array(countCheckShape),
  notes: z.array(noteShape),
});
export type SeedStudy = z.infer<typeof studyShape>;
