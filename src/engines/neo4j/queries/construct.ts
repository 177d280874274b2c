import type { ConstructQuery, Page } from '../../../model/queries.ts';
import type { ConstructRow } from '../../../model/rows.ts';
import { constructRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { CARRIED, COMPUTED, SOURCES } from '../relations/constructs.ts';
import { nodesBySort } from './indexed-page.ts';
import { BY_SORT, pageOf, pageStatement } from './page.ts';

const pageStatementOf = (match: string) =>
  pageStatement(
    'constructPage',
    `${match} ${COMPUTED}
     WHERE ($overlap IS NULL OR overlap IN $overlap) AND ($isContested IS NULL OR isContested = $isContested)`,
    BY_SORT,
    { codec: constructRow, sources: SOURCES, carried: CARRIED },
  );
/** Computes those of the page alone. */
const PAGE = nodesBySort('constructPage', 'Construct', {
  codec: constructRow,
  sources: SOURCES,
  computed: COMPUTED,
});
const FILTERED_PAGE = pageStatementOf('MATCH (x:Construct)');
/** Starts from the members in the studies, by index, so that other constructs are never computed. */
const PAGE_OF_STUDIES = pageStatementOf(
  'UNWIND $studies AS study MATCH (x:Construct)-[:EXPRESSED_BY {studyKey: study}]->() WITH DISTINCT x',
);

export function constructPage(
  runner: QueryRunner,
  query: ConstructQuery,
): Promise<Page<ConstructRow>> {
  const { overlap = null, studies = null, isContested = null, slice, prefetch } = query;
  const isFiltered = overlap !== null || isContested !== null;
  const statement = studies !== null ? PAGE_OF_STUDIES : isFiltered ? FILTERED_PAGE : PAGE;
  const parameters = { overlap, studies, isContested };
  return pageOf(runner, statement, slice, parameters, { prefetch, namedStudies: studies });
}
