import { createHash, type Hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Dataset } from '../model/dataset.ts';
import { readParts, UnusableFile, writeParts } from './parts-file.ts';
import { type Folder, readFolder } from './read.ts';

/**
 * The result of compiling a seed in the build: what an engine makes of its dataset. Parsing YAML with positions, checking
 * shapes and rules, and computing indexes take most of a start, and give the same as long as the files are the same.
 */

/** Raised when what is compiled changes its form, so that a file of an older build is not used. */
const FORMAT = 4;

/** What an engine makes of a dataset: named groups of named parts, of plain values and arrays of numbers. */
export type Prepare<Content extends object> = (dataset: Dataset) => Content;

/**
 * The content of a seed folder: from the compiled file if that is up to date, otherwise from the YAML. Throws a
 * `SeedError` as `loadSeed` does. `report` is told in one sentence that the compiled file is damaged.
 */
export async function openSeed<Content extends object>(
  folder: string,
  compiled: string,
  prepare: Prepare<Content>,
  report: (cause: string) => void = () => {},
): Promise<Content> {
  const source = readFolder(folder);
  return readCompiled<Content>(source, compiled, report) ?? prepare(await readYaml(source));
}

/** Writes the file that `openSeed` reads. Throws as `loadSeed` does; an older file is then deleted. */
export async function compileSeed(
  folder: string,
  compiled: string,
  prepare: Prepare<object>,
): Promise<void> {
  rmSync(compiled, { force: true });
  const { title, dataset } = await readTitled(folder);
  writeParts(compiled, title, prepare(dataset));
}

/** A function of its own, so that nothing holds the texts of the files while the engine prepares the dataset. */
async function readTitled(folder: string) {
  const source = readFolder(folder);
  return { title: titleOf(source), dataset: await readYaml(source) };
}

/** Imports the parser only when needed, because the libraries for YAML and shapes take 100 ms. */
async function readYaml(source: Folder): Promise<Dataset> {
  const { datasetOf } = await import('./load.ts');
  return datasetOf(source);
}

export function writeCompiled(source: Folder, content: object, compiled: string): void {
  writeParts(compiled, titleOf(source), content);
}

/** The compiled content; null if the file is missing or damaged, or the source files have changed. */
export function readCompiled<Content extends object>(
  source: Folder,
  compiled: string,
  report: (cause: string) => void = () => {},
): Content | null {
  try {
    return readParts<Content>(compiled, titleOf(source));
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    report(
      `${compiled} ${error.message}; the seed is read from its files, which takes longer; npm run build compiles it again`,
    );
    return null;
  }
}

/** Node's version belongs to it, because parts are written as Node serializes values. */
const titleOf = (source: Folder): string => [FORMAT, process.versions.v8, hashOf(source)].join(' ');

/** The hash covers all that shapes and rules read, except paths, which occur in diagnostics alone. */
function hashOf({ files, faults }: Folder): string {
  const hash = createHash('sha256');
  for (const { kind, name, text } of files) {
    addTo(hash, [kind, name, text.length]);
    hash.update(text);
  }
  addTo(hash, faults);
  return hash.digest('hex');
}

/** Ends each value by a line feed, which JSON escapes, so that no two lists of values run into the same text. */
const addTo = (hash: Hash, value: unknown): Hash => hash.update(`${JSON.stringify(value)}\n`);
