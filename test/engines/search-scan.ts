import { compare, sortOfKey } from '../../src/model/order.ts';
import type { HitRow } from '../../src/model/rows.ts';
import { queryPieces, type SearchedText, searchedText } from '../../src/model/search.ts';

/** A study, an element or a construct, as a plain scan searches it. */
export type Labelled = Pick<HitRow, 'kind' | 'key'> & {
  readonly forms: readonly HitRow['matchedForm'][];
};

/** The hits of a query among some items, in their order. */
export const scanAll = (
  items: readonly Labelled[],
  words: readonly string[],
  typedKey: string,
): readonly HitRow[] =>
  items
    .flatMap((item) => scan(item, words, typedKey))
    .sort(
      (a, b) =>
        b.score - a.score || compare(sortOfKey(a.key), sortOfKey(b.key)) || compare(a.kind, b.kind),
    );

/** Rules 16 and 28 as they are written: the hit of an item, if it is one, of a look at all its texts. */
function scan(
  { kind, key, forms }: Labelled,
  words: readonly string[],
  typedKey: string,
): readonly HitRow[] {
  const scores = forms.map(({ value }) => scoreOf(searchedText(value), words));
  const ofForms = Math.max(...scores);
  const score = Math.max(ofForms, keyScore(key, typedKey));
  const matchedForm = forms[scores.indexOf(ofForms)];
  if (score === 0 || matchedForm === undefined) return [];
  return [{ kind, key, score: score as HitRow['score'], matchedForm }];
}

function scoreOf(text: SearchedText, words: readonly string[]): number {
  const joined = words.join('');
  if (joined === '') return 0;
  if (text.joined === joined) return 3;
  if (!hasWords(text, words)) return 0;
  return text.joined.startsWith(joined) ? 2 : 1;
}

/** Each word of a query, alone or with its neighbours, begins a word of the text or is a compound of it. */
export const hasWords = ({ beginnings, compounds }: SearchedText, words: readonly string[]) =>
  queryPieces(words).every((ways) =>
    ways.some((way) => beginnings.some((one) => one.startsWith(way)) || compounds.includes(way)),
  );

function keyScore(key: string, typed: string): number {
  if (typed === '' || !key.startsWith(typed)) return 0;
  return key === typed ? 3 : 2;
}
