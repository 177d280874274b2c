import type { ConstructQuery, Page } from '../../model/queries.ts';
import type { ConstructRow } from '../../model/rows.ts';
import { unknownStudies } from './graph.ts';
import { BY_KEY, slicePage } from './pages.ts';
import { rowsIn, type Store } from './store.ts';

export function constructPage(
  { graph, constructs, constructsIn }: Store,
  { overlap, studies, isContested, slice }: ConstructQuery,
): Page<ConstructRow> {
  const rows = (studies ? rowsIn(constructsIn, studies) : constructs).filter(
    (row) =>
      (!overlap || overlap.includes(row.overlap)) &&
      (isContested == null || row.isContested === isContested),
  );
  return {
    ...slicePage(rows, BY_KEY, slice),
    unknownStudies: unknownStudies(graph, studies),
  };
}
