import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { isLanguageTag } from '../language-tag.ts';
import type { Path } from '../yaml/parse.ts';
import type { Rule } from './rule.ts';

export interface Visited<T> {
  readonly path: Path;
  readonly map: T;
}
type Fields = Readonly<Record<string, unknown>>;

/** Every map in a parsed file, outer ones first, with its path. Depth is bounded by the reader. */
export function maps(root: unknown): readonly Visited<Fields>[] {
  const found: Visited<Fields>[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    if (!isList) found.push({ path, map: { ...value } });
    for (const [step, inner] of Object.entries(value)) {
      visit(inner, [...path, isList ? Number(step) : step]);
    }
  };
  visit(root, []);
  return found;
}

/** Every text in a parsed file, with its path. */
export function strings(root: unknown): readonly { readonly path: Path; readonly text: string }[] {
  return maps(root).flatMap(({ path, map }) =>
    Object.entries(map).flatMap(([field, value]) => {
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      const own = typeof value === 'string' ? [{ path: [...path, field], text: value }] : [];
      const listed = items.flatMap((item, index) =>
        typeof item === 'string' ? [{ path: [...path, field, index], text: item }] : [],
      );
      return [...own, ...listed];
    }),
  );
}

/** Where a text stands. */
export interface TextPlace {
  /** Whether it is in Persian, or could be, such as a name. */
  readonly mayBePersian: boolean;
  readonly path: Path;
}

/** A rule that checks each text of the seed by itself. */
export function perText(
  rule: string,
  errorIn: (text: string, place: TextPlace) => string | null,
): Rule {
  return ({ files }) =>
    files.flatMap(({ value, at, language }) =>
      strings(value).flatMap(({ path, text }): Diagnostic[] => {
        const mayBePersian = (languageAt(path) ?? language) === 'fa';
        const message = errorIn(text, { mayBePersian, path });
        return message === null ? [] : [diagnosticAt(at(...path), rule, message)];
      }),
    );
}

/** The language that the field of a text names; null where it names none. */
function languageAt(path: Path): string | null {
  const field = String(path.at(-1));
  if (field === 'printedEn') return 'en';
  return isLanguageTag(field) ? field : null;
}
