import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnosticAt, quoted, startOf } from './diagnostics.ts';

type FileKind = 'dataset' | 'study' | 'links' | 'constructs' | 'contrasts' | 'agreement';

/** A seed file, decoded but not yet parsed. */
export interface SourceFile {
  readonly kind: FileKind;
  /** The path to show in messages. */
  readonly file: string;
  /** The file's own name, without folder and extension. */
  readonly name: string;
  readonly text: string;
}

export interface Folder {
  readonly files: readonly SourceFile[];
  /** Diagnostics of files that could not be read; `rule` is `file`. */
  readonly faults: readonly Diagnostic[];
  /** Files that exist but could not be read, so that references into them are not reported. */
  readonly unread: readonly Pick<SourceFile, 'kind' | 'name'>[];
}

/** Checked before the file is read. The largest real file has less than a tenth of it. */
export const MAX_BYTES = 1_000_000;

const FOLDERS: readonly { readonly name: string; readonly kind: FileKind }[] = [
  { name: 'studies', kind: 'study' },
  { name: 'links', kind: 'links' },
  // Beside or instead of one file each, which would be longer than a file may be with hundreds of studies.
  { name: 'constructs', kind: 'constructs' },
  { name: 'contrasts', kind: 'contrasts' },
];

const FILES = [
  'dataset',
  'constructs',
  'contrasts',
  'agreement',
] as const satisfies readonly FileKind[];
const EXPECTED_ENTRIES =
  'only studies/, links/, dataset.yml, constructs.yml, contrasts.yml and agreement.yml, or folders constructs/ and contrasts/, belong here';

/** Every folder needs it, because an answer and an exported file say how to cite the data, and under which licence. */
const WHAT_DATASET_HOLDS =
  'which says what the dataset is called, who made it, and under which licence (see seed/README.md)';

/**
 * Reads `dataset.yml`, `studies/*.yml`, `links/*.yml`, `constructs.yml`, `contrasts.yml` and `agreement.yml` of a seed
 * folder, in the order of their names, and also files in `constructs/` and `contrasts/`. Only studies and `dataset.yml` are required. Any other file is an error, so that
 * a file with a misspelt name is not silently ignored; hidden files and `.md` files are allowed.
 */
export function readFolder(folder: string): Folder {
  const root = statOf(folder);
  if (!root?.isDirectory()) {
    const why = root ? 'is not a folder' : 'does not exist';
    return { files: [], unread: [], faults: [fileDiagnostic(folder, `The seed folder ${why}.`)] };
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
    else faults.push(stray(path, EXPECTED_ENTRIES));
  }
  if (!found.some(({ kind }) => kind === 'study')) {
    faults.push(
      fileDiagnostic(join(folder, 'studies'), 'There is no study: studies/ holds no .yml file.'),
    );
  }
  if (!found.some(({ kind }) => kind === 'dataset')) {
    const file = join(folder, 'dataset.yml');
    faults.push(fileDiagnostic(file, `There is no dataset.yml, ${WHAT_DATASET_HOLDS}.`));
  }
  return {
    files: found.flatMap(({ kind, name, file, text }) =>
      text === undefined ? [] : [{ kind, name, file, text }],
    ),
    unread: found.filter(({ text }) => text === undefined),
    faults: [...faults, ...found.flatMap(({ diagnostic }) => diagnostic ?? [])],
  };
}

interface Outcome {
  readonly file: string;
  readonly text?: string;
  readonly diagnostic?: Diagnostic;
}

function readSource(file: string): Outcome {
  const stat = statOf(file);
  if (!stat?.isFile())
    return { file, diagnostic: fileDiagnostic(file, 'This is not a regular file.') };
  if (stat.size > MAX_BYTES) {
    const message = `The file has ${stat.size} bytes; a seed file has at most ${MAX_BYTES}.`;
    return { file, diagnostic: fileDiagnostic(file, message) };
  }
  try {
    return decode(file, readFileSync(file));
  } catch (cause) {
    return {
      file,
      diagnostic: fileDiagnostic(file, `The file cannot be read: ${reasonOf(cause)}.`),
    };
  }
}

/** Decodes a file; refuses bytes that are not UTF-8 and characters that no seed file may contain. */
function decode(file: string, bytes: Buffer): Outcome {
  if (!isUtf8(bytes)) {
    const position = firstBadByte(file, bytes);
    return {
      file,
      diagnostic: diagnosticAt(position, 'file', 'The file is not valid UTF-8 from here on.'),
    };
  }
  const text = bytes.toString('utf8');
  const at = text.search(FORBIDDEN);
  if (at < 0) return { file, text };
  const before = text.slice(0, at).split('\n');
  const position = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const message = `The file holds ${quoted(text.charAt(at))}, which no seed file may hold.`;
  return { file, diagnostic: diagnosticAt(position, 'file', message) };
}

/** Control characters except tab and line ends, a byte order mark, and the replacement character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFEFF\uFFFD]|\r(?!\n)/;

/** Checks line by line, because a line feed is never part of a longer UTF-8 sequence. */
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

const fileDiagnostic = (file: string, message: string): Diagnostic =>
  diagnosticAt(startOf(file), 'file', message);

const stray = (file: string, why: string): Diagnostic =>
  fileDiagnostic(file, `${quoted(file)} is no part of a seed: ${why}.`);
