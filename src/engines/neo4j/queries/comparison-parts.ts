import type { ComparedConstruct, ComparedLink, ComparedStudy } from '../../../model/comparison.ts';
import type { AbsenceRow, ContrastRow, StudyRow } from '../../../model/rows.ts';
import { flag, integer, joined, nullable, oneOf, shape, text, texts } from '../codecs/codec.ts';
import { absenceRow, anyLinkRow, constructRow, contrastRow, studyRow } from '../codecs/rows.ts';
import { COMPUTED, SOURCES } from '../relations/constructs.ts';
import type { Part } from '../statement.ts';
import { activeLink, type LinkType } from './active-link.ts';

/**
 * The lists of a comparison as Cypher over `compared`, the keys of the studies. Each list is matched by itself, row by
 * row: a list of links that the others unwound was held once for each of its links, and took all memory from 700 on.
 */

/** Which lists a statement brings. */
export interface WantedParts {
  readonly links: boolean;
  readonly derived: boolean;
  readonly roles: boolean;
  readonly constructs: boolean;
  readonly disputes: boolean;
  readonly contrasts: boolean;
}

/** Unwinds the studies, because with `IN` the planner reads every link instead of an index. */
const linksAmong = (type: LinkType): string => `UNWIND compared AS study
  MATCH (a)-[x:${type}]->(b) WHERE x.subjectStudy = study AND x.objectStudy IN compared RETURN a, x, b`;

const STUDY_COUNT: Part<{ readonly found: number }> = {
  body: 'WITH found AS x',
  codec: shape({ found: integer }),
  sources: { found: 'x' },
};

/** A study with the keys of its dimensions that have a role. */
interface StudyWithRoles extends ComparedStudy {
  readonly dimensionKeys: readonly string[];
}

const STUDIES: Part<StudyWithRoles> = {
  body: 'UNWIND compared AS study MATCH (x:Study {key: study})',
  codec: joined(
    studyRow,
    shape<Omit<StudyWithRoles, keyof StudyRow>>({
      elementCount: integer,
      hasCodes: flag,
      hasVoicedCodes: flag,
      dimensionKeys: texts,
    }),
  ),
  sources: {
    elementCount: 'COUNT { MATCH (e:Element) WHERE e.studyKey = x.key }',
    hasCodes: `EXISTS { MATCH (e:Element) WHERE e.studyKey = x.key AND e.level = 'CODE' }`,
    hasVoicedCodes: 'EXISTS { (x)<-[:HELD_FOR]-(:Interview)<-[:VOICED_IN]-(:Element) }',
    dimensionKeys:
      'COLLECT { MATCH (x)<-[:PART_OF]-(e:Element) WHERE e.role IS NOT NULL RETURN e.key }',
  },
};

/** Rule 8, whatever the confidence; `isDispute` does the same. */
const DISPUTES = `x.translation = 'REFUTATIONAL' AND x.status <> 'REJECTED'`;
const IS_SHARED = 'EXISTS { (a)<-[:EXPRESSED_BY]-(:Construct)-[:EXPRESSED_BY]->(b) }';

/**
 * Active links with one of the predicates; if constructs are wanted, also those between two members of one, and if
 * disputes are, also links that value one idea oppositely. Recorded and derived links are one list, so that the
 * database plans its conditions and columns once.
 */
function linkPart({ links, derived, constructs, disputes }: WantedParts): Part<ComparedLink> {
  const types: readonly LinkType[] =
    derived && links ? ['ALIGNS_WITH', 'ALIGNS_BY_CHAIN'] : ['ALIGNS_WITH'];
  const shared = constructs ? ` OR ${IS_SHARED}` : '';
  const active = `${activeLink('$minConfidence', 'x')} AND (x.predicate IN $predicates${shared})`;
  const wanted = [...(links ? [active] : []), ...(disputes ? [DISPUTES] : [])];
  return {
    body: `CALL (compared) { ${types.map(linksAmong).join(' UNION ALL ')} }
      WITH a, x, b WHERE ${wanted.join(' OR ')}`,
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
  };
}

const CONSTRUCTS: Part<ComparedConstruct> = {
  body: `UNWIND compared AS study
    MATCH (x:Construct)-[r:EXPRESSED_BY]->() WHERE r.studyKey = study
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
  const { links, roles, constructs, disputes, contrasts } = wanted;
  return {
    found: STUDY_COUNT,
    studies: STUDIES,
    ...((links || disputes) && { links: linkPart(wanted) }),
    ...(contrasts && { contrasts: CONTRASTS }),
    ...(constructs && { constructs: CONSTRUCTS }),
    ...((roles || constructs) && { absences: absencePart(wanted) }),
  };
}
