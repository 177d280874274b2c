import type { Attack } from './attack.ts';
import { BIG, BOMBS, BROKEN } from './bodies.ts';
import { BATCHES, FORGED, PROTOTYPES } from './shapes.ts';
import { SLOW } from './slow.ts';
import { BIDIRECTIONAL, LEAKS } from './words.ts';

/** All that is known, by kind. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  'big bodies': BIG,
  'slow clients': SLOW,
  'compressed bombs': BOMBS,
  'forged requests and tricks by GET': FORGED,
  'floods in one request': BATCHES,
  'prototype keys': PROTOTYPES,
  'broken bytes': BROKEN,
  'bidirectional text': BIDIRECTIONAL,
  'what might leak': LEAKS,
};
