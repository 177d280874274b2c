import type { ConstructQuery, Page } from '../../model/queries.ts';
import type { ConstructRow } from '../../model/rows.ts';
import { unknownStudies } from './graph.ts';
import { BY_KEY, slicePage } from './pages.ts';
import type { Store } from './store.ts';

export function constructPage(
  { graph, constructs }: Store,
  { overlap, studies, isContested, slice }: ConstructQuery,
): Page<ConstructRow> {
  const rows = constructs.filter(
    (row) =>
      (!overlap || overlap.includes(row.overlap)) &&
      (!studies || studies.some((key) => row.studyKeys.includes(key))) &&
      (isContested == null || row.isContested === isContested),
  );
  return {
    ...slicePage(rows, BY_KEY, slice),
    unknownStudies: unknownStudies(graph, studies),
  };
}
