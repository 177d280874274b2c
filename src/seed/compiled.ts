import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../model/dataset.ts';
import { type Folder, readFolder } from './read.ts';

/**
 * The result of compiling a seed in the build. Parsing YAML with positions and checking shapes and rules takes half
 * of the start-up time, and gives the same result as long as the files are the same.
 */
interface Compiled {
  /** A hash of the source files and of `dataset`. */
  readonly seal: string;
  /** JSON as a text, so that it can be hashed. */
  readonly dataset: string;
}

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
  const dataset = JSON.stringify(await readYaml(source));
  const result: Compiled = { seal: sealOf(source, dataset), dataset };
  writeFileSync(compiled, JSON.stringify(result));
}

/** Imports the parser only when needed, because the libraries for YAML and shapes take 100 ms. */
async function readYaml(source: Folder): Promise<Dataset> {
  const { datasetOf } = await import('./load.ts');
  return datasetOf(source);
}

/** The compiled dataset; null if the file is missing or damaged, or the source files have changed. */
export function readCompiled(source: Folder, compiled: string): Dataset | null {
  try {
    const { seal, dataset } = JSON.parse(readFileSync(compiled, 'utf8')) as Compiled;
    return seal === sealOf(source, dataset) ? JSON.parse(dataset) : null;
  } catch {
    return null;
  }
}

/** The hash covers all that shapes and rules read, except paths, which occur in diagnostics alone. */
function sealOf({ files, faults }: Folder, dataset: string): string {
  const sources = files.map(({ kind, name, text }) => [kind, name, text]);
  const content = JSON.stringify([sources, faults, dataset]);
  return createHash('sha256').update(content).digest('hex');
}
