import type { Diagnostic } from '../diagnostics.ts';
import type { Seed } from '../seed.ts';
import type { SeedFile } from '../seed-file.ts';

/** Checks a whole seed; returns a diagnostic for every violation, or an empty list. */
export type Rule = (seed: Seed) => Diagnostic[];

/** Checks one file by itself, so that its values need not be kept until all files are read. */
export type FileRule = (file: SeedFile) => Diagnostic[];
