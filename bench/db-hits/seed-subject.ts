import type { Subject } from './call.ts';

/** The keys of the seed that the calls use. */
export const SEED_SUBJECT: Subject = {
  studies: ['popularization', 'network'],
  compared: ['digital', 'network', 'popularization'],
  dimension: 'popularization.6',
  code: 'popularization.1.1.2.1',
  interview: 'popularization.a',
  link: 'network.6.1.2~digital.2.2.5',
  linked: 'network.6.1.2',
  construct: 'citizen-participation',
  member: 'digital.2.2.4',
  absence: 'digital.7.5~popularization',
  absent: 'digital.7.5',
  contrast: 'sharing-out-and-accountability',
  onSide: 'network.6.2.1',
  note: 'digital.note.2',
  noted: 'digital.7.1',
  recommendation: 'digital.rec.1.1',
  measured: 'digital',
  words: ['مشارکت'],
};
