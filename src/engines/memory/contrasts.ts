import { groupBy } from '../../model/group-by.ts';
import { sidesWanted } from '../../model/links.ts';
import { byKey, sortedBy, sortOfKey } from '../../model/order.ts';
import type { ContrastQuery, Page } from '../../model/queries.ts';
import type { ContrastRow, ContrastSideRow } from '../../model/rows.ts';
import { unknownStudies } from './graph.ts';
import { BY_KEY, slicePage } from './pages.ts';
import { rowsIn, type Store } from './store.ts';

/** How many sides of a contrast lie in some studies. */
export const sidesAmong = ({ studyKeys }: ContrastRow, studies: ReadonlySet<string>): number =>
  studyKeys.filter((key) => studies.has(key)).length;

/** The relations of contrasts, by owner. */
export function contrastIndex({ dataset }: Store) {
  const contrasts = [...dataset.contrasts].sort(byKey);
  const sides = sortedBy(dataset.contrastSides, (row) => sortOfKey(row.studyKey));
  const sidesOf = groupBy(sides, ({ contrastKey }) => contrastKey);
  const elementsOf = (contrast: string): string[] =>
    (sidesOf.get(contrast) ?? []).flatMap(({ elementKeys }) => elementKeys);
  const onSides = groupBy(
    contrasts.flatMap((row) => elementsOf(row.key).map((element) => ({ element, row }))),
    ({ element }) => element,
  );
  const about = groupBy(contrasts, ({ constructKey }) => constructKey ?? '');
  const withElement = (element: string): ContrastRow[] =>
    (onSides.get(element) ?? []).map(({ row }) => row);
  return {
    withElement,
    contrasts: (owner: string): ContrastRow[] => [
      ...withElement(owner),
      ...(about.get(owner) ?? []),
    ],
    sides: (contrast: string): readonly ContrastSideRow[] => sidesOf.get(contrast) ?? [],
  };
}

export function createContrastPages(store: Store) {
  const { dataset, graph, contrastsIn } = store;
  const all = [...dataset.contrasts].sort(byKey);
  const { withElement } = contrastIndex(store);
  /** The fewest that one condition leaves. */
  const startingFrom = (
    element: ContrastQuery['element'],
    studies: ContrastQuery['studies'],
  ): readonly ContrastRow[] => {
    if (element != null) return withElement(element);
    return studies ? rowsIn(contrastsIn, studies) : all;
  };
  return ({ studies, element, construct, slice }: ContrastQuery): Page<ContrastRow> => {
    const among = studies && new Set(studies);
    const isAmong = (row: ContrastRow): boolean =>
      !among || sidesAmong(row, among) >= sidesWanted(among.size);
    const rows = startingFrom(element, studies).filter(
      (row) => isAmong(row) && (construct == null || row.constructKey === construct),
    );
    return {
      ...slicePage(rows, BY_KEY, slice),
      unknownStudies: unknownStudies(graph, studies),
    };
  };
}
