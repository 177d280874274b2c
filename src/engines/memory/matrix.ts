import { isActive } from '../../model/links.ts';
import { compare, sortOfKey } from '../../model/order.ts';
import type { MatrixQuery } from '../../model/queries.ts';
import type { ElementRow, MatrixRow } from '../../model/rows.ts';
import { descendantsOf } from './elements.ts';
import { linksAt, nodeId, otherEnd, rowAt, rowsAround } from './graph.ts';
import type { Store } from './store.ts';

export function codeMatrix(
  store: Store,
  { studies, level, columns }: MatrixQuery,
): readonly MatrixRow[] {
  const isCounted = (study: string): boolean =>
    columns !== 'INTERVIEW' ||
    rowsAround(store.graph, nodeId('Study', study), 'in', 'HELD_FOR', 'Interview').length > 0;
  return [...new Set(studies)]
    .filter(isCounted)
    .flatMap((study) => store.factsOfStudy.get(study) ?? [])
    .filter(({ row }) => row.level === level)
    .sort((a, b) => compare(a.sort, b.sort))
    .map(({ row }) => {
      const counts = new Map<string, number>();
      for (const key of columnsOf(store, row, columns)) counts.set(key, (counts.get(key) ?? 0) + 1);
      const columnKeys = [...counts.keys()].sort((a, b) => compare(sortOfKey(a), sortOfKey(b)));
      return { element: row, columnKeys, counts: columnKeys.map((key) => counts.get(key) ?? 0) };
    });
}

/** The key of a column for each item to count, of the element and all below it. */
function columnsOf(
  store: Store,
  row: ElementRow,
  columns: MatrixQuery['columns'],
): readonly string[] {
  const { graph } = store;
  const within = [row, ...descendantsOf(graph, row.key)];
  if (columns === 'INTERVIEW') {
    return within.flatMap(({ key }) =>
      rowsAround(graph, nodeId('Element', key), 'out', 'VOICED_IN', 'Interview').map(
        (one) => one.key,
      ),
    );
  }
  return within.flatMap(({ key }) =>
    linksAt(graph, key)
      .filter((link) => isActive(link))
      .flatMap((link) => {
        const other = rowAt(graph, 'Element', otherEnd(link, key));
        return (columns === 'STUDY' ? other?.studyKey : other?.role) ?? [];
      }),
  );
}
