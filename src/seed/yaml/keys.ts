import { CST } from 'yaml';
import { quoted } from '../diagnostics.ts';
import type { Refusal } from './limits.ts';

/** More than any map of the format has. A limit, because the library compares every key of a map with every other. */
export const MAX_KEYS = 64;

/**
 * The name of a field: one word of Latin letters, but none that YAML reads as another value; of a text the tag of its
 * language, such as `pt-BR`.
 */
export const FIELD = /^(?!(?:null|true|false)$)[a-z]{1,40}(?:-[a-z0-9]{1,8}){0,3}$/i;

export interface KeyFaults {
  /** Errors after which the meaning of the file is unclear. */
  readonly refusals: readonly Refusal[];
  /** The second of two fields with one name; the rest of the file can still be checked. */
  readonly duplicates: readonly Refusal[];
}

type Item = CST.CollectionItem;

/** Finds errors in the keys of all maps of a file. Recursion is safe, because `tokensOf` limits the depth. */
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
    else checkMap(token.offset, items, refusals, duplicates);
    for (const item of items) {
      visit(item.key);
      visit(item.value);
    }
  };
  for (const token of tokens) if (token.type === 'document') visit(token.value);
  return { refusals, duplicates };
}

function checkMap(
  offset: number,
  items: readonly Item[],
  refusals: Refusal[],
  duplicates: Refusal[],
): void {
  const pairs = items.filter(({ key, sep }) => key !== undefined || sep !== undefined);
  if (pairs.length > MAX_KEYS) {
    refusals.push({ offset, message: `This map has more than ${MAX_KEYS} fields.` });
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

/** Refuses `[a: b]`, which is a map in a list. */
function pairInList({ key, sep }: Item): readonly Refusal[] {
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  if (!colon) return [];
  const message = 'A list in [ ] holds values; write a map in it with { }.';
  return [{ offset: key?.offset ?? colon.offset, message }];
}
