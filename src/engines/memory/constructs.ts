import type { CuratedConstruct, Dataset } from '../../model/dataset.ts';
import { groupBy } from '../../model/group-by.ts';
import { isContesting, isDispute, overlapOf } from '../../model/links.ts';
import { byKey, compare } from '../../model/order.ts';
import type { ConstructRow } from '../../model/rows.ts';
import type { Element } from './element.ts';
import { type Graph, linksAt, rowsAround } from './graph.ts';
import type { Link } from './link-table.ts';

/** All constructs with the values computed from their members, in their order. */
export function computeConstructs({
  constructs,
  contrasts,
  studies,
  elements,
  links,
}: Dataset): ConstructRow[] {
  const contested = new Set(contrasts.filter(isContesting).map(({ constructKey }) => constructKey));
  const studyOf = new Map(elements.map(({ key, studyKey }) => [key, studyKey]));
  const disputes = groupBy(links.filter(isDispute), ({ subjectKey }) => subjectKey);
  const isDisputed = ({ memberKeys }: CuratedConstruct): boolean =>
    memberKeys.some((member) =>
      disputes.get(member)?.some(({ objectKey }) => memberKeys.includes(objectKey)),
    );
  return constructs.map((one) => {
    const { key, labelForms, rationaleForms, memberKeys } = one;
    const studyKeys = [...new Set(memberKeys.map((member) => studyOf.get(member) ?? ''))];
    return {
      key,
      labelForms,
      rationaleForms,
      studyKeys: studyKeys.sort(compare),
      overlap: overlapOf(studyKeys.length, studies.length),
      isContested: isDisputed(one) || contested.has(key),
    };
  });
}

export const membersOf = (graph: Graph, construct: string): Element[] =>
  rowsAround(graph, 'Construct', construct, 'out', 'EXPRESSED_BY', 'Element').sort(byKey);

/** Recorded links between two members. */
export function memberLinksOf(graph: Graph, construct: string): Link[] {
  const memberKeys = new Set(membersOf(graph, construct).map((row) => row.key));
  return [...memberKeys]
    .flatMap((member) => linksAt(graph, member).filter((link) => link.subjectKey === member))
    .filter((link) => memberKeys.has(link.objectKey))
    .sort((a, b) => a.number - b.number);
}
