import type { ComparedConstruct, ComparedLink, ComparisonParts } from '../../model/comparison.ts';
import { isActive } from '../../model/links.ts';
import { sortedBy, sortOfAbsence, sortOfLink } from '../../model/order.ts';
import { linkedToRoles } from '../../model/role-links.ts';
import type { AbsenceRow, LinkRow } from '../../model/rows.ts';
import { membersOf } from './constructs.ts';
import type { Element } from './element.ts';
import { derivedAt, type Graph, linksFrom, rowAt, rowsAround } from './graph.ts';
import type { Link } from './link-table.ts';
import { rowsIn, type Store } from './store.ts';

/** The parts of a comparison, each read for a set of studies by their keys. */

/** The row with the study and role of each end; made when it is asked for, because kept it took 90 kB a study. */
function withEnds(link: Link): ComparedLink {
  const { subject, object } = link;
  return {
    ...link.row(),
    subjectStudy: subject.studyKey,
    objectStudy: object.studyKey,
    subjectRole: subject.role,
    objectRole: object.role,
  };
}

/**
 * Every recorded link between two of the studies, and with a threshold also the derived ones from that confidence on,
 * whose chains may pass through studies that are not compared.
 */
export function linksAmong(
  { graph, elementsOfStudy }: Store,
  compared: ReadonlySet<string>,
  minDerived: number | null,
): ComparedLink[] {
  const derivedFrom = (key: string, threshold: number): readonly Link[] =>
    derivedAt(graph, key).filter((link) => link.subjectKey === key && isActive(link, threshold));
  const links = [...compared]
    .flatMap((study) => elementsOfStudy.get(study) ?? [])
    .flatMap(({ key }) => [
      ...linksFrom(graph, key),
      ...(minDerived === null ? [] : derivedFrom(key, minDerived)),
    ])
    .filter(({ object }) => compared.has(object.studyKey))
    .map(withEnds);
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
  return [...dimensions.map(({ key }) => key), ...linkedToRoles(active, isThematic)];
}

export function constructsAmong(
  { graph, constructsIn }: Store,
  compared: ReadonlySet<string>,
): ComparedConstruct[] {
  return rowsIn(constructsIn, compared).map((row) => {
    const members = membersOf(graph, row.key).filter(({ studyKey }) => compared.has(studyKey));
    return { ...row, memberKeys: members.map((member) => member.key) };
  });
}

export function absencesAmong(
  { graph, absencesIn }: Store,
  compared: ReadonlySet<string>,
  parts: ComparisonParts,
): AbsenceRow[] {
  const isCovering = ({ key, level, role, studyKey }: Element): boolean =>
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
