import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnosticAt, quoted, startOf } from './diagnostics.ts';

type FileKind = 'study' | 'links' | 'constructs' | 'agreement';

/** A seed file, decoded but not yet parsed. */
export interface SourceFile {
  readonly kind: FileKind;
  /** The path to show to people. */
  readonly file: string;
  /** The file's own name, without folder and extension. */
  readonly name: string;
  readonly text: string;
}

export interface Folder {
  readonly files: readonly SourceFile[];
  /** What could not be read; `rule` is `file`. */
  readonly faults: readonly Diagnostic[];
  /**
   * Names of files that are there but could not be read, so that nobody is blamed for pointing into
   * them.
   */
  readonly unread: readonly Pick<SourceFile, 'kind' | 'name'>[];
}

/** Checked before a byte is read: the largest real file is below a tenth of it. */
const MOST_BYTES = 1_000_000;

const FOLDERS: readonly { readonly name: string; readonly kind: FileKind }[] = [
  { name: 'studies', kind: 'study' },
  { name: 'links', kind: 'links' },
];

const FILES = ['constructs', 'agreement'] as const satisfies readonly FileKind[];
const ALL_THAT_BELONGS = 'only studies/, links/, constructs.yml and agreement.yml belong here';

/**
 * Reads `studies/*.yml`, `links/*.yml`, `constructs.yml` and `agreement.yml` of a seed folder, in the
 * order of their names.
 *
 * A seed may have nothing curated yet, but not no study. Whatever else lies in the
 * folder is a fault, so that a misspelt name is not a file that silently counts for nothing; hidden
 * files and `.md` files are left alone.
 */
export function readFolder(folder: string): Folder {
  const root = statOf(folder);
  if (!root?.isDirectory()) {
    const why = root ? 'is not a folder' : 'does not exist';
    return { files: [], unread: [], faults: [fileFault(folder, `The seed folder ${why}.`)] };
  }
  const found: (Pick<SourceFile, 'kind' | 'name'> & Outcome)[] = [];
  const faults: Diagnostic[] = [];
  for (const entry of entriesOf(folder)) {
    const inside = FOLDERS.find(({ name }) => name === entry);
    const single = FILES.find((name) => `${name}.yml` === entry);
    const path = join(folder, entry);
    if (inside && statOf(path)?.isDirectory()) {
      for (const file of entriesOf(path)) {
        if (file.endsWith('.yml')) {
          const name = file.slice(0, -'.yml'.length);
          found.push({ kind: inside.kind, name, ...readSource(join(path, file)) });
        } else faults.push(stray(join(path, file), 'only .yml files belong here'));
      }
    } else if (single) found.push({ kind: single, name: single, ...readSource(path) });
    else faults.push(stray(path, ALL_THAT_BELONGS));
  }
  if (!found.some(({ kind }) => kind === 'study')) {
    faults.push(
      fileFault(join(folder, 'studies'), 'There is no study: studies/ holds no .yml file.'),
    );
  }
  return {
    files: found.flatMap(({ kind, name, file, text }) =>
      text === undefined ? [] : [{ kind, name, file, text }],
    ),
    unread: found.filter(({ text }) => text === undefined),
    faults: [...faults, ...found.flatMap(({ fault }) => fault ?? [])],
  };
}

interface Outcome {
  readonly file: string;
  readonly text?: string;
  readonly fault?: Diagnostic;
}

function readSource(file: string): Outcome {
  const stat = statOf(file);
  if (!stat?.isFile()) return { file, fault: fileFault(file, 'This is not a regular file.') };
  if (stat.size > MOST_BYTES) {
    const message = `The file has ${stat.size} bytes; a seed file has at most ${MOST_BYTES}.`;
    return { file, fault: fileFault(file, message) };
  }
  try {
    return decode(file, readFileSync(file));
  } catch (cause) {
    return { file, fault: fileFault(file, `The file cannot be read: ${reasonOf(cause)}.`) };
  }
}

/**
 * Everything the YAML reader must not even see: bytes that are no text, and characters that no text
 * has.
 */
function decode(file: string, bytes: Buffer): Outcome {
  if (!isUtf8(bytes)) {
    const place = firstBadByte(file, bytes);
    return {
      file,
      fault: diagnosticAt(place, 'file', 'The file is not valid UTF-8 from here on.'),
    };
  }
  const text = bytes.toString('utf8');
  const at = text.search(FORBIDDEN);
  if (at < 0) return { file, text };
  const before = text.slice(0, at).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const message = `The file holds ${quoted(text.charAt(at))}, which no seed file may hold.`;
  return { file, fault: diagnosticAt(place, 'file', message) };
}

/**
 * Control characters but tab and line ends, a byte order mark, and the sign that a character was
 * lost.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFEFF\uFFFD]|\r(?!\n)/;

/** A line feed is never part of a longer UTF-8 sequence, so lines can be judged one by one. */
function firstBadByte(file: string, bytes: Buffer): { file: string; line: number; column: number } {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const row = bytes.subarray(start, end);
    if (!isUtf8(row)) return { file, line, column: row.toString('utf8').indexOf('\uFFFD') + 1 };
    start = end + 1;
  }
  return startOf(file);
}

function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
    .sort();
}

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'unknown');

const fileFault = (file: string, message: string): Diagnostic =>
  diagnosticAt(startOf(file), 'file', message);

const stray = (file: string, why: string): Diagnostic =>
  fileFault(file, `${quoted(file)} is no part of a seed: ${why}.`);
