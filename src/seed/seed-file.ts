import type { z } from 'zod';
import type { Position } from './diagnostics.ts';
import type { SourceFile } from './read.ts';
import { DEFAULT_LANGUAGE } from './shapes/study.ts';
import { shapeItem, valueAt } from './shapes.ts';
import type { ParsedFile, Path } from './yaml/parse.ts';

/** A value with the positions of its parts in the file. */
export interface Placed<T> {
  readonly value: T;
  /** The position of a part, by its path inside; of the whole without a path. */
  readonly at: (...path: PropertyKey[]) => Position;
}

/** A file that could be parsed, with or without errors of shape. */
export interface SeedFile extends Placed<unknown> {
  readonly kind: SourceFile['kind'];
  readonly name: string;
  /** In the file of a study its key, otherwise the name of the file. */
  readonly studyKey: string;
  /** Of a study; in other files, which curators write, Persian. */
  readonly language: string;
  readonly numbers: ParsedFile['numbers'];
  readonly placeAt: ParsedFile['placeAt'];
}

export interface ParsedSeedFile extends SeedFile {
  readonly parsed: ParsedFile;
  /** By the shape of its kind; null if it has not this shape. */
  shaped: unknown;
}

export const whole = (parsed: ParsedFile): Placed<unknown> => ({
  value: parsed.value,
  at: (...path) => parsed.placeOf(path),
});

export function ownKey(parsed: ParsedFile, name: string): string {
  const key = valueAt(parsed.value, ['key']);
  return typeof key === 'string' ? key : name;
}

export function languageOf(parsed: ParsedFile): string {
  const language = valueAt(parsed.value, ['language']);
  return typeof language === 'string' ? language : DEFAULT_LANGUAGE;
}

export function listAt(parsed: ParsedFile, path: Path): readonly unknown[] {
  const list = valueAt(parsed.value, path);
  return Array.isArray(list) ? list : [];
}

/** The items of a list that have the right shape; of a file that has it, the same objects as in the whole. */
export function itemsOf<Schema extends z.ZodType>(
  { parsed, shaped }: ParsedSeedFile,
  path: Path,
  schema: Schema,
): readonly Placed<z.output<Schema>>[] {
  const known = shaped === null ? null : (valueAt(shaped, path) as z.output<Schema>[]);
  return listAt(parsed, path).flatMap((item, index) => {
    const value = known === null ? shapeItem(schema, item) : (known[index] ?? null);
    const at = (...inner: PropertyKey[]) => parsed.placeOf([...path, index, ...inner]);
    return value === null ? [] : [{ value, at }];
  });
}

export const keysIn = (parsed: ParsedFile, list: string): readonly string[] =>
  listAt(parsed, [list]).flatMap((item) => {
    const key = valueAt(item, ['key']);
    return typeof key === 'string' ? [key] : [];
  });
