import {
  DEFAULT_MIN_CONFIDENCE,
  includesDerived,
  minDerivedConfidence,
} from '../../model/links.ts';
import { memoize } from '../../model/memoize.ts';
import { sortedBy, sortOfLink } from '../../model/order.ts';
import type { LinkConditions, LinkQuery, LinkSort, Page } from '../../model/queries.ts';
import type { LinkRow } from '../../model/rows.ts';
import { linksAt, rowAt, unknownStudies } from './graph.ts';
import { byMeasure, inOrder, type Ordering, slicePage } from './pages.ts';
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
  const isUsual = ({ confidence }: LinkRow): boolean => confidence >= DEFAULT_MIN_CONFIDENCE;
  const all = sortedBy([...store.links, ...store.derived], sortOf);
  /** The lists of the whole graph by key, which filters only shorten. */
  const wholes = {
    recorded: store.links,
    // With the derived links from the usual confidence on.
    usual: all.filter((link) => link.derivedFromKeys.length === 0 || isUsual(link)),
    all,
  };
  // Sorted when they are first asked for.
  const wholeInOrder = memoize(
    (whole: keyof typeof wholes, { field, direction }: LinkSort) =>
      `${whole} ${field} ${direction}`,
    (whole, { field, direction }) => {
      const isDescending = direction === 'DESC';
      if (field === 'CONFIDENCE') {
        return byMeasure(wholes[whole], ({ confidence }) => confidence, isDescending);
      }
      return isDescending ? wholes[whole].toReversed() : wholes[whole];
    },
  );
  return (scope, { conditions, sort, slice }) => {
    const { includeDerived: _, ...others } = conditions;
    const among = scope ?? conditions.element;
    const whole = !includesDerived(conditions)
      ? 'recorded'
      : conditions.minConfidence == null
        ? 'usual'
        : 'all';
    const ordering = orderingOf(sort);
    const filter = linkFilter(store, conditions);
    const listed = (): readonly LinkRow[] => {
      if (among != null || conditions.studies) {
        return inOrder(linksNear(store, among, conditions).filter(filter), ordering);
      }
      const links = wholeInOrder(whole, sort);
      return Object.values(others).some((one) => one != null) ? links.filter(filter) : links;
    };
    return {
      ...slicePage(listed(), ordering, slice),
      unknownStudies: unknownStudies(store.graph, conditions.studies),
    };
  };
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
