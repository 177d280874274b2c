import { expect } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { ENUMS } from '../../../src/model/enums.ts';
import { isActive } from '../../../src/model/links.ts';
import { byInterview, byKey, compare, sortOfKey } from '../../../src/model/order.ts';
import type { MatrixCounts } from '../../../src/model/traversal-rows.ts';
import type { ComparisonLaw } from './random-comparison.ts';

const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);

/** By keys alone: the elements and all below them. */
const withinOf = ({ elements }: Dataset, tops: readonly string[]) =>
  elements.filter(({ key }) => tops.some((top) => key === top || key.startsWith(`${top}.`)));

/** The voices of elements, one for each code and interview. */
function voicesOf({ evidence }: Dataset, elements: readonly { readonly key: string }[]): string[] {
  const keys = new Set(keysOf(elements));
  return evidence.flatMap(({ elementKey, interviewKey }) =>
    interviewKey !== null && keys.has(elementKey) ? [interviewKey] : [],
  );
}

const interviewsOf = (dataset: Dataset, tops: readonly string[]): string[] => {
  const voices = new Set(voicesOf(dataset, withinOf(dataset, tops)));
  return keysOf(dataset.interviews.filter(({ key }) => voices.has(key)).sort(byInterview));
};

/** The columns of what a matrix counts of some elements. */
function columnsOf(dataset: Dataset, tops: readonly string[], columns: string): string[] {
  const within = withinOf(dataset, tops);
  if (columns === 'INTERVIEW') return voicesOf(dataset, within);
  const rows = new Map(dataset.elements.map((row) => [row.key, row]));
  const keys = new Set(keysOf(within));
  return dataset.links
    .filter((link) => isActive(link))
    .flatMap(({ subjectKey, objectKey }) => {
      const others = [
        ...(keys.has(subjectKey) ? [objectKey] : []),
        ...(keys.has(objectKey) ? [subjectKey] : []),
      ].map((key) => (columns === 'STUDY' ? rows.get(key)?.studyKey : rows.get(key)?.role));
      return [...new Set(others)].filter((column) => column != null);
    });
}

/** As `column count`, by column. */
const written = ({ columnKeys, counts }: MatrixCounts): string[] =>
  columnKeys.map((key, at) => `${key} ${counts[at]}`);

function countedByHand(columns: readonly string[]): string[] {
  const distinct = [...new Set(columns)].sort((a, b) => compare(sortOfKey(a), sortOfKey(b)));
  return distinct.map((key) => `${key} ${columns.filter((one) => one === key).length}`);
}

export const VOICE_LAWS: readonly ComparisonLaw[] = [
  {
    title: 'R23.6 MUST name who voiced an element or a construct, as counted by hand',
    holds: async (graph, dataset, { keys }) => {
      const elements = keysOf(dataset.elements);
      const lists = await graph.related('interviews', elements);
      expect(lists.map(keysOf)).toEqual(elements.map((key) => interviewsOf(dataset, [key])));
      const constructs = keysOf(dataset.constructs);
      for (const studies of [null, keys]) {
        const found = await graph.related('memberInterviews', constructs, { studies });
        const members = await graph.related('members', constructs, { studies });
        dataset.constructs.forEach(({ memberKeys }, at) => {
          const own = memberKeys.filter(
            (key) => studies === null || studies.includes(key.split('.')[0] ?? ''),
          );
          expect(keysOf(members[at] ?? []).sort()).toEqual([...own].sort());
          expect(keysOf(found[at] ?? [])).toEqual(interviewsOf(dataset, own));
        });
      }
    },
  },
  {
    title: 'R26.11 MUST count a construct’s codes and links in each column, as counted by hand',
    holds: async (graph, dataset, { keys }) => {
      for (const columns of ENUMS.MatrixColumns) {
        const counted = keys.filter(
          (study) =>
            columns !== 'INTERVIEW' ||
            dataset.interviews.some(({ studyKey }) => studyKey === study),
        );
        const expected = [...dataset.constructs].sort(byKey).flatMap(({ key, memberKeys }) => {
          const own = memberKeys.filter((one) => counted.includes(one.split('.')[0] ?? ''));
          return own.length === 0
            ? []
            : [[key, ...countedByHand(columnsOf(dataset, own, columns))]];
        });
        const { rows } = await graph.constructMatrix({ studies: keys, columns });
        expect(rows.map((row) => [row.construct.key, ...written(row)])).toEqual(expected);
      }
    },
  },
  {
    title: 'R26.12 MUST pair what the same interviews voiced, as paired by hand',
    holds: async (graph, dataset, { keys: [study = ''] }) => {
      for (const level of ENUMS.ModelLevel) {
        const own = dataset.elements.filter((row) => row.studyKey === study && row.level === level);
        const voiced = new Map(own.map(({ key }) => [key, interviewsOf(dataset, [key])]));
        const expected = own
          .flatMap((a) => own.filter((b) => byKey(a, b) < 0).map((b) => [a.key, b.key] as const))
          .flatMap(([a, b]) => {
            const [ofA = [], ofB = []] = [voiced.get(a), voiced.get(b)];
            const both = ofA.filter((one) => ofB.includes(one));
            const share = both.length / new Set([...ofA, ...ofB]).size;
            return both.length === 0 ? [] : [{ a, b, both, share }];
          })
          // `own` is by key and the sort is stable.
          .sort((x, y) => y.both.length - x.both.length || y.share - x.share);
        const query = { study, level, minTogether: 1, first: 5_000 };
        const { rows } = await graph.coOccurrence(query);
        expect(rows.map(({ aKey, bKey, interviewKeys }) => [aKey, bKey, interviewKeys])).toEqual(
          expected.map(({ a, b, both }) => [a, b, both]),
        );
        rows.forEach(({ together, coefficient }, at) => {
          expect(together).toBe(expected[at]?.both.length);
          expect(Math.abs(coefficient - (expected[at]?.share ?? 0))).toBeLessThan(0.000_051);
        });
      }
    },
  },
];
