import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../model/dataset.ts';
import { type Folder, readFolder } from './read.ts';

/**
 * What the build keeps of a seed. To read YAML with its lines, and to hold it against shapes and rules, takes half of a
 * start, and comes to the same as long as the files are the same.
 */
interface Compiled {
  /** Of the files that the dataset was read from, and of its own text. */
  readonly seal: string;
  /** As JSON, still a text so that it can be sealed. */
  readonly dataset: string;
}

/**
 * The dataset of a seed folder: from what was compiled where that still holds, else from the YAML. Throws as `loadSeed`
 * does.
 */
export async function openSeed(folder: string, compiled: string): Promise<Dataset> {
  const source = readFolder(folder);
  return readCompiled(source, compiled) ?? (await readYaml(source));
}

/** Writes what `openSeed` reads. Where it throws, as `loadSeed` does, nothing older is left to be read. */
export async function compileSeed(folder: string, compiled: string): Promise<void> {
  rmSync(compiled, { force: true });
  const source = readFolder(folder);
  const dataset = JSON.stringify(await readYaml(source));
  const kept: Compiled = { seal: sealOf(source, dataset), dataset };
  writeFileSync(compiled, JSON.stringify(kept));
}

/** Loaded only where it is needed: the readers of YAML and of shapes take 100 ms. */
async function readYaml(source: Folder): Promise<Dataset> {
  const { datasetOf } = await import('./load.ts');
  return datasetOf(source);
}

/** Null where nothing was compiled, or other files were, or what was written is damaged. */
export function readCompiled(source: Folder, compiled: string): Dataset | null {
  try {
    const { seal, dataset } = JSON.parse(readFileSync(compiled, 'utf8')) as Compiled;
    return seal === sealOf(source, dataset) ? JSON.parse(dataset) : null;
  } catch {
    return null;
  }
}

/** Shapes and rules see of a folder what is hashed here, and paths that stand in faults only. */
function sealOf({ files, faults }: Folder, dataset: string): string {
  const sources = files.map(({ kind, name, text }) => [kind, name, text]);
  const whole = JSON.stringify([sources, faults, dataset]);
  return createHash('sha256').update(whole).digest('hex');
}
