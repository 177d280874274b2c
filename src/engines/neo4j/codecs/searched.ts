import { sortOfKey } from '../../../model/order.ts';
import type { Forms, HitRow } from '../../../model/rows.ts';
import { searchedText } from '../../../model/search.ts';
import { forms, oneOf, shape, text, texts } from './codec.ts';

/** The properties by which a search finds a node, computed when it is loaded. */
export interface SearchEntry {
  readonly kind: HitRow['kind'];
  readonly sort: string;
  readonly searchForms: Forms;
  /** Each form folded, its words joined. */
  readonly searchJoined: readonly string[];
  /** The beginnings of each form, parted, with a line break before each, so that one `CONTAINS` finds one. */
  readonly searchBeginnings: readonly string[];
  /** The compounds of each form, parted, with a line break before and after each. */
  readonly searchCompounds: readonly string[];
}

export function searchEntry(
  kind: SearchEntry['kind'],
  key: string,
  searchForms: Forms,
): SearchEntry {
  const searched = searchForms.map(({ value }) => searchedText(value));
  return {
    kind,
    sort: sortOfKey(key),
    searchForms,
    searchJoined: searched.map(({ joined }) => joined),
    searchBeginnings: searched.map(({ beginnings }) => `\n${beginnings.map(parted).join('\n')}`),
    searchCompounds: searched.map(({ compounds }) => `\n${compounds.map(parted).join('\n')}\n`),
  };
}

export const searchCodec = shape<SearchEntry>({
  kind: oneOf(),
  sort: text,
  searchForms: forms,
  searchJoined: texts,
  searchBeginnings: texts,
  searchCompounds: texts,
});

/**
 * A word of the label of a node, or of a query, as both are compared. The full-text index parts words after 255 UTF-16
 * units. Parted here before that, what follows begins with a mark that no folded word has, so that no query finds it.
 */
export const parted = (word: string): string => word.replace(PART, '$& =');

/** At most 240 units, and more than the index is ever asked for: see `queries/search-index.ts`. */
const PART = /.{120}(?=.)/gsu;
