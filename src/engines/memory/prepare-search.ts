import { sortOfKey } from '../../model/order.ts';
import { packRows } from '../../model/pack-rows.ts';
import type { FoldedLabel } from '../../model/vocabulary.ts';
import { ascending } from './pages.ts';
import { type PreparedSearch, SEARCHED } from './prepared.ts';
import { indexWords } from './search-index.ts';

/** `labels`: those of each kind in the order of their numbers. */
export function prepareSearch(labels: readonly FoldedLabel[]): PreparedSearch {
  const numbered = SEARCHED.flatMap((kind) =>
    labels.filter((one) => one.kind === kind).map((one, number) => ({ ...one, number })),
  );
  const order = ascending(numbered.map(({ key, kind }) => `${sortOfKey(key)}\t${kind}`));
  const items = Array.from(order, (at) => numbered[at] as (typeof numbered)[number]);
  const texts = items.flatMap((item) => item.texts);
  const firstTexts = new Uint32Array(items.length + 1);
  const ofElements: number[] = [];
  for (const [at, item] of items.entries()) {
    firstTexts[at + 1] = (firstTexts[at] as number) + item.texts.length;
    if (item.kind === 'Element') ofElements[item.number] = at;
  }
  return {
    kinds: Uint8Array.from(items, ({ kind }) => SEARCHED.indexOf(kind)),
    numbers: Uint32Array.from(items, ({ number }) => number),
    folded: packRows(texts),
    firstTexts,
    itemOfText: Uint32Array.from(items.flatMap((item, at) => item.texts.map(() => at))),
    ofElements: Uint32Array.from(ofElements),
    index: indexWords(
      items.map(({ key }) => key),
      texts,
    ),
  };
}
