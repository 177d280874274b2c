import {
  type ComparedConstruct,
  type ComparedLink,
  type ComparedStudy,
  type ComparisonParts,
  type Dispute,
  SAME_IDEA,
  type SizeRow,
} from '../../../model/comparison.ts';
import type { AbsenceRow, ContrastRow, ElementRow, InterviewRow } from '../../../model/rows.ts';
import { flag, integer, joined, nullable, oneOf, shape, text, texts } from '../codecs/codec.ts';
import {
  absenceRow,
  anyLinkRow,
  constructRow,
  contrastRow,
  elementRow,
  interviewRow,
  studyRow,
} from '../codecs/rows.ts';
import { COMPUTED, SOURCES } from '../relations/constructs.ts';
import type { Part } from '../statement.ts';
import { activeLink, type LinkType } from './active-link.ts';

/** The lists of a comparison as Cypher over `compared`, the keys of the studies. */

export type WantedParts = Omit<ComparisonParts, 'predicates'> & {
  readonly links: boolean;
  readonly derived: boolean;
};

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** Unwinds the studies, because with `IN` the planner reads every link instead of an index. */
const linksAmong = (type: LinkType): string => `UNWIND compared AS study
  MATCH (a:Element)-[x:${type}]->(b:Element) WHERE x.subjectStudy = study AND x.objectStudy IN compared`;
const activeAmong = (type: LinkType): string =>
  `${linksAmong(type)} AND ${activeLink('$minConfidence', 'x')} RETURN a, x, b`;

/**
 * Comes before the parts and binds `active`, the links that any part follows, as `{a, x, b}`. They are found once,
 * because planning them in each part took the database seconds if derived links were included.
 */
export function activeLinks(wanted: WantedParts): string {
  if (!wanted.links && !wanted.roles) return 'WITH *, [] AS active';
  const recorded = activeAmong('ALIGNS_WITH');
  const matches = wanted.derived
    ? `${recorded} UNION ALL ${activeAmong('ALIGNS_BY_CHAIN')}`
    : recorded;
  return `CALL (compared) {
    CALL (compared) { ${matches} }
    WITH a, x, b WHERE ${isFollowed(wanted)}
    RETURN collect({a: a, x: x, b: b}) AS active
  }`;
}

const SAME_IDEA_PREDICATE = `x.predicate IN [${quoted(SAME_IDEA)}]`;
const IS_SHARED = 'EXISTS { (a)<-[:EXPRESSED_BY]-(:Construct)-[:EXPRESSED_BY]->(b) }';

/** Links with a wanted predicate; if constructs are wanted, also links between two members of one. */
const isWanted = ({ constructs }: WantedParts): string =>
  constructs ? `(x.predicate IN $predicates OR ${IS_SHARED})` : 'x.predicate IN $predicates';
const isFollowed = (wanted: WantedParts): string =>
  wanted.roles ? `(${SAME_IDEA_PREDICATE} OR ${isWanted(wanted)})` : isWanted(wanted);

const followed = (condition: string): string =>
  `UNWIND active AS one WITH one.a AS a, one.x AS x, one.b AS b WHERE ${condition}`;

const OWN_ROLES = `UNWIND compared AS study
  MATCH (:Study {key: study})<-[:PART_OF]-(e:Element) WHERE e.role IS NOT NULL RETURN e`;
const linkedRoles = (end: 'a' | 'b', other: 'a' | 'b'): string => `
  ${followed(
    `${SAME_IDEA_PREDICATE} AND ${other}.role IS NOT NULL
     AND EXISTS { (:Study {key: ${end}.studyKey, method: 'THEMATIC_ANALYSIS'}) }`,
  )}
  RETURN ${end} AS e`;
const MEMBERS = `UNWIND compared AS study
  MATCH (:Construct)-[r:EXPRESSED_BY]->(e:Element) WHERE r.studyKey = study RETURN e`;

/** Clauses that find the elements in cells. */
const inCells = (wanted: WantedParts): readonly string[] => [
  ...(wanted.roles ? [OWN_ROLES, linkedRoles('a', 'b'), linkedRoles('b', 'a')] : []),
  ...(wanted.constructs ? [MEMBERS] : []),
];

/** Each element once, as `x`. */
const union = (bodies: readonly string[]): string =>
  `CALL (compared, active) { ${bodies.join(' UNION ')} } WITH DISTINCT e AS x`;

const STUDY_COUNT: Part<{ readonly found: number }> = {
  body: 'WITH found AS x',
  codec: shape({ found: integer }),
  sources: { found: 'x' },
};

const STUDIES: Part<ComparedStudy> = {
  body: 'UNWIND compared AS study MATCH (x:Study {key: study})',
  codec: joined(
    studyRow,
    shape<Pick<ComparedStudy, 'elementCount' | 'hasCodes' | 'hasVoicedCodes'>>({
      elementCount: integer,
      hasCodes: flag,
      hasVoicedCodes: flag,
    }),
  ),
  sources: {
    elementCount: 'COUNT { MATCH (e:Element) WHERE e.studyKey = x.key }',
    hasCodes: `EXISTS { MATCH (e:Element) WHERE e.studyKey = x.key AND e.level = 'CODE' }`,
    hasVoicedCodes: 'EXISTS { (x)<-[:HELD_FOR]-(:Interview)<-[:VOICED_IN]-(:Element) }',
  },
};

const linkPart = (wanted: WantedParts): Part<ComparedLink> => ({
  body: followed(isWanted(wanted)),
  codec: joined(
    anyLinkRow,
    shape<Pick<ComparedLink, 'subjectStudy' | 'objectStudy' | 'subjectRole' | 'objectRole'>>({
      subjectStudy: text,
      objectStudy: text,
      subjectRole: nullable(oneOf()),
      objectRole: nullable(oneOf()),
    }),
  ),
  sources: { subjectRole: 'a.role', objectRole: 'b.role' },
});

const DISPUTES: Part<Dispute> = {
  body: `${linksAmong('ALIGNS_WITH')} AND x.translation = 'REFUTATIONAL' AND x.status <> 'REJECTED'`,
  codec: shape<Dispute>({ subjectKey: text, objectKey: text }),
};

const elementPart = (wanted: WantedParts): Part<ElementRow> => ({
  body: union([
    ...inCells(wanted),
    ...(wanted.ends && wanted.links
      ? [
          `${followed(isWanted(wanted))} RETURN a AS e`,
          `${followed(isWanted(wanted))} RETURN b AS e`,
        ]
      : []),
  ]),
  codec: elementRow,
});

const sizePart = (wanted: WantedParts): Part<SizeRow> => ({
  body: `${union(inCells(wanted))}
    WITH x, COLLECT { MATCH (x)<-[:PART_OF*0..4]-(e:Element) RETURN e } AS within`,
  codec: shape<SizeRow>({
    key: text,
    elementCount: integer,
    codeCount: integer,
    interviewKeys: texts,
  }),
  sources: {
    elementCount: 'size(within)',
    codeCount: `size([e IN within WHERE e.level = 'CODE'])`,
    interviewKeys:
      'COLLECT { UNWIND within AS e MATCH (e)-[:VOICED_IN]->(i:Interview) RETURN DISTINCT i.key }',
  },
});

const interviewPart = (wanted: WantedParts): Part<InterviewRow> => ({
  body: `${union(inCells(wanted))}
    MATCH (x)<-[:PART_OF*0..4]-(:Element)-[:VOICED_IN]->(i:Interview) WITH DISTINCT i AS x`,
  codec: interviewRow,
});

const CONSTRUCTS: Part<ComparedConstruct> = {
  body: `UNWIND compared AS study
    MATCH (x:Construct)-[r:EXPRESSED_BY]->(:Element) WHERE r.studyKey = study
    WITH DISTINCT x, compared ${COMPUTED}`,
  codec: joined(constructRow, shape<Pick<ComparedConstruct, 'memberKeys'>>({ memberKeys: texts })),
  sources: {
    ...SOURCES,
    memberKeys:
      'COLLECT { MATCH (x)-[r:EXPRESSED_BY]->(e:Element) WHERE r.studyKey IN compared RETURN e.key }',
  },
};

const CONTRASTS: Part<ContrastRow> = {
  body: `UNWIND compared AS study
    MATCH (x:Contrast)<-[:SIDE_OF]-(:ContrastSide)-[:CLAIMED_BY]->(:Study {key: study})
    WITH x, count(*) AS sides WHERE sides >= 2`,
  codec: contrastRow,
};

const absencePart = ({ roles, constructs }: WantedParts): Part<AbsenceRow> => ({
  body: `UNWIND compared AS study
    MATCH (:Study {key: study})<-[:IN]-(x:AbsenceAssertion)-[:OF]->(e:Element)
    WHERE e.studyKey IN compared AND (${[
      ...(roles ? [`(e.level = 'DIMENSION' AND e.role IS NOT NULL)`] : []),
      ...(constructs ? ['EXISTS { (e)<-[:EXPRESSED_BY]-(:Construct) }'] : []),
    ].join(' OR ')})`,
  codec: absenceRow,
});

/** The parts of a statement: only the wanted lists are included. */
export function comparisonParts(wanted: WantedParts) {
  const { roles, constructs, links, disputes, contrasts, ends, sizes, interviews } = wanted;
  const hasCells = roles || constructs;
  return {
    found: STUDY_COUNT,
    studies: STUDIES,
    ...(links && { links: linkPart(wanted) }),
    ...(disputes && { disputes: DISPUTES }),
    ...(contrasts && { contrasts: CONTRASTS }),
    ...((hasCells || (ends && links)) && { elements: elementPart(wanted) }),
    ...(sizes && hasCells && { sizes: sizePart(wanted) }),
    ...(interviews && hasCells && { interviews: interviewPart(wanted) }),
    ...(constructs && { constructs: CONSTRUCTS }),
    ...(hasCells && { absences: absencePart(wanted) }),
  };
}
