import { distance } from 'fastest-levenshtein';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldedWords } from '../../src/model/persian.ts';
import { type Ask, openService } from '../support/open-service.ts';

interface Labelled {
  readonly id: string;
  readonly key: string;
  readonly labels: readonly { readonly value: string }[];
}

/** What people type for one and the same label. */
const SPELLINGS: Readonly<Record<string, (label: string) => string>> = {
  'as printed': (label) => label,
  'with a space for the half-space': (label) => label.replaceAll('\u200C', ' '),
  'with nothing for the half-space': (label) => label.replaceAll('\u200C', ''),
  'with Arabic yeh and kaf': (label) => label.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  'with a half-space for every space': (label) => label.replaceAll(' ', '\u200C'),
  'with neighbouring letters': (label) => label.replaceAll('ه', 'ھ').replaceAll('ک', 'ڪ'),
  'with hamza on waw': (label) => label.replaceAll('ئو', 'ؤو').replaceAll('أ', 'ا'),
  'in capitals': (label) => label.toUpperCase(),
};

describe('search', () => {
  let ask: Ask;
  let elements: Labelled[];
  beforeAll(async () => {
    ({ ask } = await openService());
    elements = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        `query ($after: String) { elements(first: 200, after: $after) {
          nodes { id key labels { value } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      elements.push(...data.elements.nodes);
      if (!data.elements.pageInfo.hasNextPage) break;
      after = data.elements.pageInfo.endCursor;
    }
  });

  const found = async (query: string): Promise<Map<string, number>> => {
    const { data } = await ask(
      `query ($query: String!) { search(query: $query, first: 200) {
        nodes { score result { ... on Node { id } } } } }`,
      { query },
    );
    return new Map(
      data.search.nodes.map(({ score, result }: { score: number; result: { id: string } }) => [
        result.id,
        score,
      ]),
    );
  };

  it.each(Object.entries(SPELLINGS))(
    'R16.8 MUST find every label typed %s, as equal',
    async (_name, spell) => {
      expect(elements).toHaveLength(333);
      const missed: string[] = [];
      for (const { id, labels } of elements) {
        for (const { value } of labels) {
          if ((await found(spell(value))).get(id) !== 3) missed.push(value);
        }
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );

  it('R28.5 MUST find no label by a part that crosses the border of two words', async () => {
    const wrong: string[] = [];
    for (const { id, labels } of elements) {
      for (const { value } of labels) {
        const [first = '', second = ''] = foldedWords(value);
        const crossing = first + second.slice(0, 2);
        const isOfTwo = !value.includes('\u200C') && second.length > 2;
        if (isOfTwo && (await found(crossing)).get(id) === 2) wrong.push(crossing);
      }
    }
    expect(wrong).toEqual([]);
    expect((await found('then')).size).toBe(0);
  }, 60_000);

  it('R28.15 MUST find the same by every usual spelling of hamza', async () => {
    for (const spellings of [
      ['مسؤولیت', 'مسوولیت', 'مسئولیت'],
      ['مؤثر', 'موثر'],
      ['رأی', 'رای'],
    ]) {
      const [first, ...others] = await Promise.all(spellings.map(found));
      for (const other of others) expect(other).toEqual(first);
    }
    expect((await found('مسئولیت')).size).toBeGreaterThan(0);
  });

  it('R28.12 MUST find every element by its key, and by the beginning of its key', async () => {
    for (const { id, key } of elements) {
      expect((await found(` ${key.toUpperCase()} `)).get(id)).toBe(3);
      expect((await found(key.slice(0, -1))).get(id)).toBeGreaterThanOrEqual(2);
    }
  }, 60_000);

  const suggestionsFor = async (query: string, given = '') => {
    const { data } = await ask(
      `query ($query: String!) { search(query: $query ${given}) { totalCount suggestions } }`,
      { query },
    );
    return data.search as { totalCount: number; suggestions: string[] };
  };

  it('R28.13 MUST suggest the nearest words of labels, and only where nothing is found', async () => {
    expect(await suggestionsFor('partcipation')).toEqual({
      totalCount: 0,
      suggestions: ['participation'],
    });
    expect((await suggestionsFor('مشارکتت')).suggestions[0]).toBe('مشارکت');
    expect((await suggestionsFor('participation')).suggestions).toEqual([]);
    expect((await suggestionsFor('')).suggestions).toEqual([]);
    expect((await suggestionsFor('xyzzyxyzzy')).suggestions).toEqual([]);
    // It stands in no label of this study, and is no suggestion for itself.
    expect((await suggestionsFor('meritocracy', 'studies: ["digital"]')).suggestions).not.toContain(
      'meritocracy',
    );
  });

  it('R28.14 MUST suggest by distance, then frequency, then code point, as counted from the labels', async () => {
    const counts = new Map<string, number>();
    const { data } = await ask(
      '{ studies { nodes { t: title(languages: ["fa"]) { value } e: title(languages: ["en"]) { value } s: shortTitle(languages: ["fa"]) { value } x: shortTitle(languages: ["en"]) { value } } } constructs(first: 200) { nodes { f: label(languages: ["fa"]) { value } e: label(languages: ["en"]) { value } } } }',
    );
    const titles = [...data.studies.nodes, ...data.constructs.nodes].flatMap((node: object) =>
      Object.values(node),
    );
    for (const { value } of [...titles, ...elements.flatMap(({ labels }) => labels)]) {
      for (const word of foldedWords(value)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = [...counts.keys()].filter((_, at) => at % 9 === 0);
    for (const word of words) {
      const query = `${word.slice(0, 1)}${word.slice(2)}q`;
      const { totalCount, suggestions } = await suggestionsFor(query);
      const within = [...counts].filter(
        ([key]) => distance(key, query) <= (query.length <= 5 ? 1 : 2),
      );
      within.sort(
        ([a, often], [b, oftenB]) =>
          distance(a, query) - distance(b, query) || oftenB - often || (a < b ? -1 : 1),
      );
      const expected = totalCount > 0 ? [] : within.slice(0, 3).map(([key]) => key);
      expect(suggestions, query).toEqual(expected);
    }
  }, 60_000);

  it.each(['contains', 'startsWith', 'eq'])(
    'R28.6 MUST match no label by a filter %s of punctuation',
    async (operator) => {
      for (const operand of ['؟', '', ' ', '\u200C']) {
        const { data } = await ask(
          `query ($filter: ElementFilter) { elements(filter: $filter) { totalCount } }`,
          { filter: { label: { [operator]: operand } } },
        );
        expect(data.elements.totalCount).toBe(0);
      }
      const { data } = await ask(
        '{ elements(filter: { label: { in: ["؟", "Meritocracy"] } }) { totalCount } none: elements(filter: { label: { in: ["؟"] } }) { totalCount } }',
      );
      expect(data.elements.totalCount).toBeGreaterThan(0);
      expect(data.none.totalCount).toBe(0);
    },
  );

  it('R20.11 MUST find a link by its key from either end', async () => {
    const { data } = await ask(
      '{ one: link(key: "network.6.2.1~digital.2.3") { key } other: link(key: "digital.2.3~network.6.2.1") { key } none: link(key: "a~b") { key } }',
    );
    expect(data.one).toEqual({ key: 'network.6.2.1~digital.2.3' });
    expect(data.other).toEqual(data.one);
    expect(data.none).toBeNull();
  });

  it('R16.9 MUST show the query as it was understood', async () => {
    const { data } = await ask('{ search(query: " سازمان‌هاي  «مردمی»! ") { normalizedQuery } }');
    expect(data.search.normalizedQuery).toBe('سازمان های مردمی');
  });
});
