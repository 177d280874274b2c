import { sortOfKey } from '../../model/order.ts';
import { packRows } from '../../model/pack-rows.ts';
import type { Forms } from '../../model/rows.ts';
import { foldedText } from '../../model/search.ts';
import type { Ordered } from './ordered.ts';
import { ascending } from './pages.ts';
import { type PreparedSearch, SEARCHED } from './prepared.ts';
import { indexWords } from './search-index.ts';

interface Searched {
  readonly kind: (typeof SEARCHED)[number];
  readonly number: number;
  readonly key: string;
  readonly forms: Forms;
}

export function prepareSearch({ studies, elements, constructs }: Ordered): PreparedSearch {
  const all: readonly Searched[] = [
    ...studies.map(({ key, titleForms, shortTitleForms }, number) => {
      return { kind: 'Study' as const, number, key, forms: [...titleForms, ...shortTitleForms] };
    }),
    ...elements.map(({ key, labelForms: forms }, number) => {
      return { kind: 'Element' as const, number, key, forms };
    }),
    ...constructs.map(({ key, labelForms: forms }, number) => {
      return { kind: 'Construct' as const, number, key, forms };
    }),
  ];
  const order = ascending(all.map(({ key, kind }) => `${sortOfKey(key)}\t${kind}`));
  const items = Array.from(order, (at) => all[at] as Searched);
  const perItem = items.map(({ forms }) => forms.map(({ value }) => foldedText(value)));
  const folded = perItem.flat();
  const firstTexts = new Uint32Array(items.length + 1);
  for (const [at, texts] of perItem.entries()) {
    firstTexts[at + 1] = (firstTexts[at] as number) + texts.length;
  }
  const ofElements = new Uint32Array(elements.length);
  for (const [at, { kind, number }] of items.entries()) {
    if (kind === 'Element') ofElements[number] = at;
  }
  return {
    kinds: Uint8Array.from(items, ({ kind }) => SEARCHED.indexOf(kind)),
    numbers: Uint32Array.from(items, ({ number }) => number),
    folded: packRows(folded),
    firstTexts,
    itemOfText: Uint32Array.from(perItem.flatMap((texts, at) => texts.map(() => at))),
    ofElements,
    index: indexWords(
      items.map(({ key }) => key),
      folded,
    ),
  };
}
