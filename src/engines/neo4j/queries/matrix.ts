import { sortedBy, sortOfKey } from '../../../model/order.ts';
import type { MatrixQuery, ScopedRows } from '../../../model/queries.ts';
import type { MatrixRow } from '../../../model/rows.ts';
import { matrixRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { ACTIVE } from './chain.ts';
import { runScoped, scopedStatement } from './unknown-studies.ts';

const WITHIN = 'MATCH (x)<-[:PART_OF*0..4]-(within:Element)';

/** The keys of the columns, one for each counted item. */
const COUNTED: Readonly<Record<MatrixQuery['columns'], string>> = {
  INTERVIEW: `${WITHIN} MATCH (within)-[:VOICED_IN]->(i:Interview) RETURN i.key`,
  STUDY: `${WITHIN} MATCH (within)-[link:ALIGNS_WITH]-(other:Element) WHERE ${ACTIVE} RETURN other.studyKey`,
  ROLE: `${WITHIN} MATCH (within)-[link:ALIGNS_WITH]-(other:Element)
    WHERE other.role IS NOT NULL AND ${ACTIVE} RETURN other.role`,
};
const ONLY_WITH_INTERVIEWS = 'AND EXISTS { (:Interview)-[:HELD_FOR]->(:Study {key: x.studyKey}) }';

const statementOf = (columns: MatrixQuery['columns']) =>
  scopedStatement('matrix', {
    body: `MATCH (x:Element) WHERE x.studyKey IN $studies AND x.level = $level
       ${columns === 'INTERVIEW' ? ONLY_WITH_INTERVIEWS : ''}
     WITH x, COLLECT { ${COUNTED[columns]} } AS counted
     WITH x, counted, COLLECT { UNWIND counted AS one RETURN DISTINCT one } AS columnKeys`,
    codec: matrixRow,
    sources: {
      columnKeys: 'columnKeys',
      counts: '[key IN columnKeys | size([one IN counted WHERE one = key])]',
    },
  });
const STATEMENTS = {
  INTERVIEW: statementOf('INTERVIEW'),
  STUDY: statementOf('STUDY'),
  ROLE: statementOf('ROLE'),
} as const;

export async function codeMatrix(
  runner: QueryRunner,
  query: MatrixQuery,
): Promise<ScopedRows<MatrixRow>> {
  const { studies, level, columns } = query;
  const { rows, unknownStudies } = await runScoped(runner, STATEMENTS[columns], studies, {
    studies,
    level,
  });
  const sorted = sortedBy(rows.map(inOrder), ({ element }) => sortOfKey(element.key));
  return { rows: sorted, unknownStudies };
}

function inOrder({ element, columnKeys, counts }: MatrixRow): MatrixRow {
  const cells = sortedBy(
    columnKeys.map((key, at) => ({ key, count: counts[at] ?? 0 })),
    ({ key }) => sortOfKey(key),
  );
  return {
    element,
    columnKeys: cells.map(({ key }) => key),
    counts: cells.map(({ count }) => count),
  };
}
