import {
  type Comparison,
  type ComparisonQuery,
  MAX_COMPARED_STUDIES,
  type UnlinkedQuery,
} from '../../model/comparison.ts';
import { disputesAmong, isActive, isStrictEnough, otherEnd } from '../../model/links.ts';
import { sortedBy, sortOfKey } from '../../model/order.ts';
import type { Page } from '../../model/queries.ts';
import type { ElementRow } from '../../model/rows.ts';
import {
  absencesAmong,
  constructsAmong,
  elementsInRoles,
  endsOf,
  linksAmong,
  sharedConstructs,
} from './comparison-parts.ts';
import { sidesAmong } from './contrasts.ts';
import { rowsOf } from './element.ts';
import { isLeafOf } from './element-filter.ts';
import { derivedAt, linksAt, rowAt } from './graph.ts';
import { interviewsVoicing } from './interviews.ts';
import { BY_KEY, slicePage } from './pages.ts';
import { comparedStudy, sizeOf } from './sizes.ts';
import { rowsIn, type Store } from './store.ts';

const NOTHING = {
  studies: [],
  links: [],
  disputes: [],
  elements: [],
  sizes: [],
  interviews: [],
  constructs: [],
  absences: [],
  contrasts: [],
} as const;

export function compareStudies(
  index: Store,
  { studies: requested, parts, ...query }: ComparisonQuery,
): Comparison {
  const { graph, dataset } = index;
  const rows =
    requested === null
      ? dataset.studies
      : [...new Set(requested)].flatMap((key) => rowAt(graph, 'Study', key) ?? []);
  const found = rows.length;
  if (found > MAX_COMPARED_STUDIES) return { found, ...NOTHING };
  const compared = new Set(rows.map(({ key }) => key));
  const { minConfidence, includeDerived } = query;
  const recorded = linksAmong(index, compared, includeDerived ? minConfidence : null);
  const active = recorded.filter((link) => isActive(link, minConfidence));
  const links = active.filter(
    (link) =>
      parts.predicates.includes(link.predicate) ||
      (parts.constructs && sharedConstructs(graph, link).length > 0),
  );
  const constructs = parts.constructs ? constructsAmong(index, compared) : [];
  const inCells = new Set([
    ...(parts.roles ? elementsInRoles(index, compared, active) : []),
    ...constructs.flatMap(({ memberKeys }) => memberKeys),
  ]);
  const wanted = new Set([...inCells, ...(parts.ends ? links.flatMap(endsOf) : [])]);
  const cells = sortedBy([...inCells], sortOfKey);
  return {
    found,
    studies: sortedBy(rows, ({ key }) => sortOfKey(key)).map((row) => comparedStudy(index, row)),
    links,
    disputes: parts.disputes ? disputesAmong(recorded) : [],
    elements: sortedBy([...wanted], sortOfKey).flatMap(
      (key) => rowAt(graph, 'Element', key)?.row() ?? [],
    ),
    sizes: parts.sizes ? cells.map((key) => sizeOf(graph, key)) : [],
    interviews: parts.interviews ? interviewsVoicing(graph, cells) : [],
    constructs,
    absences: absencesAmong(index, compared, parts),
    contrasts: parts.contrasts
      ? rowsIn(index.contrastsIn, compared).filter((row) => sidesAmong(row, compared) >= 2)
      : [],
  };
}

export function unlinkedPage(
  { graph, elementsOfStudy }: Store,
  query: UnlinkedQuery,
): Page<ElementRow> {
  const { study, others, levels, isLeaf, includeDerived, slice } = query;
  const isLinked = (key: string): boolean =>
    [...linksAt(graph, key), ...(includeDerived ? derivedAt(graph, key) : [])].some((link) => {
      const other = rowAt(graph, 'Element', otherEnd(link, key));
      return isStrictEnough(link, key, query) && others.includes(other?.studyKey ?? '');
    });
  const rows = (elementsOfStudy.get(study) ?? []).filter(
    ({ key, level }) =>
      (!levels || levels.includes(level)) &&
      (isLeaf === null || isLeafOf(graph, key) === isLeaf) &&
      !isLinked(key),
  );
  const page = slicePage(rows, BY_KEY, slice);
  return { ...page, rows: rowsOf(page.rows) };
}
