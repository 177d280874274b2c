import type { CuratedConstruct } from '../dataset.ts';
import { isDispute, overlapOf } from '../links.ts';
import { byKey, compare, sortedBy, sortOfKey, sortOfLink } from '../order.ts';
import type { KnowledgeGraph } from '../port.ts';
import type { AbsenceRow, ConstructRow, ElementRow, LinkRow } from '../rows.ts';
import { eachOf } from './elements.ts';
import { linksAt, nodeId, rowAt, rowsAround, unknownStudies } from './graph.ts';
import { slicePage } from './slice.ts';
import { groupBy, type Store } from './store.ts';

export type ConstructReads = Pick<
  KnowledgeGraph,
  | 'constructs'
  | 'constructPage'
  | 'constructsOf'
  | 'members'
  | 'linksWithin'
  | 'absences'
  | 'absencesOf'
>;

export function constructReads(store: Store): ConstructReads {
  const { graph, dataset } = store;
  const sorted = computedConstructs(store);
  const byConstruct = new Map(sorted.map((row) => [row.key, row]));
  const absences = sortedBy(dataset.absences, sortOfAbsence);
  const absencesOf = groupBy(absences, (row) => row.elementKey);
  return {
    constructs: async (keys) => keys.flatMap((key) => byConstruct.get(key) ?? []),
    constructPage: async ({ overlap, studies, isContested, slice }) => ({
      ...slicePage(
        sorted.filter(
          (row) =>
            (!overlap || overlap.includes(row.overlap)) &&
            (!studies || studies.some((key) => row.studyKeys.includes(key))) &&
            (isContested == null || row.isContested === isContested),
        ),
        { positionOf: (row) => [sortOfKey(row.key)], descending: [false] },
        slice,
      ),
      unknownStudies: unknownStudies(graph, studies),
    }),
    constructsOf: async (elements) =>
      eachOf(elements, (key) =>
        rowsAround(graph, nodeId('Element', key), 'in', 'EXPRESSED_BY', 'Construct')
          .flatMap((one) => byConstruct.get(one.key) ?? [])
          .sort(byKey),
      ),
    members: async (keys) => eachOf(keys, (key) => membersOf(store, key)),
    linksWithin: async (keys) => eachOf(keys, (key) => linksWithin(store, key)),
    absences: async (keys) => absences.filter((row) => keys.includes(row.key)),
    absencesOf: async (elements) => eachOf(elements, (key) => absencesOf.get(key) ?? []),
  };
}

/** All constructs with what follows from their members, by key. */
export const computedConstructs = (store: Store): ConstructRow[] =>
  [...store.dataset.constructs].sort(byKey).map((one) => computed(store, one));

export function membersOf(store: Store, key: string): ElementRow[] {
  const id = nodeId('Construct', key);
  return rowsAround(store.graph, id, 'out', 'EXPRESSED_BY', 'Element').sort(byKey);
}

const sortOfAbsence = (row: AbsenceRow): string => sortOfLink(row.elementKey, row.studyKey);

function linksWithin(store: Store, key: string): LinkRow[] {
  const memberKeys = new Set(membersOf(store, key).map((row) => row.key));
  const sortOf = (link: LinkRow): string => sortOfLink(link.subjectKey, link.objectKey);
  return [...memberKeys]
    .flatMap((member) => linksAt(store.graph, member).filter((link) => link.subjectKey === member))
    .filter((link) => memberKeys.has(link.objectKey))
    .sort((a, b) => compare(sortOf(a), sortOf(b)));
}

function computed(store: Store, { key, labelForms, rationaleForms, memberKeys }: CuratedConstruct) {
  const studyOf = (member: string): string => rowAt(store.graph, 'Element', member)?.studyKey ?? '';
  const studyKeys = [...new Set(memberKeys.map(studyOf))].sort(compare);
  const row: ConstructRow = {
    key,
    labelForms,
    rationaleForms,
    studyKeys,
    overlap: overlapOf(studyKeys.length, store.dataset.studies.length),
    isContested: linksWithin(store, key).some(isDispute),
  };
  return row;
}
