import type { Diagnostic } from '../diagnostics.ts';
import type { Seed } from '../seed.ts';

/** Checks a whole seed; returns a diagnostic for every violation, or an empty list. */
export type Rule = (seed: Seed) => Diagnostic[];
