import type {
  AbsenceRow,
  CodeCountRow,
  ConstructRow,
  ContrastRow,
  ContrastSideRow,
  DetailRow,
  ElementRow,
  HitRow,
  InterviewRow,
  LinkRow,
  MeasuredRow,
  ReliabilityRow,
  SourceRow,
  StudyRow,
  TextForm,
  TheoryRow,
} from '../../../model/rows.ts';
import type {
  ConstructMatrixRow,
  CoOccurrenceRow,
  CounterpartRow,
  MatrixRow,
} from '../../../model/traversal-rows.ts';
import { citation, citations } from './citations.ts';
import {
  absentAsEmpty,
  type Codec,
  decimal,
  flag,
  forms,
  integer,
  integers,
  joined,
  nullable,
  oneOf,
  shape,
  text,
  texts,
} from './codec.ts';

/** The codecs of the rows of the port. */

const source = shape<SourceRow>({
  key: text,
  title: text,
  year: nullable(integer),
  doi: nullable(text),
  url: nullable(text),
  license: nullable(text),
});

export const studyRow = shape<StudyRow>({
  key: text,
  method: oneOf(),
  year: integer,
  authors: texts,
  titleForms: forms,
  shortTitleForms: forms,
  locationForms: forms,
  interviewCount: integer,
  questionnaireCount: nullable(integer),
  coreKey: nullable(text),
  statedAtInterview: nullable(integer),
  reliabilityThreshold: nullable(decimal),
  paper: source,
});

const reliability = shape<ReliabilityRow>({
  coefficient: oneOf(),
  value: decimal,
  origin: oneOf(),
  itemCount: nullable(integer),
  sampleSize: nullable(integer),
  cite: citation,
});

export const elementRow = shape<ElementRow>({
  key: text,
  level: oneOf(),
  studyKey: text,
  parentKey: nullable(text),
  order: integer,
  role: nullable(oneOf()),
  labelForms: forms,
  placementConfidence: nullable(decimal),
});

export const detailRow = shape<DetailRow>({
  key: text,
  sourceTermForms: forms,
  definitionForms: forms,
  measured: nullable(reliability),
  cite: citation,
});

export const codeCountRow = shape<CodeCountRow>({ key: text, codeCount: nullable(integer) });

export const measuredRow: Codec<MeasuredRow> = joined(
  elementRow,
  shape<Pick<MeasuredRow, 'measured'>>({ measured: reliability }),
);

type RecordedLink = Omit<LinkRow, 'derivedFromKeys'>;

const recordedLink = {
  key: text,
  subjectKey: text,
  objectKey: text,
  predicate: oneOf(),
  confidence: decimal,
  justification: oneOf(),
  status: oneOf(),
  isNegated: flag,
  translation: nullable(oneOf()),
  basis: oneOf(),
  citations,
  proposedBy: text,
  proposedOn: text,
  reviewedBy: nullable(text),
  reviewedOn: nullable(text),
  rationaleForms: forms,
} satisfies { readonly [Field in keyof RecordedLink]: Codec<RecordedLink[Field]> };
const stored = shape<RecordedLink>(recordedLink);

/** A recorded link. `derivedFromKeys` is not stored, because it is always empty. */
export const linkRow: Codec<LinkRow> = {
  ...stored,
  read: (cells) => ({ ...stored.read(cells), derivedFromKeys: [] }),
};

/** A link, recorded or derived. */
export const anyLinkRow = shape<LinkRow>({
  ...recordedLink,
  derivedFromKeys: absentAsEmpty(texts),
});

export const constructRow = shape<ConstructRow>({
  key: text,
  labelForms: forms,
  rationaleForms: forms,
  studyKeys: texts,
  overlap: oneOf(),
  isContested: flag,
});

export const absenceRow = shape<AbsenceRow>({
  key: text,
  elementKey: text,
  studyKey: text,
  rationaleForms: forms,
});

export const contrastRow = shape<ContrastRow>({
  key: text,
  labelForms: forms,
  rationaleForms: forms,
  constructKey: nullable(text),
  studyKeys: texts,
  confidence: decimal,
  status: oneOf(),
  proposedBy: text,
  proposedOn: text,
  reviewedBy: nullable(text),
  reviewedOn: nullable(text),
});

export const contrastSideRow = shape<ContrastSideRow>({
  key: text,
  contrastKey: text,
  studyKey: text,
  elementKeys: texts,
  claimForms: forms,
  cite: citation,
});

export const theoryRow = shape<TheoryRow>({
  studyKey: text,
  relation: oneOf(),
  sourceKey: text,
  targetKey: text,
  basis: oneOf(),
  cite: nullable(citation),
});

export const interviewRow = shape<InterviewRow>({
  key: text,
  studyKey: text,
  letter: nullable(text),
  order: integer,
});

export const counterpartRow = shape<CounterpartRow>({
  elementKey: text,
  predicate: oneOf(),
  confidence: decimal,
  viaKeys: texts,
});

/** The columns of the element have no prefix within the row. */
export const matrixRow: Codec<MatrixRow> = shape<MatrixRow>({
  element: { ...elementRow, columns: () => elementRow.columns('') },
  columnKeys: texts,
  counts: integers,
});

/** As `matrixRow`. */
export const constructMatrixRow: Codec<ConstructMatrixRow> = shape<ConstructMatrixRow>({
  construct: { ...constructRow, columns: () => constructRow.columns('') },
  columnKeys: texts,
  counts: integers,
});

export const coOccurrenceRow = shape<CoOccurrenceRow>({
  aKey: text,
  bKey: text,
  together: integer,
  interviewKeys: texts,
  coefficient: decimal,
});

const textForm = shape<TextForm>({ value: text, language: text, origin: oneOf() });

export const hitRow = shape<HitRow>({
  kind: oneOf(),
  key: text,
  score: integer as Codec<HitRow['score']>,
  matchedForm: textForm,
});
