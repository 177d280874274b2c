import { expect } from 'vitest';
import { SAME_IDEA } from '../../../src/model/comparison.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { MappingPredicate } from '../../../src/model/enums.ts';
import type { ElementConditions, Strictness } from '../../../src/model/queries.ts';
import { keysOf, slice, sort } from '../contract/queries.ts';
import type { ComparisonLaw } from './random-comparison.ts';

const PREDICATES: readonly Strictness['predicates'][] = [null, SAME_IDEA, ['BROAD_MATCH']];

/** Filter, comparison and count, held against a look at every link of the dataset. */
export const STRICTNESS_LAW: ComparisonLaw = {
  title: 'R24.8 MUST filter, compare and count alike, by the links that a slow look finds',
  holds: async (graph, dataset, { keys: [study = '', other = ''], minConfidence }) => {
    const own = keysOf(dataset.elements.filter((one) => one.studyKey === study));
    const window = slice({ limit: 1_000 });
    const listed = async (conditions: ElementConditions) => {
      const query = { conditions, sort: sort(), slice: window };
      const [page] = await graph.elementPages([study], query);
      return keysOf(page?.rows ?? []).sort();
    };
    for (const predicates of PREDICATES) {
      const strictness = { predicates, minConfidence };
      const counts = new Map(
        own.map((key) => [key, othersByHand(dataset, key, strictness)] as const),
      );
      const without = own.filter((key) => !counts.get(key)?.includes(other)).sort();
      const condition = { study: other, ...strictness };
      expect(await listed({ notLinked: [condition] })).toEqual(without);
      const linked = own.filter((key) => counts.get(key)?.includes(other)).sort();
      expect(await listed({ linked: [condition] })).toEqual(linked);
      for (const isLeaf of [null, true, false]) {
        const page = await graph.unlinkedPage({
          ...strictness,
          study,
          others: [other],
          levels: null,
          isLeaf,
          includeDerived: false,
          slice: window,
        });
        const hasChild = (key: string) => dataset.elements.some((one) => one.parentKey === key);
        const expected = without.filter((key) => isLeaf === null || hasChild(key) !== isLeaf);
        expect(keysOf(page.rows).sort()).toEqual(expected);
        expect(await listed({ notLinked: [condition], isLeaf })).toEqual(expected);
      }
      expect(await graph.linkCounts(own, strictness)).toEqual(
        own.map((key) => counts.get(key)?.length),
      );
    }
  },
};

const TURNED: Readonly<Partial<Record<MappingPredicate, MappingPredicate>>> = {
  BROAD_MATCH: 'NARROW_MATCH',
  NARROW_MATCH: 'BROAD_MATCH',
};

/** The studies at the other ends of the links that count, one for each link. */
function othersByHand(
  { links }: Dataset,
  key: string,
  { predicates, minConfidence }: Strictness,
): string[] {
  return links.flatMap((link) => {
    if (link.status === 'REJECTED' || link.isNegated || link.confidence < minConfidence) return [];
    if (link.subjectKey !== key && link.objectKey !== key) return [];
    const isSubject = link.subjectKey === key;
    const read = isSubject ? link.predicate : (TURNED[link.predicate] ?? link.predicate);
    const other = isSubject ? link.objectKey : link.subjectKey;
    return predicates === null || predicates.includes(read) ? [other.split('.')[0] ?? ''] : [];
  });
}
