import { REFERENCES as KIND_OF, type Kind, type Reference } from '../../../model/relations.ts';
import type { Codec } from '../codecs/codec.ts';
import { linkRow } from '../codecs/rows.ts';
import type { Sources } from '../statement.ts';
import { COMPUTED } from './constructs.ts';
import { KINDS, WITH_CODES } from './kinds.ts';

/** The query for rows that other rows, bound to `o`, reference by key. */
export interface ReferenceQuery {
  /** The kind whose reads by key these rows will answer. */
  readonly kind: Kind;
  /** Clauses from `o` to `x`, each `x` once. */
  readonly match: string;
  readonly codec: Codec<{ readonly key: string }>;
  readonly sources: Sources;
}

const oneKey = (key: string): string => `WITH DISTINCT ${key} AS key`;
const eachKey = (keys: string): string => `UNWIND ${keys} AS key WITH DISTINCT key`;
// By index and not by relationships, because `o` may be a derived link, which has none.
const node = (label: string, keys: string): string => `${keys} MATCH (x:${label} {key: key})`;
const hit = (label: string): string => `WITH DISTINCT o AS x WHERE x:${label}`;

const MATCHES: Readonly<Record<Reference, string>> = {
  study: node('Study', oneKey('o.studyKey')),
  details: 'WITH DISTINCT o AS x',
  codeCount: `WITH DISTINCT o AS x ${WITH_CODES}`,
  parent: node('Element', oneKey('o.parentKey')),
  core: node('Element', oneKey('o.coreKey')),
  memberStudies: node('Study', `MATCH (o)-[to:EXPRESSED_BY]->(:Element) ${oneKey('to.studyKey')}`),
  contested: `${node('Construct', oneKey('o.constructKey'))} ${COMPUTED}`,
  linkEnds: node('Element', eachKey('[o.subjectKey, o.objectKey]')),
  theoryEnds: node('Element', eachKey('[o.sourceKey, o.targetKey]')),
  interview: node('Interview', oneKey('o.interviewKey')),
  sharedInterviews: node('Interview', eachKey('o.interviewKeys')),
  element: node('Element', oneKey('o.elementKey')),
  elements: node('Element', eachKey('o.elementKeys')),
  links: `${eachKey('o.linkKeys')} MATCH ()-[x:ALIGNS_WITH {key: key}]->()`,
  hitElements: hit('Element'),
  hitStudies: hit('Study'),
  hitConstructs: `${hit('Construct')} ${COMPUTED}`,
};

/** Referenced links are always recorded, so their codec is narrower than that of any link. */
const CODECS = { ...KINDS, links: { codec: linkRow } } as const;

/** Every reference of the port. */
export const REFERENCES = Object.fromEntries(
  Object.entries(MATCHES).map(([reference, match]) => {
    const kind = KIND_OF[reference as Reference];
    return [
      reference,
      { kind, match, sources: KINDS[kind].sources ?? {}, codec: CODECS[kind].codec },
    ];
  }),
) as unknown as Readonly<Record<Reference, ReferenceQuery>>;
