import { byPosition, type Diagnostic } from './diagnostics.ts';
import { type Folder, readFolder } from './read.ts';
import { RULES } from './rules/index.ts';
import { assemble, type Seed } from './seed.ts';

export interface Checked {
  readonly seed: Seed;
  /** By file, line and column; empty when the seed may be used. */
  readonly faults: readonly Diagnostic[];
}

/** Reads a seed folder and checks it by every rule. */
export function checkFolder(folder: string): Checked {
  return check(readFolder(folder));
}

/** Checks files that have been read by every rule. */
export function check(folder: Folder): Checked {
  const { seed, faults } = assemble(folder.files, folder.unread);
  const broken = RULES.flatMap((rule) => rule(seed));
  return { seed, faults: [...folder.faults, ...faults, ...broken].sort(byPosition) };
}
