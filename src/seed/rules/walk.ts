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
    if (!isCollection(value)) return;
    if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) {
        if (isCollection(inner)) visit(inner, [...path, index]);
      }
      return;
    }
    found.push({ path, map: value });
    for (const field in value) {
      const inner = value[field];
      if (isCollection(inner)) visit(inner, [...path, field]);
    }
  };
  visit(root, []);
  return found;
}

const isCollection = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

interface FoundText {
  readonly path: Path;
  readonly text: string;
}

/** Every text in a parsed file, with its path. */
export function strings(root: unknown): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const { path, map } of maps(root)) {
    for (const field in map) {
      const value = map[field];
      if (typeof value === 'string') found.push({ path: [...path, field], text: value });
      else if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
          if (typeof item === 'string') found.push({ path: [...path, field, index], text: item });
        }
      }
    }
  }
  return found;
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
