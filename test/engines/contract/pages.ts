import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { comparePositions } from '../../../src/model/order.ts';
import { foldedWords } from '../../../src/model/persian.ts';
import type { ElementSort, LinkSort, Page, Position, Slice } from '../../../src/model/queries.ts';
import { dataset, element, forms, link, study } from '../../support/row-builders.ts';
import { type GetReader, keysOf, linkSort, slice, sort } from './queries.ts';

const onlyEnglish = (en: string) => ({ labelForms: forms('', en).slice(1) });

/** Longer than an index of a database takes a word, and more words than one asks an index for. */
const LONG = 'ab'.repeat(200);
const MANY = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');

/** Elements and links of which several are alike in what orders them; three have no label in Persian. */
export const alike = (): Dataset =>
  dataset({
    studies: ['a', 'b', 'c'].map((key) => study(key)),
    elements: [
      element('a.1', 'DIMENSION', { labelForms: forms('ب', 'Same') }),
      element('a.1.1', 'CODE', onlyEnglish('Same')),
      element('a.1.2', 'CODE', { labelForms: forms('الف', `Other ${LONG} ${MANY}`) }),
      element('a.2', 'DIMENSION', onlyEnglish('Last')),
      element('a.10', 'DIMENSION', { labelForms: forms('ب', 'First') }),
      element('b.1', 'DIMENSION', { labelForms: forms('پ', 'Same') }),
      element('b.1.1', 'CODE', { labelForms: forms('ب', 'Other') }),
      element('c.1', 'DIMENSION', onlyEnglish('First')),
    ],
    links: [
      link('a.1', 'b.1', { confidence: 0.9, predicate: 'EXACT_MATCH' }),
      link('b.1', 'c.1', { confidence: 0.9, predicate: 'EXACT_MATCH' }),
      link('a.2', 'b.1.1', { confidence: 0.9, predicate: 'EXACT_MATCH' }),
      link('b.1.1', 'c.1', { confidence: 0.9, predicate: 'EXACT_MATCH' }),
      // What it gives with c.1 is below the usual confidence, and not listed.
      link('a.1.2', 'b.1', { confidence: 0.5, predicate: 'EXACT_MATCH' }),
      link('a.10', 'b.1', { confidence: 0.4 }),
      link('a.10', 'c.1', { confidence: 0.6 }),
    ],
  });

const ORDERS: readonly Partial<ElementSort>[] = [
  ...(['KEY', 'LINK_COUNT', 'CODE_COUNT'] as const).map((field) => ({ field })),
  ...(['fa', 'en', 'de'] as const).map((language) => ({ field: 'LABEL' as const, language })),
];
const LINK_ORDERS = (['KEY', 'CONFIDENCE'] as const).flatMap((field) =>
  [false, true].map((includeDerived) => ({ field, includeDerived })),
);

type Ask = (window: Slice) => Promise<Page<{ readonly key: string }> | undefined>;

export function pageChecks(reader: GetReader): void {
  const elements =
    (order: Partial<ElementSort>): Ask =>
    async (window) => {
      const query = { conditions: {}, sort: sort(order), slice: window };
      return (await reader().elementPages([null], query))[0];
    };
  const links =
    (order: Partial<LinkSort>, includeDerived: boolean): Ask =>
    async (window) => {
      const query = { conditions: { includeDerived }, sort: linkSort(order), slice: window };
      return (await reader().linkPages([null], query))[0];
    };

  describe('pages of the whole graph', () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      it.each(ORDERS)(
        `R19.10 MUST page elements both ways from any cursor, ${direction}: $field $language`,
        async ({ field = 'KEY', ...order }) => {
          const isDown = direction === 'DESC';
          const descending = field === 'KEY' ? [isDown] : [isDown, false];
          await checkWindows(elements({ field, direction, ...order }), descending, 8);
        },
      );
      it.each(LINK_ORDERS)(
        `R19.11 MUST page links both ways from any cursor, ${direction}: $field, derived too: $includeDerived`,
        async ({ field, includeDerived }) => {
          const isDown = direction === 'DESC';
          const descending = field === 'KEY' ? [isDown] : [isDown, false];
          const total = includeDerived ? 11 : 7;
          await checkWindows(links({ field, direction }, includeDerived), descending, total);
        },
      );
    }

    it('R28.22 MUST find labels by words of any length, and by any number of them', async () => {
      const found = async (text: string) => {
        const { rows } = await reader().search({ words: foldedWords(text), slice: slice() });
        return rows.map(({ key, score }) => `${key} ${score}`);
      };
      const label = `other ${LONG} ${MANY}`;
      for (const [text, score] of [
        [LONG, 1],
        [LONG.slice(0, 150), 1],
        [`other${LONG}`, 2],
        [MANY, 1],
        [`${MANY} ${LONG}`, 1],
        [label, 3],
        [label.replaceAll(' ', ''), 3],
        [`other ${LONG}`, 2],
      ] as const) {
        expect(await found(text), text).toEqual([`a.1.2 ${score}`]);
      }
      for (const text of [`${LONG}c`, LONG.slice(1), `${MANY} none`]) {
        expect(await found(text), text).toEqual([]);
      }
    });

    it('R18.20 MUST order labels with ties by key, and what has none after all others in either direction', async () => {
      const keys = async (direction: 'ASC' | 'DESC') =>
        keysOf(
          (await elements({ field: 'LABEL', language: 'fa', direction })(slice()))?.rows ?? [],
        );
      const without = ['a.1.1', 'a.2', 'c.1'];
      expect(await keys('ASC')).toEqual(['a.1.2', 'a.1', 'a.10', 'b.1.1', 'b.1', ...without]);
      expect(await keys('DESC')).toEqual(['b.1', 'a.1', 'a.10', 'b.1.1', 'a.1.2', ...without]);
    });
  });
}

/** Asks for windows from cursors of items, of items that are gone, and of measures that none has. */
async function checkWindows(ask: Ask, descending: readonly boolean[], total: number) {
  const whole = await ask(slice());
  if (whole === undefined) throw new Error('No page came.');
  const { positions } = whole;
  const keys = keysOf(whole.rows);
  expect(new Set(keys).size).toBe(total);
  expect(whole).toMatchObject({ total, hasPrevious: false, hasNext: false });
  for (const [at, position] of positions.slice(1).entries()) {
    expect(comparePositions(positions[at] ?? [], position, descending)).toBe(-1);
  }
  const [first, third, last] = [0, 2, -1].map((at) => positions.at(at) ?? []);
  const gone = third && [...third.slice(0, -1), `${third.at(-1)} 5`];
  const between = third && (third.length > 1 ? [Number(third[0]) + 0.5, 'b'] : ['b']);
  const far = third && [...third.slice(0, -1).map(() => -7), ''];
  const ends = [null, first, third, gone, between, far, last].map((one) => one ?? null);
  const cursors = [
    ...ends.map((after) => ({ after, before: null })),
    ...ends.map((before) => ({ after: null, before })),
    { after: first, before: last },
    { after: last, before: first },
    { after: gone, before: gone },
    { after: gone, before: third },
  ];
  const windows = cursors.flatMap(({ after = null, before = null }) =>
    [false, true].flatMap((fromEnd) =>
      (after === third ? [0, 2] : [2]).map((limit) => ({ limit, fromEnd, after, before })),
    ),
  );
  // One after another, because a database plans a statement again for each that comes before it has a plan.
  for (const window of windows) {
    const { rows = [], ...found } = (await ask(window)) ?? {};
    const expected = expectedWindow(positions, window, descending);
    expect({ ...found, keys: keysOf(rows) }, JSON.stringify(window)).toMatchObject({
      keys: keys.slice(...expected),
      positions: positions.slice(...expected),
      total,
      hasPrevious: expected[0] > 0,
      hasNext: expected[1] < total,
    });
  }
}

/** Where a window begins and ends in the whole list. */
function expectedWindow(
  positions: readonly Position[],
  { limit, fromEnd, after, before }: Slice,
  descending: readonly boolean[],
): [from: number, to: number] {
  const upTo = (cursor: Position, most: -1 | 0): number =>
    positions.filter((one) => comparePositions(one, cursor, descending) <= most).length;
  const start = after === null ? 0 : upTo(after, 0);
  const stop = Math.max(start, before === null ? positions.length : upTo(before, -1));
  return fromEnd ? [Math.max(start, stop - limit), stop] : [start, Math.min(stop, start + limit)];
}
