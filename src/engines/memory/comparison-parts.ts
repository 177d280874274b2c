import {
  type ComparedConstruct,
  type ComparedLink,
  type ComparisonParts,
  type Dispute,
  SAME_IDEA,
} from '../../model/comparison.ts';
import { groupBy } from '../../model/group-by.ts';
import { isActive, isDispute } from '../../model/links.ts';
import { sortedBy, sortOfAbsence, sortOfKey, sortOfLink } from '../../model/order.ts';
import type { AbsenceRow, ConstructRow, ElementRow, LinkRow } from '../../model/rows.ts';
import { membersOf } from './constructs.ts';
import { type Graph, rowAt, rowsAround } from './graph.ts';
import type { Store } from './store.ts';

/** The parts of a comparison, each read for a set of studies by their keys. */

/** A store with the indexes of comparisons, built once. */
export interface ComparisonIndex extends Store {
  readonly constructsByKey: ReadonlyMap<string, ConstructRow>;
  readonly absencesIn: ReadonlyMap<string, readonly AbsenceRow[]>;
  /** Recorded links by the study of their subject. */
  readonly linksFrom: ReadonlyMap<string, readonly LinkRow[]>;
  /** The same of derived links. */
  readonly derivedFrom: ReadonlyMap<string, readonly LinkRow[]>;
}

export function comparisonIndex(store: Store): ComparisonIndex {
  const bySubjectStudy = (links: readonly LinkRow[]) =>
    groupBy(links, ({ subjectKey }) => rowAt(store.graph, 'Element', subjectKey)?.studyKey ?? '');
  return {
    ...store,
    constructsByKey: new Map(store.constructs.map((row) => [row.key, row])),
    absencesIn: groupBy(store.dataset.absences, ({ studyKey }) => studyKey),
    linksFrom: bySubjectStudy(store.links),
    derivedFrom: bySubjectStudy(store.derived),
  };
}

/** With the study and role of each end; made when it is asked for, because kept it took 90 kB a study. */
function withEnds(graph: Graph, link: LinkRow): ComparedLink {
  const [subject, object] = endsOf(link).map((key) => rowAt(graph, 'Element', key));
  return {
    ...link,
    subjectStudy: subject?.studyKey ?? '',
    objectStudy: object?.studyKey ?? '',
    subjectRole: subject?.role ?? null,
    objectRole: object?.role ?? null,
  };
}

/**
 * Every recorded link between two of the studies, and with a threshold also the derived ones from that confidence on,
 * whose chains may pass through studies that are not compared.
 */
export function linksAmong(
  { graph, linksFrom, derivedFrom }: ComparisonIndex,
  compared: ReadonlySet<string>,
  minDerived: number | null,
): ComparedLink[] {
  const derivedIn = (study: string, threshold: number): readonly LinkRow[] =>
    (derivedFrom.get(study) ?? []).filter((link) => isActive(link, threshold));
  const links = [...compared]
    .flatMap((study) => [
      ...(linksFrom.get(study) ?? []),
      ...(minDerived === null ? [] : derivedIn(study, minDerived)),
    ])
    .filter(({ objectKey }) => compared.has(rowAt(graph, 'Element', objectKey)?.studyKey ?? ''))
    .map((link) => withEnds(graph, link));
  return sortedBy(links, (link) => sortOfLink(link.subjectKey, link.objectKey));
}

/** The keys of both ends. */
export const endsOf = ({ subjectKey, objectKey }: LinkRow): string[] => [subjectKey, objectKey];

/** Constructs that both ends express. */
export function sharedConstructs(graph: Graph, link: LinkRow): string[] {
  const [ofSubject = [], ofObject = []] = endsOf(link).map((key) =>
    rowsAround(graph, 'Element', key, 'in', 'EXPRESSED_BY', 'Construct').map((one) => one.key),
  );
  return ofSubject.filter((key) => ofObject.includes(key));
}

/** Dimensions with a role, and elements of thematic studies that an active link of the same idea joins to one. */
export function elementsInRoles(
  { graph }: Store,
  compared: ReadonlySet<string>,
  active: readonly ComparedLink[],
): string[] {
  const isThematic = (study: string): boolean =>
    rowAt(graph, 'Study', study)?.method === 'THEMATIC_ANALYSIS';
  const dimensions = [...compared]
    .flatMap((study) => rowsAround(graph, 'Study', study, 'in', 'PART_OF', 'Element'))
    .filter(({ role }) => role !== null);
  const linked = active
    .filter(({ predicate }) => SAME_IDEA.includes(predicate))
    .flatMap((link) => [
      ...(link.objectRole !== null && isThematic(link.subjectStudy) ? [link.subjectKey] : []),
      ...(link.subjectRole !== null && isThematic(link.objectStudy) ? [link.objectKey] : []),
    ]);
  return [...dimensions.map(({ key }) => key), ...linked];
}

export function constructsAmong(
  index: ComparisonIndex,
  compared: ReadonlySet<string>,
): ComparedConstruct[] {
  const keys = new Set(
    [...compared]
      .flatMap((study) => index.factsOfStudy.get(study) ?? [])
      .flatMap(({ row }) =>
        rowsAround(index.graph, 'Element', row.key, 'in', 'EXPRESSED_BY', 'Construct'),
      )
      .map(({ key }) => key),
  );
  return sortedBy([...keys], sortOfKey).flatMap((key) => {
    const row = index.constructsByKey.get(key);
    const members = membersOf(index.graph, key).filter(({ studyKey }) => compared.has(studyKey));
    return row === undefined ? [] : { ...row, memberKeys: members.map((member) => member.key) };
  });
}

export function absencesAmong(
  { graph, absencesIn }: ComparisonIndex,
  compared: ReadonlySet<string>,
  parts: ComparisonParts,
): AbsenceRow[] {
  const isCovering = ({ key, level, role, studyKey }: ElementRow): boolean =>
    compared.has(studyKey) &&
    ((parts.roles && level === 'DIMENSION' && role !== null) ||
      (parts.constructs &&
        rowsAround(graph, 'Element', key, 'in', 'EXPRESSED_BY', 'Construct').length > 0));
  const covering = [...compared]
    .flatMap((study) => absencesIn.get(study) ?? [])
    .filter(({ elementKey }) => {
      const element = rowAt(graph, 'Element', elementKey);
      return element !== undefined && isCovering(element);
    });
  return sortedBy(covering, sortOfAbsence);
}

export const disputesAmong = (recorded: readonly ComparedLink[]): Dispute[] =>
  recorded.filter(isDispute).map(({ subjectKey, objectKey }) => ({ subjectKey, objectKey }));
