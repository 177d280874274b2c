import { expect } from 'vitest';
import { clusters } from '../../../src/compare/clusters.ts';
import type { Compared } from '../../../src/compare/comparison.ts';
import { constructRows } from '../../../src/compare/constructs.ts';
import { pairs } from '../../../src/compare/pairs.ts';
import { roleRows } from '../../../src/compare/roles.ts';
import { inverseOf } from '../../../src/model/chains.ts';
import { ENUMS } from '../../../src/model/enums.ts';
import { byInterview } from '../../../src/model/order.ts';
import { slice } from '../contract/queries.ts';
import { type ComparisonLaw, compare } from './random-comparison.ts';
import { STRICTNESS_LAW } from './strictness-law.ts';

const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);
const cellsOf = (compared: Compared) =>
  [...roleRows(compared), ...constructRows(compared, null)].flatMap(({ cells }) => cells);

export const COMPARISON_LAWS: readonly ComparisonLaw[] = [
  {
    title: 'R10.4 MUST count a pair alike from both ends, its predicates turned around',
    holds: async (graph, _dataset, terms) => {
      const there = pairs(await compare(graph, terms));
      const back = pairs(await compare(graph, { ...terms, keys: terms.keys.toReversed() }));
      expect(back).toHaveLength(there.length);
      for (const pair of there) {
        const turned = back.find(
          ({ subject, object }) =>
            subject.key === pair.object.key && object.key === pair.subject.key,
        );
        expect(turned?.linkCount).toBe(pair.linkCount);
        expect(turned?.meanConfidence).toBe(pair.meanConfidence);
        expect(turned?.subjectCoverage).toBe(pair.objectCoverage);
        expect(turned?.objectCoverage).toBe(pair.subjectCoverage);
        const counts = pair.byPredicate.map(({ predicate, count }) => [
          inverseOf(predicate),
          count,
        ]);
        const seen = turned?.byPredicate.map(({ predicate, count }) => [predicate, count]) ?? [];
        expect(new Map(seen as [string, number][])).toEqual(new Map(counts as [string, number][]));
        expect(pair.byPredicate.reduce((sum, { count }) => sum + count, 0)).toBe(pair.linkCount);
      }
    },
  },
  {
    title:
      'R11.12 MUST split what links join into clusters, each element in one, none joined to another',
    holds: async (graph, _dataset, terms) => {
      const compared = await compare(graph, terms);
      for (const predicates of [ENUMS.MappingPredicate, ['EXACT_MATCH', 'CLOSE_MATCH'] as const]) {
        const found = clusters(compared, predicates, 1);
        const members = found.map((cluster) => keysOf(cluster.members));
        expect(new Set(members.flat()).size).toBe(members.flat().length);
        expect(members.map((keys) => [...keys].sort()).sort()).toEqual(
          mergedByHand(compared, predicates),
        );
        const sizes = members.map(({ length }) => length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
    },
  },
  {
    title:
      'R2.8 MUST NOT add a link, an element linked to a role or a pair’s count when the threshold rises',
    holds: async (graph, _dataset, terms) => {
      const less = await compare(graph, terms);
      const more = await compare(graph, { ...terms, minConfidence: terms.minConfidence + 0.2 });
      const before = new Set(keysOf(less.rows.links));
      expect(keysOf(more.rows.links).filter((key) => !before.has(key))).toEqual([]);
      const counts = pairs(less).map(({ linkCount }) => linkCount);
      pairs(more).forEach(({ linkCount }, at) => {
        expect(linkCount).toBeLessThanOrEqual(counts[at] ?? 0);
      });
      const wide = roleRows(less).flatMap(({ cells }) => cells);
      roleRows(more)
        .flatMap(({ cells }) => cells)
        .forEach((cell, at) => {
          expect(keysOf(wide[at]?.elements ?? [])).toEqual(
            expect.arrayContaining(keysOf(cell.elements)),
          );
        });
    },
  },
  {
    title:
      'R11.13 MUST say the same of some studies alone as among more, where no other study matters',
    holds: async (graph, dataset, terms) => {
      const part = await compare(graph, terms);
      const whole = await compare(graph, { ...terms, keys: keysOf(dataset.studies) });
      const all = pairs(whole);
      for (const pair of pairs(part)) {
        const same = all.find(({ subject, object }) =>
          [subject.key, object.key].every((key) =>
            [pair.subject.key, pair.object.key].includes(key),
          ),
        );
        expect(same?.linkCount).toBe(pair.linkCount);
        expect(same?.meanConfidence).toBe(pair.meanConfidence);
      }
      const rows = new Map(constructRows(whole, null).map((row) => [row.construct.key, row]));
      for (const { construct, cells } of constructRows(part, null)) {
        const more = rows.get(construct.key);
        expect(more?.construct.overlap).toBe(construct.overlap);
        for (const cell of cells) {
          const same = more?.cells.find(({ study }) => study.key === cell.study.key);
          expect(keysOf(same?.elements ?? [])).toEqual(keysOf(cell.elements));
          expect(same?.elementCount).toBe(cell.elementCount);
          expect(keysOf(same?.via ?? [])).toEqual(expect.arrayContaining(keysOf(cell.via)));
        }
      }
    },
  },
  {
    title: 'R6.3 MUST count what lies at and below a cell’s elements, each once',
    holds: async (graph, { elements, evidence }, terms) => {
      for (const cell of cellsOf(await compare(graph, terms))) {
        const tops = keysOf(cell.elements);
        const within = elements.filter(({ key }) =>
          tops.some((top) => key === top || key.startsWith(`${top}.`)),
        );
        const keys = new Set(keysOf(within));
        expect(cell.elementCount).toBe(keys.size);
        const codes = within.filter(({ level }) => level === 'CODE').length;
        const voices = evidence.flatMap(({ elementKey, interviewKey }) =>
          interviewKey !== null && keys.has(elementKey) ? [interviewKey] : [],
        );
        expect([codes, null]).toContain(cell.codeCount);
        expect([new Set(voices).size, null]).toContain(cell.interviewCount);
      }
    },
  },
  {
    title:
      'R23.4 MUST name the interviews of a cell, each once, in their order, and count them unless the study ties none',
    holds: async (graph, { evidence, interviews }, terms) => {
      for (const cell of cellsOf(await compare(graph, terms))) {
        const tops = keysOf(cell.elements);
        const voices = new Set(
          evidence
            .filter(({ elementKey: key }) =>
              tops.some((top) => key === top || key.startsWith(`${top}.`)),
            )
            .map(({ interviewKey }) => interviewKey),
        );
        const own = interviews.filter(({ key }) => voices.has(key)).sort(byInterview);
        expect(cell.interviews).toEqual(own);
        const isTied = evidence.some(
          ({ elementKey, interviewKey }) =>
            interviewKey !== null && elementKey.startsWith(`${cell.study.key}.`),
        );
        expect(cell.interviewCount).toBe(isTied ? own.length : null);
      }
    },
  },
  {
    title:
      'R11.14 MUST leave unlinked what no link of the comparison has at an end, and nothing else',
    holds: async (graph, { elements }, terms) => {
      const { rows } = await compare(graph, terms);
      const ends = new Set(
        rows.links.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]),
      );
      const [study = '', ...others] = terms.keys;
      const { minConfidence, includeDerived } = terms;
      const any = { levels: null, isLeaf: null, predicates: null };
      const query = { ...any, study, others, minConfidence, includeDerived };
      const page = await graph.unlinkedPage({ ...query, slice: slice({ limit: 1_000 }) });
      const own = elements.filter(({ key, studyKey }) => studyKey === study && !ends.has(key));
      expect(keysOf(page.rows).sort()).toEqual(keysOf(own).sort());
      expect(page.total).toBe(own.length);
    },
  },
  STRICTNESS_LAW,
];

/** Groups that are merged link by link: slower than a walk, and another algorithm. */
function mergedByHand({ rows }: Compared, predicates: readonly string[]): string[][] {
  let groups: string[][] = [];
  for (const { subjectKey, objectKey, predicate } of rows.links) {
    if (!predicates.includes(predicate)) continue;
    const isTouched = (group: readonly string[]): boolean =>
      group.includes(subjectKey) || group.includes(objectKey);
    const joined = new Set([subjectKey, objectKey, ...groups.filter(isTouched).flat()]);
    groups = [...groups.filter((group) => !isTouched(group)), [...joined]];
  }
  return groups.map((group) => group.sort()).sort();
}
