import { CST } from 'yaml';
import { quoted } from '../diagnostics.ts';
import type { Refusal } from './limits.ts';

/**
 * More than any map of the format has; the library compares every key of a map with every other.
 */
const MOST_KEYS = 64;

/**
 * A field's name: one word of Latin letters, not one of the words that YAML reads as another value.
 */
const FIELD = /^(?!(?:null|true|false)$)[a-z]{1,40}$/i;

export interface KeyFaults {
  /** These leave the meaning of the file open. */
  readonly refusals: readonly Refusal[];
  /** The second of two fields of one name; the rest of the file can be judged all the same. */
  readonly duplicates: readonly Refusal[];
}

type Item = CST.CollectionItem;

/**
 * What is wrong with the keys of the maps of a file. The depth was bounded before, so recursion is
 * safe.
 */
export function keyFaults(tokens: readonly CST.Token[]): KeyFaults {
  const refusals: Refusal[] = [];
  const duplicates: Refusal[] = [];
  const visit = (token: CST.Token | null | undefined): void => {
    if (!CST.isCollection(token)) return;
    const isList =
      token.type === 'block-seq' ||
      (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
    const items: readonly Item[] = token.items;
    if (isList) refusals.push(...items.flatMap(pairInList));
    else judgeMap(token.offset, items, refusals, duplicates);
    for (const item of items) {
      visit(item.key);
      visit(item.value);
    }
  };
  for (const token of tokens) if (token.type === 'document') visit(token.value);
  return { refusals, duplicates };
}

function judgeMap(
  offset: number,
  items: readonly Item[],
  refusals: Refusal[],
  duplicates: Refusal[],
): void {
  const pairs = items.filter(({ key, sep }) => key !== undefined || sep !== undefined);
  if (pairs.length > MOST_KEYS) {
    refusals.push({ offset, message: `This map has more than ${MOST_KEYS} fields.` });
    return;
  }
  const seen = new Set<string>();
  for (const { key, sep } of pairs) {
    const at = key?.offset ?? sep?.[0]?.offset ?? offset;
    const name = key?.type === 'scalar' ? key.source : undefined;
    if (name === undefined || !FIELD.test(name)) {
      refusals.push({ offset: at, message: notAField(key) });
    } else if (seen.has(name)) {
      duplicates.push({ offset: at, message: `The field ${quoted(name)} stands here twice.` });
    } else seen.add(name);
  }
}

function notAField(key: CST.Token | null | undefined): string {
  const rule = 'a field is one word of Latin letters, without quotes';
  if (!key || !CST.isScalar(key)) return `Here should stand the name of a field: ${rule}.`;
  if (key.source === '<<') return 'A merge key (<<) is not allowed here; write the fields out.';
  return `${quoted(key.source)} is not the name of a field: ${rule}.`;
}

/** `[a: b]` is a map in disguise. */
function pairInList({ key, sep }: Item): readonly Refusal[] {
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  if (!colon) return [];
  const message = 'A list in [ ] holds values; write a map in it with { }.';
  return [{ offset: key?.offset ?? colon.offset, message }];
}
