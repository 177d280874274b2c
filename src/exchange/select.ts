import type { LinkStatus } from '../model/enums.ts';
import type { LinkRow } from '../model/rows.ts';
import type { Snapshot } from './snapshot.ts';

/** Which negated links to list. */
export type Negated = 'include' | 'omit' | 'only';

/** The conditions of the parameters of an export; null restricts nothing. */
export interface LinkSelection {
  readonly minConfidence: number | null;
  readonly status: readonly LinkStatus[] | null;
  readonly negated: Negated;
}

/** The key of the study that an element's key begins with. */
export const studyOf = (elementKey: string): string => elementKey.split('.')[0] ?? '';

/**
 * The part of a snapshot that belongs to some studies; null is all of it. A link, an absence and a contrast join
 * studies: of one study all that reach it stay, of several those that lie among them (rule 2). A construct stays with
 * its members in the studies, and its own fields are over all studies (rule 8).
 */
export function ofStudies(snapshot: Snapshot, studies: readonly string[] | null): Snapshot {
  if (studies === null) return snapshot;
  const named = new Set(studies);
  const isOwn = ({ studyKey }: { readonly studyKey: string }) => named.has(studyKey);
  const isElement = (key: string) => named.has(studyOf(key));
  const joins = (one: string, other: string) =>
    named.size === 1 ? named.has(one) || named.has(other) : named.has(one) && named.has(other);
  const isLink = ({ subjectKey, objectKey }: LinkRow) =>
    joins(studyOf(subjectKey), studyOf(objectKey));
  return {
    dataset: snapshot.dataset,
    studies: snapshot.studies.filter(({ key }) => named.has(key)),
    elements: snapshot.elements.filter(isOwn),
    theory: snapshot.theory.filter(isOwn),
    interviews: snapshot.interviews.filter(isOwn),
    voiced: snapshot.voiced.filter(({ codeKey }) => isElement(codeKey)),
    notes: snapshot.notes.filter(isOwn),
    links: snapshot.links.filter(isLink),
    derivedLinks: snapshot.derivedLinks.filter(isLink),
    constructs: snapshot.constructs
      .map((row) => ({ ...row, memberKeys: row.memberKeys.filter(isElement) }))
      .filter(({ memberKeys }) => memberKeys.length > 0),
    contrasts: snapshot.contrasts.filter(
      ({ studyKeys }) =>
        studyKeys.filter((key) => named.has(key)).length >= Math.min(2, named.size),
    ),
    absences: snapshot.absences.filter(({ elementKey, studyKey }) =>
      joins(studyOf(elementKey), studyKey),
    ),
  };
}

/** The links that meet the conditions, in their order. */
export function selectLinks(
  links: readonly LinkRow[],
  { minConfidence, status, negated }: LinkSelection,
): readonly LinkRow[] {
  return links.filter(
    (link) =>
      (minConfidence === null || link.confidence >= minConfidence) &&
      (status === null || status.includes(link.status)) &&
      (negated === 'include' || link.isNegated === (negated === 'only')),
  );
}

/** The links whose two ends are among the elements of a snapshot, for formats in which both ends must be there. */
export function linksInside({ links, elements }: Snapshot): readonly LinkRow[] {
  const keys = new Set(elements.map(({ key }) => key));
  return links.filter(({ subjectKey, objectKey }) => keys.has(subjectKey) && keys.has(objectKey));
}

/** Whether a link says that its ends belong together: it is neither negated nor rejected. */
export const isStated = ({ isNegated, status }: LinkRow): boolean =>
  !isNegated && status !== 'REJECTED';
