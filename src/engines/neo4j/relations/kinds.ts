import type { Kind, Kinds } from '../../../model/relations.ts';
import type { Codec } from '../codecs/codec.ts';
import {
  absenceRow,
  anyLinkRow,
  codeCountRow,
  constructRow,
  contrastRow,
  detailRow,
  elementRow,
  interviewRow,
  studyRow,
} from '../codecs/rows.ts';
import { noteRow, recommendationRow } from '../codecs/stored.ts';
import type { Sources } from '../statement.ts';
import { COMPUTED, SOURCES } from './constructs.ts';

/** The query that finds rows of a kind by their keys. */
export interface KindQuery<Row> {
  /** Clauses that bind `x` to the nodes or links with one of `$keys`. */
  readonly match: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
}

const node = <Row>(label: string, codec: Codec<Row>): KindQuery<Row> => ({
  match: `MATCH (x:${label}) WHERE x.key IN $keys`,
  codec,
});

/** A key is that of a recorded link or of a derived one, never of both. */
const RECORDED_OR_DERIVED_LINKS = `
  UNWIND $keys AS key
  CALL (key) {
    MATCH ()-[x:ALIGNS_WITH {key: key}]->() RETURN x
    UNION ALL
    MATCH ()-[x:ALIGNS_BY_CHAIN {key: key}]->() RETURN x
  }`;

/** Whether the study of each `x` publishes codes, found once for each study. */
export const WITH_CODES = `
  WITH x.studyKey AS study, collect(x) AS some
  WITH some, EXISTS { (e:Element {studyKey: study}) WHERE e.level = 'CODE' } AS hasCodes
  UNWIND some AS x`;
const CODE_COUNT: Sources = {
  codeCount: `CASE WHEN hasCodes THEN COUNT { (x)<-[:PART_OF*0..4]-(code:Element) WHERE code.level = 'CODE' } END`,
};

/** Every kind of the port; a missing one is a type error. */
export const KINDS: { readonly [K in Kind]: KindQuery<Kinds[K]> } = {
  studies: node('Study', studyRow),
  elements: node('Element', elementRow),
  details: node('Element', detailRow),
  codeCounts: {
    match: `MATCH (x:Element) WHERE x.key IN $keys ${WITH_CODES}`,
    codec: codeCountRow,
    sources: CODE_COUNT,
  },
  links: { match: RECORDED_OR_DERIVED_LINKS, codec: anyLinkRow },
  constructs: {
    match: `MATCH (x:Construct) WHERE x.key IN $keys ${COMPUTED}`,
    codec: constructRow,
    sources: SOURCES,
  },
  absences: node('AbsenceAssertion', absenceRow),
  contrasts: node('Contrast', contrastRow),
  interviews: node('Interview', interviewRow),
  notes: node('SourceNote', noteRow),
  recommendations: node('Recommendation', recommendationRow),
};
