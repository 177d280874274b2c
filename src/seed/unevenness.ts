import type { Dataset } from '../model/dataset.ts';
import { printedLabel } from '../model/labels.ts';
import { isActive } from '../model/links.ts';
import type { LinkRow } from '../model/rows.ts';

/** An element that is joined to one of two that say the same, or nearly, and not to the other. */
export interface Uneven {
  readonly third: string;
  readonly joinedTo: string;
  /** What joins it. */
  readonly link: LinkRow;
  readonly notTo: string;
  /** What is recorded instead, if anything: a link that is denied, rejected or too unsure to follow. */
  readonly instead: LinkRow | null;
  /** Why the two should stand alike: an EXACT or CLOSE link, or one label under one parent. */
  readonly because: 'EXACT_MATCH' | 'CLOSE_MATCH' | 'SAME_LABEL';
}

type Alike = Pick<Uneven, 'because'> & { readonly pair: readonly [string, string] };

/**
 * Where an element stands differently to two that are alike. It is no fault: a tie may rest on an answer that stands
 * behind one of the two only. But each is a question that a curator should have asked.
 */
export function unevenness(dataset: Dataset): readonly Uneven[] {
  const studies = new Map(dataset.elements.map(({ key, studyKey }) => [key, studyKey]));
  const linkOf = new Map(
    dataset.links.flatMap((link) => [
      [`${link.subjectKey}~${link.objectKey}`, link] as const,
      [`${link.objectKey}~${link.subjectKey}`, link] as const,
    ]),
  );
  const active = dataset.links.filter((link) => isActive(link));
  return [...closeOnes(active), ...twins(dataset)].flatMap(({ pair: [a, b], because }) =>
    [[a, b] as const, [b, a] as const].flatMap(([joinedTo, notTo]) =>
      active.flatMap((link): Uneven[] => {
        const third = otherEnd(link, joinedTo);
        if (third === null || studies.get(third) === studies.get(notTo)) return [];
        const instead = linkOf.get(`${third}~${notTo}`) ?? null;
        if (instead !== null && isActive(instead)) return [];
        return [{ third, joinedTo, link, notTo, instead, because }];
      }),
    ),
  );
}

function closeOnes(active: readonly LinkRow[]): readonly Alike[] {
  return active.flatMap(({ predicate, subjectKey, objectKey }) =>
    predicate === 'EXACT_MATCH' || predicate === 'CLOSE_MATCH'
      ? [{ pair: [subjectKey, objectKey], because: predicate }]
      : [],
  );
}

/** Pairs of siblings with the same printed label. */
function twins({ elements }: Dataset): readonly Alike[] {
  const seen = new Map<string, string[]>();
  return elements.flatMap(({ key, parentKey, labelForms }) => {
    if (parentKey === null) return [];
    const name = `${parentKey} ${printedLabel(labelForms)}`;
    const before = seen.get(name) ?? [];
    seen.set(name, [...before, key]);
    return before.map((twin): Alike => ({ pair: [twin, key], because: 'SAME_LABEL' }));
  });
}

function otherEnd({ subjectKey, objectKey }: LinkRow, key: string): string | null {
  if (subjectKey === key) return objectKey;
  return objectKey === key ? subjectKey : null;
}
