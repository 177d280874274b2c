import { interviewNames } from './interviews.ts';
import { keyFromOtherEnd } from './links.ts';
import { compare } from './order.ts';
import { foldedKey } from './persian.ts';
import type { Kind } from './relations.ts';

/** Rule 27: keys that a request names, and the existing ones that may have been meant where one does not exist. */

/** The kinds of rows that a request can name by a key. */
export type NamedKind = Exclude<Kind, 'details' | 'codeCounts'>;

/** What a message calls a row of each kind. */
export const NOUNS: Readonly<Record<NamedKind, string>> = {
  studies: 'study',
  elements: 'element',
  links: 'link',
  constructs: 'construct',
  absences: 'asserted absence',
  contrasts: 'contrast',
  interviews: 'interview',
  notes: 'note',
  recommendations: 'recommendation',
};
export const NAMED_KINDS = Object.keys(NOUNS) as readonly NamedKind[];

export interface NamedKey {
  readonly kind: NamedKind;
  readonly key: string;
  /** Whether the letter of an interview may stand for its key. */
  readonly orLetter?: boolean;
}

/**
 * A key that nothing has. A link is named only where none was found, recorded or derived, so that it is never looked for
 * again.
 */
export interface UnknownKey extends NamedKey {
  /** Existing keys of the kind: those that share the longest beginning, in no order. */
  readonly candidates: readonly string[];
}

/** The most unknown keys of one kind that are reported. */
export const MAX_UNKNOWN = 20;
/** The most candidates for an unknown key: those whose length is nearest to its own. */
export const MAX_CANDIDATES = 300;

/** Where the candidates for a key are found. */
export interface CandidateSearch {
  /** Beginnings in whole steps, the longest first; the empty one stands for all keys. */
  readonly beginnings: readonly string[];
  /** Of an element, where no beginning is known: what may follow the key of another study. */
  readonly endings: readonly string[];
  readonly length: number;
}

/** The longest key that has candidates, in characters; the longest of the seed has 40. */
const MAX_LENGTH = 100;

/** The ways of writing a key as keys are written: a link's may begin with either end. */
export function spellingsOf({ kind, key }: NamedKey): readonly [string, ...string[]] {
  const folded = foldedKey(key);
  const otherwise = keyFromOtherEnd(folded);
  return kind === 'links' && otherwise !== folded ? [folded, otherwise] : [folded];
}

/** The searches for a key, one for each way of writing it. */
export const candidateSearches = (named: NamedKey): readonly CandidateSearch[] =>
  spellingsOf(named).map((key) => searchFor(key.slice(0, MAX_LENGTH), named.kind));

function searchFor(key: string, kind: NamedKind): CandidateSearch {
  const steps = [...key.matchAll(/[.~](?=.)/g)].map(({ index }) => index + 1).slice(0, 10);
  const own = steps.map((end) => key.slice(0, end)).reverse();
  // An element without steps may be named by the key of its study alone.
  const beginnings = kind === 'elements' ? (own.length > 0 ? own : [`${key}.`]) : [...own, ''];
  const rest = key.slice((steps[0] ?? key.length + 1) - 1);
  const endings = kind === 'elements' && rest !== '' ? [rest, ...above(rest)] : [];
  return { beginnings, endings, length: key.length };
}

/** `.2.3` for `.2.3.1`, then `.2`. */
const above = (rest: string): string[] =>
  [...rest.matchAll(/\./g)]
    .map(({ index }) => rest.slice(0, index))
    .filter((one) => one !== '')
    .slice(0, 10)
    .reverse();

/** The order in which candidates are cut, the same on every engine. */
export const byNearestLength =
  (length: number) =>
  (a: string, b: string): number =>
    Math.abs(a.length - length) - Math.abs(b.length - length) || compare(a, b);

/** The key that a name stands for: an interview's may be written in capitals. */
export const keyNamed = ({ kind, key }: NamedKey): string =>
  kind === 'interviews' ? interviewNames(key).key : key;

/** The letters of interviews that a name stands for. */
export const lettersNamed = ({ key, orLetter }: NamedKey): readonly string[] =>
  orLetter === true ? interviewNames(key).letters : [];
