import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openService } from '../support/open-service.ts';

/** Counted twice by independent readings of the papers' tables. */
const EXPECTED = {
  network: {
    levels: [6, 10, 30, 0],
    dimensions: { CONCEPT: [6, 4, 5, 1, 6, 8], CATEGORY: [2, 2, 2, 0, 2, 2] },
  },
  popularization: {
    levels: [6, 12, 24, 120],
    dimensions: {
      CATEGORY: [2, 2, 2, 2, 2, 2],
      CONCEPT: [4, 4, 4, 4, 4, 4],
      CODE: [20, 20, 20, 20, 20, 20],
    },
  },
  digital: {
    levels: [9, 31, 0, 85],
    dimensions: { CATEGORY: [3, 8, 2, 4, 4, 2, 5, 1, 2], CODE: [5, 25, 6, 13, 9, 9, 14, 2, 2] },
  },
};

describe('sizes of the studies', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it.each(Object.entries(EXPECTED))(
    '%s has what its tables have, by level',
    async (key, { levels }) => {
      const { data } = await ask(
        `query ($key: String!) { study(key: $key) {
        a: elements(filter: { level: [DIMENSION] }) { totalCount }
        b: elements(filter: { level: [CATEGORY] }) { totalCount }
        c: elements(filter: { level: [CONCEPT] }) { totalCount }
        d: elements(filter: { level: [CODE] }) { totalCount }
      } }`,
        { key },
      );
      const { a, b, c, d } = data.study;
      expect([a, b, c, d].map(({ totalCount }) => totalCount)).toEqual(levels);
    },
  );

  it.each(Object.entries(EXPECTED))(
    '%s has what its tables have, by dimension',
    async (key, { dimensions }) => {
      for (const [level, sizes] of Object.entries(dimensions)) {
        const { data } = await ask(
          `query ($key: String!, $level: ModelLevel!) {
          study(key: $key) { dimensions { descendants(levels: [$level]) { key } } } }`,
          { key, level },
        );
        const counted = data.study.dimensions.map(
          (one: { descendants: unknown[] }) => one.descendants.length,
        );
        expect(counted).toEqual(sizes);
      }
    },
  );

  it('has the recommendations, participants, answers and alphas of the papers', async () => {
    const { data } = await ask(`{ studies { nodes {
      key participants { order } interviews { letter }
      recommendations { key group(languages: ["en"]) { value } }
      reliability { statistics { statistic { value } } }
      notes { key } elements(first: 200) { nodes { evidence { interview { key } } } }
    } } }`);
    const [digital, network, popularization] = data.studies.nodes;
    expect(network.recommendations).toHaveLength(5);
    expect(
      network.elements.nodes.flatMap((one: { evidence: unknown[] }) => one.evidence),
    ).toHaveLength(30);
    expect(groupSizes(popularization.recommendations)).toEqual([3, 4, 5, 5, 4, 5]);
    expect(groupSizes(digital.recommendations)).toEqual([2, 2, 6, 4, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
    expect(popularization.participants).toHaveLength(20);
    expect(popularization.interviews.map((one: { letter: string }) => one.letter).join('')).toBe(
      'ABCDEFGHIJKLMNOPQRST',
    );
    expect(digital.reliability.statistics).toHaveLength(31);
    for (const study of data.studies.nodes) expect(study.notes.length).toBeGreaterThanOrEqual(8);
  });
});

function groupSizes(items: readonly { group: { value: string } }[]): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of items) sizes.set(group.value, (sizes.get(group.value) ?? 0) + 1);
  return [...sizes.values()];
}
