import type { Attack } from './attack.ts';
import { BIG, BOMBS, BROKEN } from './body-attacks.ts';
import { DEEP, INTROSPECTION, LISTS } from './depth-and-lists.ts';
import { FLOODS, FRAGMENTS, MERGES } from './document-floods.ts';
import { BATCHES, FORGED, PROTOTYPES } from './forged-requests.ts';
import { COMPILED, NAMES, NULLS, SIZES } from './sizes-and-nulls.ts';
import { SLOW } from './slow-clients.ts';
import { BIDIRECTIONAL, LEAKS } from './text-tricks-and-leaks.ts';

/** All attacks, by kind. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  'big bodies': BIG,
  'slow clients': SLOW,
  'compressed bombs': BOMBS,
  'forged requests and tricks by GET': FORGED,
  'floods in one request': BATCHES,
  'floods in one document': FLOODS,
  'fragment bombs and cycles': FRAGMENTS,
  'fields that are compared with one another': MERGES,
  'depth and width': DEEP,
  'lists within lists': LISTS,
  'introspection loops': INTROSPECTION,
  'prototype keys': PROTOTYPES,
  'broken bytes': BROKEN,
  'bidirectional text': BIDIRECTIONAL,
  'what might leak': LEAKS,
  'large values': SIZES,
  'long names and deep values': NAMES,
  'nulls and changes': NULLS,
  'documents that would be compiled': COMPILED,
};
