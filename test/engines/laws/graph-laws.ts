import { expect } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { MappingPredicate } from '../../../src/model/enums.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import type { LinkRow } from '../../../src/model/rows.ts';
import type { CounterpartRow } from '../../../src/model/traversal-rows.ts';
import { linkSort, type Of, slice } from '../contract/queries.ts';
import type { Walk } from './random-walk.ts';
import { neighbourhoodByHand, pathsByHand, shown } from './reference-traversal.ts';

/** What holds of every graph, whatever engine answers. */
export interface Law {
  /** With its number. */
  readonly title: string;
  /** Throws where it does not hold. */
  readonly holds: (graph: GraphReader, dataset: Dataset, walk: Walk) => Promise<void>;
}

export const LAWS: readonly Law[] = [
  {
    title: 'R2.7 MUST read alike from both ends: turned around twice, a link says what it said',
    holds: async (graph, _dataset, { from, minConfidence }) => {
      const there = await counterpartsOf(graph, [from], minConfidence);
      const others = there.map(({ elementKey }) => elementKey);
      const back = (await counterpartsOf(graph, others, minConfidence)).filter(
        ({ elementKey }) => elementKey === from,
      );
      expect(back).toHaveLength(there.length);
      for (const { elementKey, predicate, confidence, viaKeys } of there) {
        expect(back.find(({ of }) => of === elementKey)).toMatchObject({
          predicate: TURNED[predicate],
          confidence,
          viaKeys: viaKeys.toReversed(),
        });
        expect(TURNED[TURNED[predicate]]).toBe(predicate);
      }
    },
  },
  {
    title: 'R3.17 MUST be no surer of a chain than of any part, and join its parts end to end',
    holds: async (graph, dataset, { from, minConfidence }) => {
      for (const link of await derivedAt(graph, from, minConfidence)) {
        const parts = link.derivedFromKeys.map((key) => recorded(dataset, key));
        const product = parts.reduce((all, { confidence }) => all * confidence, 1);
        expect(link.confidence).toBeCloseTo(product, 10);
        for (const part of parts) expect(link.confidence).toBeLessThanOrEqual(part.confidence);
        expect(link.confidence).toBeGreaterThanOrEqual(minConfidence);
        expect(endOf(link.subjectKey, parts)).toBe(link.objectKey);
        const dates = parts.map(({ proposedOn }) => proposedOn);
        expect(link.proposedOn).toBe(dates.sort().at(-1));
        const isBetween = ({ subjectKey, objectKey }: LinkRow): boolean =>
          [subjectKey, objectKey].every((key) => [link.subjectKey, link.objectKey].includes(key));
        expect(dataset.links.filter(isBetween)).toEqual([]);
      }
    },
  },
  {
    title: 'R3.18 MUST list as links what it lists as counterparts, and answer each by its key',
    holds: async (graph, _dataset, { from, minConfidence }) => {
      const links = await derivedAt(graph, from, minConfidence);
      const seen = links.map((link) => seenFrom(from, link)).sort();
      const others = (await counterpartsOf(graph, [from], minConfidence))
        .filter(({ viaKeys }) => viaKeys.length > 1)
        .map(({ elementKey, predicate, confidence }) => [elementKey, predicate, confidence].join());
      expect(seen).toEqual(others.sort());
      const again = await graph.byKey(
        'links',
        links.map(({ key }) => key),
      );
      expect(new Set(again)).toEqual(new Set(links));
    },
  },
  {
    title: 'R12.9 MUST give the paths that a slow walk finds, in order to the last tie',
    holds: async (graph, dataset, walk) => {
      const { rows } = await graph.paths(walk);
      const found = rows.map(({ nodeKeys, edges }) => shown({ nodes: nodeKeys, lines: edges }));
      expect(found).toEqual(pathsByHand(dataset, walk));
    },
  },
  {
    title: 'R12.10 MUST visit no element twice, and give fewer paths as the first of more',
    holds: async (graph, _dataset, walk) => {
      const { rows } = await graph.paths({ ...walk, first: 50 });
      for (const { nodeKeys, edges } of rows) {
        expect(new Set(nodeKeys).size).toBe(nodeKeys.length);
        expect(edges.length).toBe(nodeKeys.length - 1);
        edges.forEach(({ sourceKey, targetKey }, at) => {
          expect([sourceKey, targetKey].sort()).toEqual(nodeKeys.slice(at, at + 2).sort());
        });
      }
      const few = await graph.paths({ ...walk, first: 2 });
      expect(few.rows).toEqual(rows.slice(0, 2));
    },
  },
  {
    title: 'R13.7 MUST reach what a slow walk reaches, nearest first, and give all its edges',
    holds: async (graph, dataset, walk) => {
      const { nodeKeys, distances, edges, isTruncated } = await graph.neighbourhood(walk);
      const keys = edges.map(({ key }) => key);
      const found = { nodes: nodeKeys, distances, edges: keys, isTruncated };
      expect(found).toEqual(neighbourhoodByHand(dataset, walk));
    },
  },
];

const TURNED: Readonly<Record<MappingPredicate, MappingPredicate>> = {
  EXACT_MATCH: 'EXACT_MATCH',
  CLOSE_MATCH: 'CLOSE_MATCH',
  BROAD_MATCH: 'NARROW_MATCH',
  NARROW_MATCH: 'BROAD_MATCH',
  RELATED_MATCH: 'RELATED_MATCH',
};

async function counterpartsOf(
  graph: GraphReader,
  keys: readonly string[],
  minConfidence: number,
): Promise<readonly Of<CounterpartRow>[]> {
  const query = { minConfidence, studies: null, includeDerived: true };
  const { lists } = await graph.counterparts(keys, query);
  return lists.flatMap((rows, at) => rows.map((row) => ({ ...row, of: keys[at] ?? '' })));
}

async function derivedAt(
  graph: GraphReader,
  key: string,
  minConfidence: number,
): Promise<readonly LinkRow[]> {
  const conditions = { includeDerived: true, minConfidence };
  const [page] = await graph.linkPages([key], {
    conditions,
    sort: linkSort(),
    slice: slice({ limit: 200 }),
  });
  return (page?.rows ?? []).filter(({ derivedFromKeys }) => derivedFromKeys.length > 0);
}

function recorded({ links }: Dataset, key: string): LinkRow {
  const link = links.find((row) => row.key === key);
  if (link === undefined) throw new Error(`${key} is no recorded link.`);
  return link;
}

/** Where the links lead in their order; null if they do not join. */
function endOf(from: string, parts: readonly LinkRow[]): string | null {
  let here: string | null = from;
  for (const { subjectKey, objectKey } of parts) {
    here = here === subjectKey ? objectKey : here === objectKey ? subjectKey : null;
  }
  return here;
}

function seenFrom(key: string, { subjectKey, objectKey, predicate, confidence }: LinkRow): string {
  return subjectKey === key
    ? [objectKey, predicate, confidence].join()
    : [subjectKey, TURNED[predicate], confidence].join();
}
