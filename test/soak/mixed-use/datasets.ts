import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../../src/model/dataset.ts';
import { loadSeed } from '../../../src/seed/load.ts';

/** Which of the two datasets: the seed as it is, or with one study a year younger. */
export type Variant = 0 | 1;

const FILE = 'seed/studies/digital.yml';
const YEAR = /^(\s*year: )(\d+)$/m;
const ORIGINAL = readFileSync(new URL(`../../../${FILE}`, import.meta.url), 'utf8');

/** Makes the seed of a program's folder one of the two. */
export function writeVariant(folder: string, which: Variant): void {
  const text = ORIGINAL.replace(YEAR, (_, name, year) => `${name}${Number(year) + which}`);
  if (which === 1 && text === ORIGINAL) throw new Error(`${FILE} has no year to change.`);
  writeFileSync(join(folder, FILE), text);
}

/** Both, and the folder as the first is. */
export function datasetsOf(folder: string): readonly [Dataset, Dataset] {
  const read = (which: Variant): Dataset => {
    writeVariant(folder, which);
    return loadSeed(join(folder, 'seed'));
  };
  const second = read(1);
  return [read(0), second];
}
