import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParadigmRole } from '../../explorer/graphql/generated.ts';
import { type RowSelection, selectRows } from '../../explorer/views/compare/idea-rows.ts';
import { flowsOf } from '../../explorer/views/compare/shift-flows.ts';
import type { IdeaRow } from '../../explorer/views/compare/state.ts';

const words = (value: string) => ({
  value,
  language: 'fa',
  direction: 'RTL' as const,
  isFallback: false,
});

/** An idea with the labels of its elements in each study, and how many links and interviews these have. */
function idea(
  key: string,
  labels: readonly (readonly string[])[],
  { links = 0, voices = 0, isContested = false } = {},
): IdeaRow {
  return {
    overlap: 'SHARED_BY_SOME',
    isContested,
    construct: { key, label: words(key), rationale: null },
    cells: labels.map((all, at) => ({
      study: { key: `study-${at}` },
      presence: all.length > 0 ? 'PRESENT' : 'NOT_RECORDED',
      elementCount: all.length,
      codeCount: null,
      interviewCount: at === 0 ? voices : null,
      elements: all.map((label) => ({
        key: `study-${at}.${label}`,
        level: 'CODE',
        role: null,
        label: words(label),
      })),
      interviews: [],
      via: Array.from({ length: links }, (_, link) => ({ id: `${key} ${link}` })),
      absences: [],
    })),
  };
}

const ROWS = [
  idea('c', [['مشارکت مردم'], [], []], { voices: 3 }),
  idea('b', [['عدالت'], ['Justice'], []], { links: 1, isContested: true }),
  idea('a', [['تصمیم‌گیری'], ['x'], ['y']], { links: 5 }),
];
const ALL: RowSelection = { contested: false, gap: false, find: '', by: 'shared' };

const selected = (change: Partial<RowSelection>) =>
  selectRows(ROWS, { ...ALL, ...change }, 'en').map(({ construct }) => construct.key);

describe('the rows of the comparison', () => {
  it.each([
    ['shared', 'abc'],
    ['label', 'abc'],
    ['links', 'abc'],
    ['voices', 'cab'],
  ] as const)('stand in the order of %s, equal ones by their labels', (by, keys) => {
    expect(selected({ by }).join('')).toBe(keys);
  });

  it('are those that a filter asks for', () => {
    expect(selected({ contested: true })).toEqual(['b']);
    expect(selected({ gap: true })).toEqual(['b', 'c']);
    expect(selected({ gap: true, find: 'a' })).toEqual([]);
  });

  it.each([
    ['مشاركت', 'c'],
    ['JUSTICE', 'b'],
    ['تصمیم گیری', 'a'],
    [' مردم  مشارکت ', 'c'],
    ['nothing', ''],
  ])('are found by %j, however it is written', (find, keys) => {
    expect(selected({ find }).join('')).toBe(keys);
  });
});

describe('the flows of shifts', () => {
  const ROLES: readonly ParadigmRole[] = ['CAUSAL_CONDITION', 'STRATEGY', 'CONSEQUENCE'];
  const role = fc.constantFrom(...ROLES);

  it('count each shift once, between places that have one', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: role, to: role })), (shifts) => {
        const { from, to, counts, flows } = flowsOf(shifts);
        const total = flows.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(shifts.length);
        expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(shifts.length);
        expect(counts.map((row) => row.length)).toEqual(from.map(() => to.length));
        for (const row of counts) expect(Math.max(...row)).toBeGreaterThan(0);
      }),
    );
  });
});
