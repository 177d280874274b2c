import type { ConstructQuery, Page } from '../../../model/queries.ts';
import type { ConstructRow } from '../../../model/rows.ts';
import { constructRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { CARRIED, COMPUTED, SOURCES } from '../relations/constructs.ts';
import { BY_SORT, pageOf, pageStatement } from './page.ts';

const pageStatementOf = (match: string) =>
  pageStatement(
    'constructPage',
    `${match} ${COMPUTED}
     WHERE ($overlap IS NULL OR overlap IN $overlap) AND ($isContested IS NULL OR isContested = $isContested)`,
    BY_SORT,
    constructRow,
    SOURCES,
    CARRIED,
  );
const PAGE = pageStatementOf('MATCH (x:Construct)');
/** Starts from the members in the studies, by index, so that other constructs are never computed. */
const PAGE_OF_STUDIES = pageStatementOf(
  'UNWIND $studies AS study MATCH (x:Construct)-[:EXPRESSED_BY {studyKey: study}]->() WITH DISTINCT x',
);

export function constructPage(
  runner: QueryRunner,
  query: ConstructQuery,
): Promise<Page<ConstructRow>> {
  const { overlap = null, studies = null, isContested = null, slice, prefetch } = query;
  const statement = studies === null ? PAGE : PAGE_OF_STUDIES;
  const parameters = { overlap, studies, isContested };
  return pageOf(runner, statement, slice, parameters, { prefetch, namedStudies: studies });
}
