import {
  DEFAULT_MIN_CONFIDENCE,
  includesDerived,
  minDerivedConfidence,
} from '../../model/links.ts';
import { memoize } from '../../model/memoize.ts';
import { sortOfLink } from '../../model/order.ts';
import type { LinkConditions, LinkQuery, LinkSort, Page } from '../../model/queries.ts';
import type { LinkRow } from '../../model/rows.ts';
import { derivedAt, linksAt, unknownStudies } from './graph.ts';
import type { Link } from './link-table.ts';
import { byMeasure, inOrder, type Ordering, slicePage } from './pages.ts';
import type { Store } from './store.ts';

const sortOf = (link: Link): string => sortOfLink(link.subjectKey, link.objectKey);
function orderingOf({ field, direction }: LinkSort): Ordering<Link> {
  const down = direction === 'DESC';
  return field === 'KEY'
    ? { positionOf: (link) => [sortOf(link)], descending: [down] }
    : { positionOf: (link) => [link.confidence, sortOf(link)], descending: [down, false] };
}

/** The recorded links; with the derived ones from the usual confidence on; all. */
type Whole = 'recorded' | 'usual' | 'all';

type LinkPages = (scope: string | null, query: LinkQuery) => Page<LinkRow>;

export function createLinkPages(store: Store): LinkPages {
  const { prepared, graph } = store;
  /** The lists of the whole graph by key, which filters only shorten; made when they are first asked for. */
  const wholes = memoize(
    (whole: Whole) => whole,
    (whole): readonly Link[] => {
      if (whole === 'recorded') return store.links;
      if (whole === 'usual') {
        return wholes('all').filter(
          ({ isDerived, confidence }) => !isDerived || confidence >= DEFAULT_MIN_CONFIDENCE,
        );
      }
      return Array.from(prepared.links.inOrder, (number) => graph.links[number] as Link);
    },
  );
  const wholeInOrder = memoize(
    (whole: Whole, { field, direction }: LinkSort) => `${whole} ${field} ${direction}`,
    (whole, { field, direction }) => {
      const isDescending = direction === 'DESC';
      if (field === 'CONFIDENCE') {
        return byMeasure(wholes(whole), ({ confidence }) => confidence, isDescending);
      }
      return isDescending ? wholes(whole).toReversed() : wholes(whole);
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
    const filter = linkFilter(conditions);
    const listed = (): readonly Link[] => {
      if (among != null || conditions.studies) {
        return inOrder(linksNear(store, among, conditions).filter(filter), ordering);
      }
      const links = wholeInOrder(whole, sort);
      return Object.values(others).some((one) => one != null) ? links.filter(filter) : links;
    };
    const page = slicePage(listed(), ordering, slice);
    return {
      ...page,
      rows: page.rows.map((link) => link.row()),
      unknownStudies: unknownStudies(store.graph, conditions.studies),
    };
  };
}

/** The links of an element or of the requested studies, each once, without a scan of the whole graph. */
function linksNear(
  { graph, elementsOfStudy }: Store,
  element: string | null | undefined,
  conditions: LinkConditions,
): Link[] {
  const linksOf = (key: string): Link[] => [
    ...linksAt(graph, key),
    ...(includesDerived(conditions) ? derivedAt(graph, key) : []),
  ];
  if (element != null) return linksOf(element);
  const studies = [...new Set(conditions.studies ?? [])];
  return studies
    .flatMap((study) => elementsOfStudy.get(study) ?? [])
    .flatMap(({ key }) =>
      // Among several studies a link is reached from both of its ends.
      linksOf(key).filter((link) => studies.length === 1 || link.subjectKey === key),
    );
}

function linkFilter(conditions: LinkConditions): (link: Link) => boolean {
  const { element, studies, predicate, status, minConfidence, isNegated, translation } = conditions;
  const minOfDerived = minDerivedConfidence(conditions);
  const liesIn = (link: Link, studyKeys: readonly string[]): boolean => {
    const ends = [link.subject.studyKey, link.object.studyKey];
    const isRequested = (study: string): boolean => studyKeys.includes(study);
    return new Set(studyKeys).size === 1 ? ends.some(isRequested) : ends.every(isRequested);
  };
  return (link) =>
    (element == null || link.subjectKey === element || link.objectKey === element) &&
    (!studies || liesIn(link, studies)) &&
    (!predicate || predicate.includes(link.predicate)) &&
    (!status || status.includes(link.status)) &&
    (minConfidence == null || link.confidence >= minConfidence) &&
    (!link.isDerived || link.confidence >= minOfDerived) &&
    (isNegated == null || link.isNegated === isNegated) &&
    (!translation || (link.translation !== null && translation.includes(link.translation)));
}
