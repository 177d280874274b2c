import { type Diagnostic, diagnosticAt, type Position, quoted } from '../diagnostics.ts';
import type { Placed } from '../seed.ts';
import type { Rule } from './rule.ts';

interface Keyed {
  readonly key: string;
  readonly place: Position;
}

/** No two things of a kind have one key, nor keys that a reader could not tell apart. */
export const keysAreUnique: Rule = ({ files, elements, notes, recommendations, constructs }) => [
  ...twins(
    'study',
    files.flatMap(({ kind, studyKey, at }) =>
      kind === 'study' ? [{ key: studyKey, place: at('key') }] : [],
    ),
  ),
  ...twins('element', elements.map(keyed)),
  ...twins('note', notes.map(keyed)),
  ...twins('recommendation', recommendations.map(keyed)),
  ...twins('construct', constructs.map(keyed)),
];

const keyed = ({ value, at }: Placed<{ readonly key: string }>): Keyed => ({
  key: value.key,
  place: at('key'),
});

/** Marks without a shape of their own; they would make two keys that look alike. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Without what the eye does not see: case, Unicode form, joiners. */
const looks = (key: string): string =>
  key.normalize('NFKC').replace(INVISIBLE, '').toUpperCase().toLowerCase().normalize('NFKC');

function twins(noun: string, all: readonly Keyed[]): Diagnostic[] {
  const seen = new Map<string, Keyed>();
  return all.flatMap(({ key, place }) => {
    const first = seen.get(looks(key));
    if (!first) {
      seen.set(looks(key), { key, place });
      return [];
    }
    const where = `${first.place.file}:${first.place.line}`;
    const message =
      first.key === key
        ? `The ${noun} ${quoted(key)} stands already at ${where}.`
        : `The ${noun} key ${quoted(key)} cannot be told from ${quoted(first.key)} at ${where}.`;
    return [diagnosticAt(place, 'keys-are-unique', message)];
  });
}
