import { includesDerived, minDerivedConfidence } from '../../model/links.ts';
import { sortedBy, sortOfLink } from '../../model/order.ts';
import type { LinkConditions, LinkQuery, LinkSort, Page } from '../../model/queries.ts';
import type { LinkRow } from '../../model/rows.ts';
import { linksAt, rowAt, unknownStudies } from './graph.ts';
import { type Ordering, slicePage, sortAndSlice } from './pages.ts';
import type { Store } from './store.ts';

const sortOf = (link: LinkRow): string => sortOfLink(link.subjectKey, link.objectKey);
function orderingOf({ field, direction }: LinkSort): Ordering<LinkRow> {
  const down = direction === 'DESC';
  return field === 'KEY'
    ? { positionOf: (link) => [sortOf(link)], descending: [down] }
    : { positionOf: (link) => [link.confidence, sortOf(link)], descending: [down, false] };
}

type LinkPages = (scope: string | null, query: LinkQuery) => Page<LinkRow>;

export function createLinkPages(store: Store): LinkPages {
  const allLinks = sortedBy([...store.links, ...store.derived], sortOf);
  return (scope, query) => linkPage(store, scope, query, allLinks);
}

function linkPage(
  store: Store,
  scope: string | null,
  { conditions, sort, slice }: LinkQuery,
  allLinks: readonly LinkRow[],
): Page<LinkRow> {
  const among = scope ?? conditions.element;
  const isWhole = among == null && !conditions.studies;
  const links = isWhole
    ? includesDerived(conditions)
      ? allLinks
      : store.links
    : linksNear(store, among, conditions);
  const isSorted = isWhole && sort.field === 'KEY' && sort.direction === 'ASC';
  const listed = links.filter(linkFilter(store, conditions));
  const page = (isSorted ? slicePage : sortAndSlice)(listed, orderingOf(sort), slice);
  return { ...page, unknownStudies: unknownStudies(store.graph, conditions.studies) };
}

/** The links of an element or of the requested studies, each once, without a scan of the whole graph. */
function linksNear(
  { graph, factsOfStudy, derivedAt }: Store,
  element: string | null | undefined,
  conditions: LinkConditions,
): LinkRow[] {
  const linksOf = (key: string): LinkRow[] => [
    ...linksAt(graph, key),
    ...(includesDerived(conditions) ? (derivedAt.get(key) ?? []) : []),
  ];
  if (element != null) return linksOf(element);
  const studies = [...new Set(conditions.studies ?? [])];
  return studies
    .flatMap((study) => factsOfStudy.get(study) ?? [])
    .flatMap(({ row: { key } }) =>
      // Among several studies a link is reached from both of its ends.
      linksOf(key).filter((link) => studies.length === 1 || link.subjectKey === key),
    );
}

function linkFilter(store: Store, conditions: LinkConditions): (link: LinkRow) => boolean {
  const { element, studies, predicate, status, minConfidence, isNegated, translation } = conditions;
  const minOfDerived = minDerivedConfidence(conditions);
  const studyOf = (key: string): string => rowAt(store.graph, 'Element', key)?.studyKey ?? '';
  const liesIn = (link: LinkRow, studyKeys: readonly string[]): boolean => {
    const ends = [studyOf(link.subjectKey), studyOf(link.objectKey)];
    const isRequested = (study: string): boolean => studyKeys.includes(study);
    return new Set(studyKeys).size === 1 ? ends.some(isRequested) : ends.every(isRequested);
  };
  return (link) =>
    (element == null || link.subjectKey === element || link.objectKey === element) &&
    (!studies || liesIn(link, studies)) &&
    (!predicate || predicate.includes(link.predicate)) &&
    (!status || status.includes(link.status)) &&
    (minConfidence == null || link.confidence >= minConfidence) &&
    (link.derivedFromKeys.length === 0 || link.confidence >= minOfDerived) &&
    (isNegated == null || link.isNegated === isNegated) &&
    (!translation || (link.translation !== null && translation.includes(link.translation)));
}
