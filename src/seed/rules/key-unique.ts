import { type Diagnostic, diagnosticAt, type Position, quoted } from '../diagnostics.ts';
import type { Placed } from '../seed-file.ts';
import type { Rule } from './rule.ts';

interface Keyed {
  readonly key: string;
  readonly place: () => Position;
}

/** No two items of a kind have the same key, or keys that look the same. */
const keysAreUnique: Rule = ({
  files,
  elements,
  notes,
  recommendations,
  constructs,
  contrasts,
}) => [
  ...duplicates(
    'study',
    files.flatMap(({ kind, studyKey, at }) =>
      kind === 'study' ? [{ key: studyKey, place: () => at('key') }] : [],
    ),
  ),
  ...duplicates('element', elements.map(keyed)),
  ...duplicates('note', notes.map(keyed)),
  ...duplicates('recommendation', recommendations.map(keyed)),
  ...duplicates('construct', constructs.map(keyed)),
  ...duplicates('contrast', contrasts.map(keyed)),
];

const keyed = ({ value, at }: Placed<{ readonly key: string }>): Keyed => ({
  key: value.key,
  place: () => at('key'),
});

/** Characters without a shape; with them two different keys could look the same. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The key without differences that are hard to see: case, Unicode form, joiners. */
const appearance = (key: string): string =>
  key.normalize('NFKC').replace(INVISIBLE, '').toUpperCase().toLowerCase().normalize('NFKC');

function duplicates(noun: string, all: readonly Keyed[]): Diagnostic[] {
  const seen = new Map<string, Keyed>();
  return all.flatMap(({ key, place }) => {
    const first = seen.get(appearance(key));
    if (!first) {
      seen.set(appearance(key), { key, place });
      return [];
    }
    const { file, line } = first.place();
    const where = `${file}:${line}`;
    const message =
      first.key === key
        ? `The ${noun} ${quoted(key)} stands already at ${where}.`
        : `The ${noun} key ${quoted(key)} cannot be distinguished from ${quoted(first.key)} at ${where}.`;
    return [diagnosticAt(place(), 'keys-are-unique', message)];
  });
}

export const KEY_UNIQUE_RULES: readonly Rule[] = [keysAreUnique];
