import type { CuratedConstruct, Dataset } from '../../model/dataset.ts';
import { isContesting, isDispute, overlapOf } from '../../model/links.ts';
import { byKey, compare, sortedBy, sortOfLink } from '../../model/order.ts';
import type { ConstructRow, ElementRow, LinkRow } from '../../model/rows.ts';
import { type Graph, linksAt, rowAt, rowsAround } from './graph.ts';

/** All constructs with the values computed from their members, by key. */
export function computeConstructs(
  graph: Graph,
  { constructs, contrasts, studies }: Dataset,
): ConstructRow[] {
  const contested = new Set(contrasts.filter(isContesting).map(({ constructKey }) => constructKey));
  return [...constructs].sort(byKey).map((one) => {
    const row = computeConstruct(graph, one, studies.length);
    return { ...row, isContested: row.isContested || contested.has(one.key) };
  });
}

export const membersOf = (graph: Graph, construct: string): ElementRow[] =>
  rowsAround(graph, 'Construct', construct, 'out', 'EXPRESSED_BY', 'Element').sort(byKey);

/** Recorded links between two members. */
export function memberLinksOf(graph: Graph, construct: string): LinkRow[] {
  const memberKeys = new Set(membersOf(graph, construct).map((row) => row.key));
  const links = [...memberKeys]
    .flatMap((member) => linksAt(graph, member).filter((link) => link.subjectKey === member))
    .filter((link) => memberKeys.has(link.objectKey));
  return sortedBy(links, (link) => sortOfLink(link.subjectKey, link.objectKey));
}

function computeConstruct(
  graph: Graph,
  { key, labelForms, rationaleForms, memberKeys }: CuratedConstruct,
  studyCount: number,
): ConstructRow {
  const studyOf = (member: string): string => rowAt(graph, 'Element', member)?.studyKey ?? '';
  const studyKeys = [...new Set(memberKeys.map(studyOf))].sort(compare);
  return {
    key,
    labelForms,
    rationaleForms,
    studyKeys,
    overlap: overlapOf(studyKeys.length, studyCount),
    isContested: memberLinksOf(graph, key).some(isDispute),
  };
}
