import { assemble } from './assemble.ts';
import { byPosition, type Diagnostic } from './diagnostics.ts';
import { type Folder, readFolder } from './read.ts';
import { RULES } from './rules/index.ts';
import type { Seed } from './seed.ts';

export interface Checked {
  readonly seed: Seed;
  /** By file, line and column; empty when the seed may be used. */
  readonly faults: readonly Diagnostic[];
}

/** Called now and then with what has been done: files that were parsed, then rules. */
export type OnStep = (what: string, done: number, total: number) => void;

/** Reads a seed folder and checks it by every rule. */
export function checkFolder(folder: string, onStep?: OnStep): Checked {
  return check(readFolder(folder), onStep);
}

/** Checks files that have been read by every rule. */
export function check(folder: Folder, onStep: OnStep = () => {}): Checked {
  const { seed, faults } = assemble(folder.files, folder.unread, onStep);
  const broken = RULES.flatMap((rule, at) => {
    onStep('rules', at, RULES.length);
    return rule(seed);
  });
  return { seed, faults: [...folder.faults, ...faults, ...broken].sort(byPosition) };
}
