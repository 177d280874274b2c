import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openService } from '../support/open-service.ts';

interface Labelled {
  readonly id: string;
  readonly labels: readonly { readonly value: string }[];
}

/** What people type for one and the same label. */
const SPELLINGS: Readonly<Record<string, (label: string) => string>> = {
  'as printed': (label) => label,
  'with a space for the half-space': (label) => label.replaceAll('\u200C', ' '),
  'with nothing for the half-space': (label) => label.replaceAll('\u200C', ''),
  'with Arabic yeh and kaf': (label) => label.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  'with a half-space for every space': (label) => label.replaceAll(' ', '\u200C'),
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
          nodes { id labels { value } } pageInfo { hasNextPage endCursor } } }`,
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

  it('R16.9 MUST show the query as it was understood', async () => {
    const { data } = await ask('{ search(query: " سازمان‌هاي  «مردمی»! ") { normalizedQuery } }');
    expect(data.search.normalizedQuery).toBe('سازمان های مردمی');
  });
});
