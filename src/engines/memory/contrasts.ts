import { groupBy } from '../../model/group-by.ts';
import { sidesWanted } from '../../model/links.ts';
import { byKey, sortedBy, sortOfKey, sortOfLink } from '../../model/order.ts';
import type { AbsenceQuery, ContrastQuery, Page } from '../../model/queries.ts';
import type { AbsenceRow, ContrastRow, ContrastSideRow } from '../../model/rows.ts';
import { unknownStudies } from './graph.ts';
import { slicePage } from './pages.ts';
import type { Store } from './store.ts';

/** Whether enough sides of a contrast lie in the studies for it to be listed among them (rule 22). */
export const liesAmong =
  (studies: ReadonlySet<string>) =>
  ({ studyKeys }: ContrastRow): boolean =>
    studyKeys.filter((key) => studies.has(key)).length >= sidesWanted(studies.size);

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
  const { dataset, graph } = store;
  const all = [...dataset.contrasts].sort(byKey);
  const { withElement } = contrastIndex(store);
  return ({ studies, element, construct, slice }: ContrastQuery): Page<ContrastRow> => {
    const isAmong = studies ? liesAmong(new Set(studies)) : () => true;
    const onSide = element == null ? all : withElement(element);
    const rows = onSide.filter(
      (row) => isAmong(row) && (construct == null || row.constructKey === construct),
    );
    const ordering = {
      positionOf: ({ key }: ContrastRow) => [sortOfKey(key)],
      descending: [false],
    };
    return {
      ...slicePage(rows, ordering, slice),
      unknownStudies: unknownStudies(graph, studies),
    };
  };
}

const sortOfAbsence = (row: AbsenceRow): string => sortOfLink(row.elementKey, row.studyKey);

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
