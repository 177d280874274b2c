import type { z } from 'zod';
import type { Position } from './diagnostics.ts';
import type { SourceFile } from './read.ts';
import { DEFAULT_LANGUAGE } from './shapes/study.ts';
import { shapeItem, valueAt } from './shapes.ts';
import { type FoundMap, type FoundText, maps, stringsIn } from './walk.ts';
import type { ParsedFile, Path } from './yaml/parse.ts';

/** A value with the positions of its parts in the file. */
export interface Placed<T> {
  readonly value: T;
  /** The position of a part, by its path inside; of the whole without a path. */
  readonly at: (...path: PropertyKey[]) => Position;
}

/** What is kept of a file that could be parsed, with or without errors of shape. */
export interface FileHead extends Pick<Placed<unknown>, 'at'> {
  readonly kind: SourceFile['kind'];
  readonly name: string;
  /** In the file of a study its key, otherwise the name of the file. */
  readonly studyKey: string;
  /** Of a study; in other files, which curators write, Persian. */
  readonly language: string;
}

/** A file with its values, for the rules that check each file by itself. */
export interface SeedFile extends FileHead, Placed<unknown> {
  /** Every map in it, and every text, found once for all rules. */
  readonly maps: readonly FoundMap[];
  readonly texts: readonly FoundText[];
  readonly numbers: ParsedFile['numbers'];
  readonly placeAt: ParsedFile['placeAt'];
}

export function headOf({ kind, name }: SourceFile, parsed: ParsedFile): FileHead {
  // Not `parsed` itself, which would keep all values of the file.
  const { placeOf } = parsed;
  return {
    kind,
    name,
    studyKey: ownKey(parsed, name),
    language: languageOf(parsed),
    at: (...path) => placeOf(path),
  };
}

export function seedFile(head: FileHead, { value, numbers, placeAt }: ParsedFile): SeedFile {
  const all = maps(value);
  return { ...head, value, maps: all, texts: stringsIn(all), numbers, placeAt };
}

/** A file whose items are taken from it. */
export interface ShapedFile {
  readonly parsed: ParsedFile;
  /** By the shape of its kind; null if it has not this shape. */
  readonly shaped: unknown;
}

function ownKey(parsed: ParsedFile, name: string): string {
  const key = valueAt(parsed.value, ['key']);
  return typeof key === 'string' ? key : name;
}

function languageOf(parsed: ParsedFile): string {
  const language = valueAt(parsed.value, ['language']);
  return typeof language === 'string' ? language : DEFAULT_LANGUAGE;
}

export function listAt(parsed: ParsedFile, path: Path): readonly unknown[] {
  const list = valueAt(parsed.value, path);
  return Array.isArray(list) ? list : [];
}

/** The items of a list that have the right shape; of a file that has it, the same objects as in the whole. */
export function itemsOf<Schema extends z.ZodType>(
  { parsed, shaped }: ShapedFile,
  path: Path,
  schema: Schema,
): readonly Placed<z.output<Schema>>[] {
  const { placeOf } = parsed;
  const known = shaped === null ? null : (valueAt(shaped, path) as z.output<Schema>[]);
  return listAt(parsed, path).flatMap((item, index) => {
    const value = known === null ? shapeItem(schema, item) : (known[index] ?? null);
    const at = (...inner: PropertyKey[]) => placeOf([...path, index, ...inner]);
    return value === null ? [] : [{ value, at }];
  });
}

export const keysIn = (parsed: ParsedFile, list: string): readonly string[] =>
  listAt(parsed, [list]).flatMap((item) => {
    const key = valueAt(item, ['key']);
    return typeof key === 'string' ? [key] : [];
  });
