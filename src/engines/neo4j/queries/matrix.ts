import { sortedBy, sortOfKey } from '../../../model/order.ts';
import type { ConstructMatrixQuery, MatrixQuery, ScopedRows } from '../../../model/queries.ts';
import type { ConstructMatrixRow, MatrixCounts, MatrixRow } from '../../../model/traversal-rows.ts';
import { constructMatrixRow, matrixRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { COMPUTED, SOURCES } from '../relations/constructs.ts';
import { ACTIVE } from './active-link.ts';
import { runScoped, scopedStatement } from './unknown-studies.ts';

type Columns = MatrixQuery['columns'];

/** The keys of the columns, one for each counted item, of elements that `within` binds, each once. */
const countedOf = (columns: Columns, within: string): string =>
  ({
    INTERVIEW: `${within} MATCH (within)-[:VOICED_IN]->(i:Interview) RETURN i.key`,
    STUDY: `${within} MATCH (within)-[link:ALIGNS_WITH]-(other:Element) WHERE ${ACTIVE}
      WITH DISTINCT link, other.studyKey AS column RETURN column`,
    ROLE: `${within} MATCH (within)-[link:ALIGNS_WITH]-(other:Element)
      WHERE other.role IS NOT NULL AND ${ACTIVE}
      WITH DISTINCT link, other.role AS column RETURN column`,
  })[columns];

/** Clauses that bind the counts of each `x`, and their expressions. */
const counts = (columns: Columns, within: string): string => `
  WITH x, COLLECT { ${countedOf(columns, within)} } AS counted
  WITH x, counted, COLLECT { UNWIND counted AS one RETURN DISTINCT one } AS columnKeys`;
const COUNTS = {
  columnKeys: 'columnKeys',
  counts: '[key IN columnKeys | size([one IN counted WHERE one = key])]',
} as const;

const hasInterviews = (study: string): string =>
  `EXISTS { (:Interview)-[:HELD_FOR]->(:Study {key: ${study}}) }`;

const BELOW = '<-[:PART_OF*0..4]-(within:Element)';
const codeStatement = (columns: Columns) =>
  scopedStatement('matrix', {
    body: `MATCH (x:Element) WHERE x.studyKey IN $studies AND x.level = $level
      ${columns === 'INTERVIEW' ? `AND ${hasInterviews('x.studyKey')}` : ''}
      ${counts(columns, `MATCH (x)${BELOW}`)}`,
    codec: matrixRow,
    sources: COUNTS,
  });
const constructStatement = (columns: Columns) =>
  scopedStatement('constructMatrix', {
    body: `UNWIND $studies AS study
      MATCH (x:Construct)-[r:EXPRESSED_BY]->(member:Element) WHERE r.studyKey = study
      ${columns === 'INTERVIEW' ? `AND ${hasInterviews('study')}` : ''}
      WITH x, collect(member) AS members
      ${counts(columns, `UNWIND members AS member MATCH (member)${BELOW} WITH DISTINCT within`)}
      ${COMPUTED}`,
    codec: constructMatrixRow,
    sources: { ...SOURCES, ...COUNTS },
  });
/** One statement for each kind of column. */
const eachColumns = <Made>(make: (columns: Columns) => Made): Readonly<Record<Columns, Made>> => ({
  INTERVIEW: make('INTERVIEW'),
  STUDY: make('STUDY'),
  ROLE: make('ROLE'),
});
const CODES = eachColumns(codeStatement);
const CONSTRUCTS = eachColumns(constructStatement);

export async function codeMatrix(
  runner: QueryRunner,
  query: MatrixQuery,
): Promise<ScopedRows<MatrixRow>> {
  const { studies, level, columns } = query;
  const { rows, unknownStudies } = await runScoped(runner, CODES[columns], studies, {
    studies,
    level,
  });
  const sorted = sortedBy(rows.map(inOrder), ({ element }) => sortOfKey(element.key));
  return { rows: sorted, unknownStudies };
}

export async function constructMatrix(
  runner: QueryRunner,
  { studies, columns }: ConstructMatrixQuery,
): Promise<ScopedRows<ConstructMatrixRow>> {
  const { rows, unknownStudies } = await runScoped(runner, CONSTRUCTS[columns], studies, {
    studies,
  });
  const sorted = sortedBy(rows.map(inOrder), ({ construct }) => sortOfKey(construct.key));
  return { rows: sorted, unknownStudies };
}

/** The row with its columns by key. */
function inOrder<Row extends MatrixCounts>(row: Row): Row {
  const cells = sortedBy(
    row.columnKeys.map((key, at) => ({ key, count: row.counts[at] ?? 0 })),
    ({ key }) => sortOfKey(key),
  );
  return {
    ...row,
    columnKeys: cells.map(({ key }) => key),
    counts: cells.map(({ count }) => count),
  };
}
