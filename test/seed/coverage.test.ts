import { describe, expect, it } from 'vitest';
import { syntheticDataset } from '../../bench/corpus/dataset.ts';
import { check } from '../../src/seed/check.ts';
import { coverage, unlinked } from '../../src/seed/coverage.ts';
import { flatten } from '../../src/seed/load.ts';
import { type Edit, edited } from './edited-fixture.ts';

const seedWith = (...edits: readonly Edit[]) => flatten(check(edited(...edits)).seed);

/** `linked denied nothing` of one level of one study towards another. */
function counts(from: string, to: string, level: string, ...edits: readonly Edit[]): string {
  const rows = coverage(seedWith(...edits)).filter(
    (row) => row.from === from && row.to === to && row.level === level,
  );
  expect(rows.length).toBe(1);
  return rows.map(({ linked, denied, nothing }) => `${linked} ${denied} ${nothing}`).join();
}

// Between harbour and river: harbour.1.1.1 and harbour.1 are linked, harbour.1.2 is denied.
describe('coverage', () => {
  it('counts every element once, by the best that it carries towards the other study', () => {
    for (const { elements, linked, denied, nothing } of coverage(seedWith())) {
      expect(linked + denied + nothing).toBe(elements);
    }
    expect(counts('harbour', 'river', 'CATEGORY')).toBe('0 1 1');
    expect(counts('river', 'harbour', 'DIMENSION')).toBe('0 1 5');
    const denyTheQuay: Edit = ['links/river-harbour.yml', 'object: river.5', 'object: river.1.2'];
    expect(counts('river', 'harbour', 'CATEGORY', denyTheQuay)).toBe('1 0 1');
  });
  it('takes a rejected link for a denial', () => {
    const reject: Edit = ['links/river-harbour.yml', 'status: ACCEPTED', 'status: REJECTED'];
    expect(counts('harbour', 'river', 'DIMENSION')).toBe('1 0 0');
    expect(counts('harbour', 'river', 'DIMENSION', reject)).toBe('0 1 0');
  });
  it('counts in both directions and leaves out levels that a study does not use', () => {
    const rows = coverage(seedWith()).filter(({ from }) => from === 'meadow');
    expect(rows.map(({ to, level }) => `${to} ${level}`)).toEqual([
      'harbour DIMENSION',
      'river DIMENSION',
    ]);
  });
  it('leaves out, among more studies than are compared at once, those that no link joins', () => {
    const pairs = coverage(syntheticDataset(21)).map(({ from, to }) => `${from} ${to}`);
    // Each with two before it and two after it, in rings of ten and of eleven.
    expect(new Set(pairs).size).toBe(21 * 4);
  });
  it('names the elements without any link to the other study, by key', () => {
    expect(unlinked(seedWith(), 'harbour', 'river').map(({ key }) => key)).toEqual(['harbour.1.1']);
    expect(unlinked(seedWith(), 'meadow', 'river').map(({ key }) => key)).toEqual(['meadow.2']);
  });
});
