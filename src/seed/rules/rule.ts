import type { Diagnostic } from '../diagnostics.ts';
import type { Seed } from '../seed.ts';

/** Judges a whole seed and names every culprit; where it finds none the list is empty. */
export type Rule = (seed: Seed) => Diagnostic[];
