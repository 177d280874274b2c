import { DEFAULT_MIN_CONFIDENCE } from '../../../model/links.ts';
import { sortOfLink } from '../../../model/order.ts';
import type {
  CountCheckRow,
  EvidenceRow,
  Forms,
  InterviewLabelsRow,
  LinkRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
} from '../../../model/rows.ts';
import type { RelationStatistics } from '../../../model/statistics.ts';
import type { WordRow } from '../../../model/vocabulary.ts';
import { citation } from './citations.ts';
import {
  type Codec,
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
import {
  absenceRow,
  anyLinkRow,
  contrastRow,
  contrastSideRow,
  detailRow,
  elementRow,
  interviewRow,
  linkRow,
  studyRow,
  theoryRow,
} from './rows.ts';
import { searchCodec } from './searched.ts';

/** The codecs of rows that are recorded beside a model. */

export const evidenceRow = shape<EvidenceRow>({
  elementKey: text,
  interviewKey: nullable(text),
  gistForms: forms,
  cite: citation,
});

export const participantRow = shape<ParticipantRow>({
  studyKey: text,
  order: integer,
  educationForms: forms,
  occupationForms: forms,
  age: nullable(integer),
});

export const countCheckRow = shape<CountCheckRow>({
  studyKey: text,
  whatForms: forms,
  stated: nullable(integer),
  counted: integer,
  explanationForms: forms,
  cite: nullable(citation),
});

export const noteRow = shape<NoteRow>({
  key: text,
  studyKey: text,
  textForms: forms,
  elementKeys: texts,
  cite: citation,
});

export const recommendationRow = shape<RecommendationRow>({
  key: text,
  studyKey: text,
  textForms: forms,
  groupForms: forms,
  elementKeys: texts,
  cite: citation,
});

export const interviewLabelsRow = shape<InterviewLabelsRow>({ interviewKey: text, labels: texts });

/** A row with its position in a list in the order of the seed. */
export interface Numbered<Row> {
  readonly place: number;
  readonly row: Row;
}

export function numbered<Row>(codec: Codec<Row>): Codec<Numbered<Row>> {
  return {
    columns: (name) => [...integer.columns('place'), ...codec.columns(name)],
    write: (name, { place, row }) => ({
      ...integer.write('place', place),
      ...codec.write(name, row),
    }),
    read: (cells) => ({ place: integer.read(cells), row: codec.read(cells) }),
  };
}

/** The codec of the cardinalities of a relation. The loader computes them, so that no request has to. */
export const statisticsRow = shape<RelationStatistics>({
  key: oneOf(),
  maxOut: integer,
  maxIn: integer,
  count: integer,
  owners: texts,
  counts: integers,
  others: integer,
});

/** A word of labels. */
export const wordRow = shape<WordRow>({ key: text, frequency: integer });

/** What elements are ordered by, counted when they are loaded. */
export interface ElementCounts {
  /** Rule 18: active links at the usual confidence. */
  readonly activeLinks: number;
  /** Codes that it is, or that lie below it. */
  readonly codesBelow: number;
}

/** The position of a link in the order of links, and the studies that it joins. */
export interface LinkPosition {
  readonly sort: string;
  /** The same, of a link from the usual confidence on. */
  readonly usualSort: string | null;
  readonly subjectStudy: string;
  readonly objectStudy: string;
}

export const linkPosition = (
  link: LinkRow,
  studyOf: (elementKey: string) => string,
): LinkPosition => {
  const sort = sortOfLink(link.subjectKey, link.objectKey);
  return {
    sort,
    usualSort: link.confidence >= DEFAULT_MIN_CONFIDENCE ? sort : null,
    subjectStudy: studyOf(link.subjectKey),
    objectStudy: studyOf(link.objectKey),
  };
};

/** The position of a node in a list that is read by pages. */
const sorted = shape<{ readonly sort: string }>({ sort: text });

/** The codecs of nodes, by label. */
export const NODE_CODECS = {
  Study: joined(studyRow, searchCodec),
  Element: joined(
    joined(elementRow, detailRow),
    joined(
      searchCodec,
      shape<ElementCounts & { readonly printedLabel: string }>({
        printedLabel: text,
        activeLinks: integer,
        codesBelow: integer,
      }),
    ),
  ),
  Interview: interviewRow,
  Construct: joined(
    shape<{ readonly key: string; readonly labelForms: Forms; readonly rationaleForms: Forms }>({
      key: text,
      labelForms: forms,
      rationaleForms: forms,
    }),
    searchCodec,
  ),
  AbsenceAssertion: joined(absenceRow, sorted),
  Contrast: joined(contrastRow, sorted),
  ContrastSide: contrastSideRow,
  SourceNote: noteRow,
  Recommendation: recommendationRow,
  Evidence: numbered(evidenceRow),
  Participant: participantRow,
  CountCheck: numbered(countCheckRow),
  RelationStatistics: statisticsRow,
  Word: joined(wordRow, shape<{ readonly length: number }>({ length: integer })),
} as const;

const linkPlace = shape<Omit<LinkPosition, 'usualSort'>>({
  sort: text,
  subjectStudy: text,
  objectStudy: text,
});
/** Recorded links are listed at any confidence, so that the derived ones alone need it. */
const derivedPlace = shape<LinkPosition>({
  sort: text,
  usualSort: nullable(text),
  subjectStudy: text,
  objectStudy: text,
});

/** The codecs of relationships, by type; other types have only a key. */
export const RELATIONSHIP_CODECS = {
  ALIGNS_WITH: joined(linkRow, linkPlace),
  /** Rule 3: derived links. The loader makes them, so that reading them is reading links. */
  ALIGNS_BY_CHAIN: joined(anyLinkRow, derivedPlace),
  THEORY: numbered(theoryRow),
  EXPRESSED_BY: shape<{ readonly studyKey: string }>({ studyKey: text }),
} as const;
