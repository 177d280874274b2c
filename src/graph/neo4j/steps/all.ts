import type { Expected, OwnedRead } from '../../expected.ts';
import { CONSTRUCTS } from './constructs.ts';
import { ELEMENTS } from './elements.ts';
import { EVIDENCE } from './evidence.ts';
import { NAMES, type Naming } from './names.ts';
import { RECORDS } from './records.ts';
import type { Step } from './step.ts';

/** Every way to what hangs on owners, by the read that asks for it. */
export const STEPS: Readonly<Record<OwnedRead, Step>> = {
  ...ELEMENTS,
  ...EVIDENCE,
  ...CONSTRUCTS,
  ...RECORDS,
};

const WAYS: Readonly<Record<Expected['read'], Step | Naming>> = { ...STEPS, ...NAMES };

export const wayOf = (read: Expected['read']): Step | Naming => WAYS[read];
