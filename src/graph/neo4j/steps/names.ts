import type { NamedRead } from '../../expected.ts';
import type { Codec } from '../codec.ts';
import { constructRow, detailRow, elementRow, interviewRow, linkRow, studyRow } from '../rows.ts';
import type { Sources } from '../statement.ts';
import { COMPUTED, SOURCES } from './constructs.ts';

/** A way from what was found to what it names. */
export interface Naming {
  /** The read by key that it answers. */
  readonly answers: 'studies' | 'elements' | 'details' | 'interviews' | 'links' | 'constructs';
  /** Clauses from `o` to `x`, each once. */
  readonly match: string;
  readonly codec: Codec<{ readonly key: string }>;
  readonly sources?: Sources;
}

// By index, and not along relationships: what names them may be a derived link, which has none.
const elements = (keys: string): Naming => ({
  answers: 'elements',
  match: `${keys} MATCH (x:Element {key: key})`,
  codec: elementRow,
});
const studies = (keys: string): Naming => ({
  answers: 'studies',
  match: `${keys} MATCH (x:Study {key: key})`,
  codec: studyRow,
});
const one = (key: string): string => `WITH DISTINCT ${key} AS key`;
const each = (keys: string): string => `UNWIND ${keys} AS key WITH DISTINCT key`;
const hit = (label: string): string => `WITH DISTINCT o AS x WHERE x:${label}`;

export const NAMES: Readonly<Record<NamedRead, Naming>> = {
  study: studies(one('o.studyKey')),
  details: { answers: 'details', match: 'WITH DISTINCT o AS x', codec: detailRow },
  parent: elements(one('o.parentKey')),
  core: elements(one('o.coreKey')),
  memberStudies: studies(`MATCH (o)-[to:EXPRESSED_BY]->(:Element) ${one('to.studyKey')}`),
  ends: elements(each('[o.subjectKey, o.objectKey]')),
  theoryEnds: elements(each('[o.sourceKey, o.targetKey]')),
  interview: {
    answers: 'interviews',
    match: `${one('o.interviewKey')} MATCH (x:Interview {key: key})`,
    codec: interviewRow,
  },
  element: elements(one('o.elementKey')),
  elements: elements(each('o.elementKeys')),
  links: {
    answers: 'links',
    match: `${each('o.linkKeys')} MATCH ()-[x:ALIGNS_WITH {key: key}]->()`,
    codec: linkRow,
  },
  hitElements: { answers: 'elements', match: hit('Element'), codec: elementRow },
  hitStudies: { answers: 'studies', match: hit('Study'), codec: studyRow },
  hitConstructs: {
    answers: 'constructs',
    match: `${hit('Construct')} ${COMPUTED}`,
    codec: constructRow,
    sources: SOURCES,
  },
};
