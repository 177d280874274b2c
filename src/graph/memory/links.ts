import { endsOfDerived } from '../chains.ts';
import { asksDerived, leastDerived } from '../links.ts';
import { sortedBy, sortOfLink } from '../order.ts';
import type { KnowledgeGraph, LinkConditions, LinkQuery, Page } from '../port.ts';
import type { LinkRow } from '../rows.ts';
import { derivedAt } from './chains.ts';
import { linksAt, rowAt, unknownStudies } from './graph.ts';
import { type Ordering, slicePage, sortAndSlice } from './slice.ts';
import type { Store } from './store.ts';

export type LinkReads = Pick<KnowledgeGraph, 'links' | 'linkPages'>;

const sortOf = (link: LinkRow): string => sortOfLink(link.subjectKey, link.objectKey);
const linkOrdering: Ordering<LinkRow> = {
  positionOf: (link) => [sortOf(link)],
  descending: [false],
};

export function linkReads(store: Store): LinkReads {
  const byKey = new Map(store.links.map((link) => [link.key, link]));
  let withDerived: readonly LinkRow[] | undefined;
  /** All links that there are, made when first asked for: the graph never changes, and its chains are many. */
  const whole = (): readonly LinkRow[] => {
    withDerived ??= sortedBy([...store.links, ...everyDerived(store)], sortOf);
    return withDerived;
  };
  return {
    links: async (keys) => keys.flatMap((key) => byKey.get(key) ?? derivedLinkOf(store, key) ?? []),
    linkPages: async (scopes, query) => scopes.map((scope) => linkPage(store, scope, query, whole)),
  };
}

function derivedLinkOf({ graph }: Store, key: string): LinkRow | undefined {
  const ends = endsOfDerived(key);
  if (ends === null) return undefined;
  return derivedAt(graph, ends[0], 0).find((link) => link.key === key);
}

/** At any confidence: which chain is the best between two elements does not hang on a threshold. */
const everyDerived = ({ graph, facts }: Store): LinkRow[] =>
  facts.flatMap(({ row: { key } }) =>
    derivedAt(graph, key, 0).filter((link) => link.subjectKey === key),
  );

function linkPage(
  store: Store,
  scope: string | null,
  { conditions, slice }: LinkQuery,
  whole: () => readonly LinkRow[],
): Page<LinkRow> {
  const isListed = linkFilter(store, conditions);
  const among = scope ?? conditions.element;
  const page =
    among == null && !conditions.studies
      ? slicePage(
          (asksDerived(conditions) ? whole() : store.links).filter(isListed),
          linkOrdering,
          slice,
        )
      : sortAndSlice(near(store, among, conditions).filter(isListed), linkOrdering, slice);
  return { ...page, unknownStudies: unknownStudies(store.graph, conditions.studies) };
}

/** The links of an element or of the asked studies, each once: a large graph is not read for them. */
function near(
  { graph, factsOfStudy }: Store,
  element: string | null | undefined,
  conditions: LinkConditions,
): LinkRow[] {
  const linksOf = (key: string): LinkRow[] => [
    ...linksAt(graph, key),
    ...(asksDerived(conditions) ? derivedAt(graph, key, leastDerived(conditions)) : []),
  ];
  if (element != null) return linksOf(element);
  const studies = [...new Set(conditions.studies ?? [])];
  return studies
    .flatMap((study) => factsOfStudy.get(study) ?? [])
    .flatMap(({ row: { key } }) =>
      // Among several studies a link is met from both of its ends.
      linksOf(key).filter((link) => studies.length === 1 || link.subjectKey === key),
    );
}

function linkFilter(store: Store, conditions: LinkConditions): (link: LinkRow) => boolean {
  const { element, studies, predicate, status, minConfidence, isNegated, translation } = conditions;
  const leastOfDerived = leastDerived(conditions);
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
    (link.derivedFromKeys.length === 0 || link.confidence >= leastOfDerived) &&
    (isNegated == null || link.isNegated === isNegated) &&
    (!translation || (link.translation !== null && translation.includes(link.translation)));
}
