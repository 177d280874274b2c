import type { AbsenceQuery, Page } from '../../../model/queries.ts';
import type { AbsenceRow } from '../../../model/rows.ts';
import { absenceRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { nodesBySort } from './indexed-page.ts';
import { BY_SORT, pageOf, pageStatement } from './page.ts';

const ALL_ABSENCES = nodesBySort('absencePage', 'AbsenceAssertion', { codec: absenceRow });
const ABSENCES_IN = pageStatement(
  'absencePage',
  'UNWIND $studies AS study MATCH (:Study {key: study})<-[:IN]-(x:AbsenceAssertion) WITH DISTINCT x',
  BY_SORT,
  { codec: absenceRow },
);

export function absencePage(
  runner: QueryRunner,
  { studies = null, slice, prefetch }: AbsenceQuery,
): Promise<Page<AbsenceRow>> {
  const statements = studies === null ? ALL_ABSENCES : ABSENCES_IN;
  return pageOf(runner, statements, slice, { studies }, { prefetch, namedStudies: studies });
}
