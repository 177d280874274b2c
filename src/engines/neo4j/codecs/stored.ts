import { sortOfKey, sortOfLink } from '../../../model/order.ts';
import { foldedWords } from '../../../model/persian.ts';
import type { Forms, HitRow, LinkRow } from '../../../model/rows.ts';
import { type Codec, forms, joined, shape, text, texts } from './codec.ts';
import {
  countCheckRow,
  evidenceRow,
  noteRow,
  numbered,
  participantRow,
  recommendationRow,
} from './records.ts';
import {
  absenceRow,
  detailRow,
  elementRow,
  interviewRow,
  linkRow,
  studyRow,
  theoryRow,
} from './rows.ts';
import { statisticsRow } from './statistics.ts';

/** What a node is found by in a search, computed once when it is loaded. */
export interface SearchEntry {
  readonly kind: HitRow['kind'];
  readonly sort: string;
  readonly searchForms: Forms;
  /** Each form folded, its words joined. */
  readonly searchJoined: readonly string[];
  /** Each form folded, with a space before each word: one `CONTAINS` finds what begins a word. */
  readonly searchWords: readonly string[];
  /** Each form folded: what follows from each word on, joined, with a line break before each. */
  readonly searchTails: readonly string[];
}

export function searchEntry(
  kind: SearchEntry['kind'],
  key: string,
  searchForms: Forms,
): SearchEntry {
  const words = searchForms.map((form) => foldedWords(form.value));
  const tails = (list: readonly string[]): string =>
    list.map((_, at) => `\n${list.slice(at).join('')}`).join('');
  return {
    kind,
    sort: sortOfKey(key),
    searchForms,
    searchJoined: words.map((list) => list.join('')),
    searchWords: words.map((list) => list.map((word) => ` ${word}`).join('')),
    searchTails: words.map(tails),
  };
}

const search = shape<SearchEntry>({
  kind: text as unknown as Codec<SearchEntry['kind']>,
  sort: text,
  searchForms: forms,
  searchJoined: texts,
  searchWords: texts,
  searchTails: texts,
});

/** Where a link lies in the order of links, and which studies it joins. */
export interface LinkPosition {
  readonly sort: string;
  readonly subjectStudy: string;
  readonly objectStudy: string;
}

export const linkPosition = (
  link: LinkRow,
  studyOf: (elementKey: string) => string,
): LinkPosition => ({
  sort: sortOfLink(link.subjectKey, link.objectKey),
  subjectStudy: studyOf(link.subjectKey),
  objectStudy: studyOf(link.objectKey),
});

/** What is stored of nodes, by label. */
export const NODE_CODECS = {
  Study: joined(studyRow, search),
  Element: joined(
    joined(elementRow, detailRow),
    joined(search, shape<{ readonly printedLabel: string }>({ printedLabel: text })),
  ),
  Interview: interviewRow,
  Construct: joined(
    shape<{ readonly key: string; readonly labelForms: Forms; readonly rationaleForms: Forms }>({
      key: text,
      labelForms: forms,
      rationaleForms: forms,
    }),
    search,
  ),
  AbsenceAssertion: absenceRow,
  SourceNote: noteRow,
  Recommendation: recommendationRow,
  Evidence: numbered(evidenceRow),
  Participant: participantRow,
  CountCheck: numbered(countCheckRow),
  RelationStatistics: statisticsRow,
} as const;

/** What is stored of relationships, by type; of a type that is not here, the key alone. */
export const RELATIONSHIP_CODECS = {
  ALIGNS_WITH: joined(
    linkRow,
    shape<LinkPosition>({ sort: text, subjectStudy: text, objectStudy: text }),
  ),
  THEORY: numbered(theoryRow),
  EXPRESSED_BY: shape<{ readonly studyKey: string }>({ studyKey: text }),
} as const;
