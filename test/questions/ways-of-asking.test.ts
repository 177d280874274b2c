import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAME_IDEA } from '../../src/model/comparison.ts';
import { type Ask, openService } from '../support/open-service.ts';

/** Everything from which one number can be counted, for an ordered pair of studies. */
const WAYS = `query ($both: [String!]!, $own: String!, $other: String!, $strictly: [MappingPredicate!]!) {
  compareStudies(keys: $both) {
    unlinked(study: $own) { totalCount }
    strictly: unlinked(study: $own, predicates: $strictly) { totalCount }
    leaves: unlinked(study: $own, predicates: $strictly, isLeaf: true) { totalCount }
    categories: unlinked(study: $own, levels: [CATEGORY]) { totalCount }
    pairs { subjectCoverage }
  }
  study(key: $own) {
    elements { totalCount }
    not: elements(filter: { notLinkedToStudy: $other }) { totalCount }
    notLinked: elements(filter: { notLinked: { study: $other } }) { totalCount }
    linked: elements(filter: { linked: { study: $other } }) { totalCount }
    linkedToStudy: elements(filter: { linkedToStudy: $other }) { totalCount }
    strictly: elements(filter: { notLinked: { study: $other, predicates: $strictly } }) { totalCount }
    strictlyLinked: elements(filter: { linked: { study: $other, predicates: $strictly } }) { totalCount }
    leaves: elements(filter: { notLinked: { study: $other, predicates: $strictly }, isLeaf: true }) { totalCount }
    categories: elements(filter: { notLinked: { study: $other }, level: [CATEGORY] }) { totalCount }
  }
}`;
const ONE_BY_ONE = `query ($own: String!, $other: String!, $strictly: [MappingPredicate!]!, $after: String) {
  elements(filter: { study: { eq: $own } }, first: 200, after: $after) {
    nodes {
      level
      children { key }
      links(filter: { studies: [$other], minConfidence: 0.5, isNegated: false }) { nodes { status } }
      any: counterparts(studies: [$other]) { predicate }
      strict: counterparts(studies: [$other], predicates: $strictly) { predicate }
      linkCount
      sum: counterparts { predicate }
      strictCount: linkCount(predicates: $strictly)
      strictSum: counterparts(predicates: $strictly) { predicate }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Item {
  readonly level: string;
  readonly linkCount: number;
  readonly strictCount: number;
  readonly links: { readonly nodes: readonly { readonly status: string }[] };
  readonly children: readonly unknown[];
  readonly any: readonly unknown[];
  readonly strict: readonly unknown[];
  readonly sum: readonly unknown[];
  readonly strictSum: readonly unknown[];
}

describe('ways of asking what one study has and another does not', () => {
  let ask: Ask;
  let pairs: readonly { readonly own: string; readonly other: string }[];
  beforeAll(async () => {
    ({ ask } = await openService());
    const { data } = await ask('{ studies { nodes { key } } }');
    const keys = (data.studies.nodes as { readonly key: string }[]).map(({ key }) => key);
    pairs = keys.flatMap((own) =>
      keys.filter((key) => key !== own).map((other) => ({ own, other })),
    );
  });

  async function oneByOne(variables: object): Promise<readonly Item[]> {
    const items: Item[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { data, errors } = await ask(ONE_BY_ONE, { ...variables, after });
      expect(errors).toBeUndefined();
      items.push(...data.elements.nodes);
      ({ endCursor: after, hasNextPage: isMore } = data.elements.pageInfo);
    }
    return items;
  }

  it('R24.9 MUST give one number where they mean one thing, for every two studies', async () => {
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    for (const pair of pairs) {
      const variables = { ...pair, both: [pair.own, pair.other], strictly: SAME_IDEA };
      const { data, errors } = await ask(WAYS, variables);
      expect(errors).toBeUndefined();
      const { compareStudies: compared, study } = data;
      const items = await oneByOne(variables);
      const count = (is: (item: Item) => boolean): number => items.filter(is).length;
      const all: number = study.elements.totalCount;
      const [{ subjectCoverage }] = compared.pairs;
      const numbers = {
        none: [
          compared.unlinked.totalCount,
          study.not.totalCount,
          study.notLinked.totalCount,
          all - study.linked.totalCount,
          all - study.linkedToStudy.totalCount,
          Math.round(all * (1 - subjectCoverage)),
          count(({ any }) => any.length === 0),
          count(({ links }) => links.nodes.every(({ status }) => status === 'REJECTED')),
        ],
        noneStrictly: [
          compared.strictly.totalCount,
          study.strictly.totalCount,
          all - study.strictlyLinked.totalCount,
          count(({ strict }) => strict.length === 0),
        ],
        leaves: [
          compared.leaves.totalCount,
          study.leaves.totalCount,
          count(({ strict, children }) => strict.length === 0 && children.length === 0),
        ],
        categories: [
          compared.categories.totalCount,
          study.categories.totalCount,
          count(({ any, level }) => any.length === 0 && level === 'CATEGORY'),
        ],
      };
      for (const [meaning, ways] of Object.entries(numbers)) {
        expect(new Set(ways).size, `${pair.own}, ${pair.other}, ${meaning}: ${ways}`).toBe(1);
      }
      expect(numbers.none[0]).toBeLessThanOrEqual(numbers.noneStrictly[0]);
      expect(items.filter((item) => item.linkCount !== item.sum.length)).toEqual([]);
      expect(items.filter((item) => item.strictCount !== item.strictSum.length)).toEqual([]);
    }
  });

  it.each([
    ['no-link', 'no-link-by-filter'],
    ['no-match', 'no-match-by-filter'],
    ['leaves-without-match', 'leaves-without-match-by-filter'],
  ])('%s and %s find the same', async (one, other) => {
    const keysOf = async (name: string): Promise<readonly string[]> => {
      const file = new URL(`../../questions/${name}.graphql`, import.meta.url);
      const { data } = await ask(readFileSync(file, 'utf8'));
      const { nodes } = data.elements ?? data.compareStudies.unlinked;
      return (nodes as { readonly key: string }[]).map(({ key }) => key);
    };
    const keys = await keysOf(one);
    expect(keys.length).toBeGreaterThan(0);
    expect(await keysOf(other)).toEqual(keys);
  });
});
