import { sortedBy, sortOfAbsence } from '../../model/order.ts';
import type { AbsenceQuery, Page } from '../../model/queries.ts';
import type { AbsenceRow } from '../../model/rows.ts';
import { unknownStudies } from './graph.ts';
import { slicePage } from './pages.ts';
import type { Store } from './store.ts';

export function createAbsencePages({ dataset, graph }: Store) {
  const all = sortedBy(dataset.absences, sortOfAbsence);
  return ({ studies, slice }: AbsenceQuery): Page<AbsenceRow> => {
    const rows = studies ? all.filter(({ studyKey }) => studies.includes(studyKey)) : all;
    const ordering = { positionOf: (row: AbsenceRow) => [sortOfAbsence(row)], descending: [false] };
    return {
      ...slicePage(rows, ordering, slice),
      unknownStudies: unknownStudies(graph, studies),
    };
  };
}
