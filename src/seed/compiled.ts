import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Dataset } from '../model/dataset.ts';
import { linesOfFile } from './lines-of-file.ts';
import { type Folder, readFolder } from './read.ts';

/**
 * The result of compiling a seed in the build. Parsing YAML with positions and checking shapes and rules takes half
 * of the start-up time, and gives the same result as long as the files are the same.
 *
 * A line of JSON each: first a hash of the source files; then the version, and the rows of every list in parts of
 * about a megabyte; last a hash of these lines. No text is as long as the dataset, because Node's strings end at
 * 512 MB (`buffer.constants.MAX_STRING_LENGTH`).
 */
type Part = readonly [list: string, ...rows: unknown[]];

/** What a dataset has one of; it is written as a list of one. */
const SINGLE: ReadonlySet<string> = new Set<NotAList>(['version', 'description', 'agreement']);
type NotAList = {
  [Name in keyof Dataset]: Dataset[Name] extends readonly unknown[] ? never : Name;
}[keyof Dataset];

/** Characters after which a line ends. */
const LINE_LENGTH = 1_000_000;

/**
 * The dataset of a seed folder: from the compiled file if that is up to date, otherwise from the YAML. Throws a
 * `SeedError` as `loadSeed` does.
 */
export async function openSeed(folder: string, compiled: string): Promise<Dataset> {
  const source = readFolder(folder);
  return readCompiled(source, compiled) ?? (await readYaml(source));
}

/** Writes the file that `openSeed` reads. Throws as `loadSeed` does; an older file is then deleted. */
export async function compileSeed(folder: string, compiled: string): Promise<void> {
  rmSync(compiled, { force: true });
  const source = readFolder(folder);
  writeCompiled(source, await readYaml(source), compiled);
}

/** Imports the parser only when needed, because the libraries for YAML and shapes take 100 ms. */
async function readYaml(source: Folder): Promise<Dataset> {
  const { datasetOf } = await import('./load.ts');
  return datasetOf(source);
}

export function writeCompiled(source: Folder, dataset: Dataset, compiled: string): void {
  const file = openSync(compiled, 'w');
  try {
    const content = createHash('sha256');
    writeSync(file, `${JSON.stringify(hashOf(source))}\n`);
    for (const line of linesOf(dataset)) {
      content.update(line);
      writeSync(file, `${line}\n`);
    }
    writeSync(file, `${JSON.stringify(content.digest('hex'))}\n`);
  } finally {
    closeSync(file);
  }
}

function* linesOf(dataset: Dataset): Generator<string> {
  for (const [list, value] of Object.entries(dataset)) {
    let line = `[${JSON.stringify(list)}`;
    for (const row of Array.isArray(value) ? value : [value]) {
      line += `,${JSON.stringify(row)}`;
      if (line.length < LINE_LENGTH) continue;
      yield `${line}]`;
      line = `[${JSON.stringify(list)}`;
    }
    // Also without rows, so that an empty list is there.
    yield `${line}]`;
  }
}

/** The compiled dataset; null if the file is missing or damaged, or the source files have changed. */
export function readCompiled(source: Folder, compiled: string): Dataset | null {
  const lines = linesOfFile(compiled);
  try {
    if (parsed(lines.next().value) !== hashOf(source)) return null;
    const content = createHash('sha256');
    const lists: Record<string, unknown> = {};
    for (const line of lines) {
      const part = parsed(line) as Part | string;
      if (typeof part === 'string') {
        const isWhole = part === content.digest('hex') && lines.next().done === true;
        return isWhole ? (lists as unknown as Dataset) : null;
      }
      content.update(line);
      addRows(lists, part);
    }
    return null;
  } catch {
    return null;
  } finally {
    // Closes the file.
    lines.return(undefined);
  }
}

function addRows(lists: Record<string, unknown>, [list, ...rows]: Part): void {
  const before = lists[list];
  if (SINGLE.has(list)) lists[list] = rows[0];
  else if (Array.isArray(before)) for (const row of rows) before.push(row);
  else lists[list] = rows;
}

const parsed = (line: Buffer | undefined): unknown => JSON.parse(line?.toString('utf8') ?? '');

/** The hash covers all that shapes and rules read, except paths, which occur in diagnostics alone. */
function hashOf({ files, faults }: Folder): string {
  const hash = createHash('sha256');
  for (const { kind, name, text } of files) addTo(hash, [kind, name, text]);
  addTo(hash, faults);
  return hash.digest('hex');
}

/** Ends each value by a line feed, which JSON escapes, so that no two lists of values run into the same text. */
const addTo = (hash: Hash, value: unknown): Hash => hash.update(`${JSON.stringify(value)}\n`);
