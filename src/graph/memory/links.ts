import { sortOfLink } from '../order.ts';
import type { KnowledgeGraph, LinkConditions, LinkQuery, Page } from '../port.ts';
import type { LinkRow } from '../rows.ts';
import { linksAt, rowAt, unknownStudies } from './graph.ts';
import { type Ordering, slicePage, sortAndSlice } from './slice.ts';
import type { Store } from './store.ts';

export type LinkReads = Pick<KnowledgeGraph, 'links' | 'linkPages'>;

const linkOrdering: Ordering<LinkRow> = {
  positionOf: (link) => [sortOfLink(link.subjectKey, link.objectKey)],
  descending: [false],
};

export function linkReads(store: Store): LinkReads {
  const byKey = new Map(store.links.map((link) => [link.key, link]));
  return {
    links: async (keys) => keys.flatMap((key) => byKey.get(key) ?? []),
    linkPages: async (scopes, query) => scopes.map((scope) => linkPage(store, scope, query)),
  };
}

function linkPage(store: Store, scope: string | null, query: LinkQuery): Page<LinkRow> {
  const isListed = linkFilter(store, query.conditions);
  const page =
    scope === null
      ? slicePage(store.links.filter(isListed), linkOrdering, query.slice)
      : sortAndSlice(linksAt(store.graph, scope).filter(isListed), linkOrdering, query.slice);
  return { ...page, unknownStudies: unknownStudies(store.graph, query.conditions.studies) };
}

function linkFilter(store: Store, conditions: LinkConditions): (link: LinkRow) => boolean {
  const { element, studies, predicate, status, minConfidence, isNegated, translation } = conditions;
  const studyOf = (key: string): string => rowAt(store.graph, 'Element', key)?.studyKey ?? '';
  const liesIn = (link: LinkRow, asked: readonly string[]): boolean => {
    const ends = [studyOf(link.subjectKey), studyOf(link.objectKey)];
    const isAsked = (study: string): boolean => asked.includes(study);
    return new Set(asked).size === 1 ? ends.some(isAsked) : ends.every(isAsked);
  };
  return (link) =>
    (element == null || link.subjectKey === element || link.objectKey === element) &&
    (!studies || liesIn(link, studies)) &&
    (!predicate || predicate.includes(link.predicate)) &&
    (!status || status.includes(link.status)) &&
    (minConfidence == null || link.confidence >= minConfidence) &&
    (isNegated == null || link.isNegated === isNegated) &&
    (!translation || (link.translation !== null && translation.includes(link.translation)));
}
