import type { Path } from './yaml/parse.ts';

type Fields = Readonly<Record<string, unknown>>;
export interface FoundMap {
  readonly path: Path;
  readonly map: Fields;
}

/** Every map in a parsed file, outer ones first, with its path. Depth is bounded by the reader. */
export function maps(root: unknown): readonly FoundMap[] {
  const found: FoundMap[] = [];
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

export interface FoundText {
  readonly path: Path;
  readonly text: string;
}

/** Every text in a parsed file, with its path. */
export const strings = (root: unknown): readonly FoundText[] => stringsIn(maps(root));

/** Every text in maps that were found in a file, with its path in the file. */
export function stringsIn(all: readonly FoundMap[]): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const { path, map } of all) {
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
