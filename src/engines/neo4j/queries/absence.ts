import type { AbsenceQuery, Page } from '../../../model/queries.ts';
import type { AbsenceRow } from '../../../model/rows.ts';
import { absenceRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { BY_SORT, pageOf, pageStatement } from './page.ts';

const absences = (match: string) => pageStatement('absencePage', match, BY_SORT, absenceRow);
const ALL_ABSENCES = absences('MATCH (x:AbsenceAssertion)');
const ABSENCES_IN = absences(
  'UNWIND $studies AS study MATCH (:Study {key: study})<-[:IN]-(x:AbsenceAssertion) WITH DISTINCT x',
);

export function absencePage(
  runner: QueryRunner,
  { studies = null, slice, prefetch }: AbsenceQuery,
): Promise<Page<AbsenceRow>> {
  const statements = studies === null ? ALL_ABSENCES : ABSENCES_IN;
  return pageOf(runner, statements, slice, { studies }, { prefetch, namedStudies: studies });
}
