import type { RecordedElement } from '../../../model/dataset.ts';
import { groupBy } from '../../../model/group-by.ts';
import { sortedBy } from '../../../model/order.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bestText, onePerLanguage } from '../../texts.ts';

/** A code as programs for qualitative analysis know it. */
export interface Code {
  readonly key: string;
  /** Unique in the file: QualCoder makes one code of two that have one name. */
  readonly name: string;
  readonly description: string;
  readonly children: readonly Code[];
}

/**
 * The code tree of each study in one language: a root with the study's name, below it the dimensions, as the paper
 * orders them. A file of one study leaves the root out.
 */
export function codeTrees(snapshot: Snapshot, language: string): readonly Code[] {
  const names = uniqueNames(snapshot, language);
  const children = groupBy(snapshot.elements, ({ parentKey, studyKey }) => parentKey ?? studyKey);
  const nameOf = (key: string): string => names.get(key) ?? key;
  const codeOf = (row: RecordedElement): Code => ({
    key: row.key,
    name: nameOf(row.key),
    description: descriptionOf(row, language),
    children: below(row.key),
  });
  const below = (key: string): readonly Code[] =>
    sortedBy(children.get(key) ?? [], ({ order }) => order).map(codeOf);
  return snapshot.studies.map(({ key, titleForms }) => ({
    key,
    name: nameOf(key),
    description: `${bestText(titleForms, language)} | ${key}`,
    children: below(key),
  }));
}

/**
 * The definition, where there is one, and in a last line the label in the other languages, the key, what the paper calls
 * this level, and the role.
 */
function descriptionOf(row: RecordedElement, language: string): string {
  const definition = bestText(row.definitionForms, language);
  const others = onePerLanguage(row.labelForms)
    .filter((form) => form.language !== language)
    .map(({ value }) => value);
  const parts = [...others, row.key, bestText(row.sourceTermForms, language), row.role ?? ''];
  const details = parts.filter((part) => part !== '').join(' | ');
  return definition === '' ? details : `${definition}\n${details}`;
}

/** Names by key. Elements that share a label get their place in brackets: ` [6.1.2]`, of several studies the whole key. */
function uniqueNames(
  { studies, elements }: Snapshot,
  language: string,
): ReadonlyMap<string, string> {
  const labels = elements.map(({ key, labelForms }) => ({
    key,
    label: plain(bestText(labelForms, language)),
  }));
  const isOneStudy = studies.length === 1;
  const titles = studies.map(({ key, shortTitleForms }) => ({
    key,
    label: plain(bestText(shortTitleForms, language)),
  }));
  const all = isOneStudy ? labels : [...titles, ...labels];
  const alike = groupBy(all, ({ label }) => folded(label));
  return new Map(
    all.map(({ key, label }) => {
      const isUnique = (alike.get(folded(label)) ?? []).length === 1;
      const place = isOneStudy ? key.slice(key.indexOf('.') + 1) : key;
      return [key, isUnique ? label : `${label} [${place}]`];
    }),
  );
}

/** One line of characters that every program counts alike: none takes two units of UTF-16. */
export const plain = (text: string): string =>
  text
    .replace(/[\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();

/** A name as QualCoder compares it. */
export const folded = (name: string): string => name.replaceAll('\u200C', '').toLowerCase();
