import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { agreementOf } from '../../src/seed/kappa.ts';
import { flatten, loadSeed } from '../../src/seed/load.ts';
import { report } from '../../src/seed/report.ts';
import { edited, FIXTURE, faultsAfter, refuses } from './edited-fixture.ts';

/** A table of judgements, the first reader's in rows, the second's in columns, as pairs. */
function judged(counts: Readonly<Record<string, number>>): [string, string][] {
  return Object.entries(counts).flatMap(([pair, count]) => {
    const [first = '', second = ''] = pair.split(' ');
    return Array.from({ length: count }, (): [string, string] => [first, second]);
  });
}

describe('Cohen’s kappa', () => {
  it('is 0.4 for the table that a reader can check', () => {
    // Alike 35 of 50 = 0.7. The first says yes to 25, the second to 30, so by chance
    // 0.5 × 0.6 + 0.5 × 0.4 = 0.5, and kappa = (0.7 − 0.5) / (1 − 0.5).
    const table = judged({ 'yes yes': 20, 'yes no': 5, 'no yes': 10, 'no no': 15 });
    expect(agreementOf(table)).toEqual({ items: 50, alike: 35, kappa: 0.4 });
  });
  it('takes any number of judgements, also one that only one reader uses', () => {
    // Alike 5 of 10 = 0.5; by chance (5 × 4 + 4 × 4 + 0 × 2 + 1 × 0) / 100 = 0.36.
    const table = judged({ 'a a': 3, 'a b': 2, 'b b': 2, 'b c': 2, 'd a': 1 });
    const { alike, kappa } = agreementOf(table);
    expect(alike).toBe(5);
    expect(kappa).toBeCloseTo((0.5 - 0.36) / (1 - 0.36), 12);
  });
  it('is 1 for two who agree throughout, below 0 for two who agree less than by chance', () => {
    expect(agreementOf(judged({ 'a a': 3, 'b b': 4 })).kappa).toBe(1);
    expect(agreementOf(judged({ 'a b': 3, 'b a': 3 })).kappa).toBe(-1);
  });
  it('does not exist where chance leaves nothing to reach', () => {
    expect(agreementOf(judged({ 'a a': 5 })).kappa).toBeNull();
    expect(agreementOf([])).toEqual({ items: 0, alike: 0, kappa: null });
  });
});

describe('the agreement of a seed', () => {
  it('is reported for the predicate, or none, and for linked or not', () => {
    // Predicates: 2 of 3 alike, by chance (1×1 + 1×0 + 1×2) / 9; linked or not: (2×1 + 1×2) / 9.
    const { lines } = report(FIXTURE);
    const start = lines.findIndex((line) => line.startsWith('agreement'));
    expect(lines.slice(start, start + 3)).toEqual([
      'agreement: 3 pairs judged by two readers, 2026-01-31',
      '  which predicate, or none: 2 alike, kappa 0.50',
      '  linked or not: 2 alike, kappa 0.40',
    ]);
  });
});

describe('seed rules: agreement', () => {
  const FILE = 'agreement.yml';
  refuses(
    'a judged pair with an unknown end',
    [FILE, 'object: river.5', 'object: river.55'],
    `link-ends-are-known ${FILE}:22`,
  );
  refuses(
    'a judged pair inside one study',
    [FILE, 'object: river.5', 'object: harbour.1.1'],
    `links-join-studies ${FILE}:22`,
  );
  refuses(
    'a pair judged twice, from the other end',
    [
      [FILE, 'subject: harbour.1.2', 'subject: river.1.2'],
      [FILE, 'object: river.5', 'object: harbour.1'],
    ],
    `links-are-single ${FILE}:21`,
  );
  refuses(
    'a judgement that is no predicate',
    [FILE, 'second: BROAD_MATCH', 'second: BROAD'],
    `shape ${FILE}:9`,
  );
  refuses(
    'R1.S6 a second reader’s confidence of 0.805',
    [FILE, 'confidence: 0.8', 'confidence: 0.805'],
    `judgements-fit ${FILE}:10`,
  );
  refuses(
    'a pair drawn as linked that the first reader had not linked',
    [FILE, 'stratum: NEGATED', 'stratum: LINKED'],
    `judgements-fit ${FILE}:23`,
  );
  refuses(
    'a dispute that nobody settled',
    [FILE, '        settled: RELATED_MATCH\n', ''],
    `disputes-are-settled ${FILE}:16`,
  );
  refuses(
    'a settlement of what both judged alike',
    [
      FILE,
      'reason: "Each has water, a meadow more."',
      'reason: "Each has it."\n        why: "So it is."',
    ],
    `disputes-are-settled ${FILE}:12`,
  );
  const ANOTHER = (day: string): string => `samples:
  - judgedOn: ${day}
    citation: { fa: "یک جفت.", en: "One pair." }
    pairs:
      - subject: river.1.2
        object: meadow.1
        stratum: NEAR
        first: NONE
        second: NONE
        confidence: 0.9
        reason: "Low water is no meadow."
  - judgedOn: 2026-01-31`;
  const addBefore = (day: string) =>
    [FILE, 'samples:\n  - judgedOn: 2026-01-31', ANOTHER(day)] as const;

  it('take several samples in the order of their days, of which the last is the one to answer with', () => {
    const { seed, faults } = check(edited(addBefore('2026-01-30')));
    expect(faults).toEqual([]);
    expect(seed.samples.map(({ value }) => value.pairs.length)).toEqual([1, 3]);
    expect(flatten(seed).agreement?.pairs).toBe(3);
  });
  it.each(['2026-01-31', '2026-02-01'])('refuse a sample of %s before one of 2026-01-31', (day) => {
    const [fault, ...others] = faultsAfter(addBefore(day));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'samples-are-in-order', file: FILE, line: 12, column: 15 });
  });
  refuses(
    'a sample on a day of no calendar',
    [FILE, 'judgedOn: 2026-01-31', 'judgedOn: 2026-02-31'],
    `others-are-dated ${FILE}:2`,
  );
});

describe('the agreement of a dataset', () => {
  it('is null where no pair was judged', () => {
    const folder = edited();
    const files = folder.files.filter(({ kind }) => kind !== 'agreement');
    expect(flatten(check({ ...folder, files }).seed).agreement).toBeNull();
  });
  it('has the counts and kappas of its latest sample, as the check of the seed prints them', () => {
    const { agreement } = loadSeed(FIXTURE);
    expect(agreement).toMatchObject({ pairs: 3, alikeTie: 2, alikePredicate: 2 });
    expect(agreement?.kappaTie).toBeCloseTo(0.4, 12);
    expect(agreement?.kappaPredicate).toBeCloseTo(0.5, 12);
    expect(agreement?.citationForms.map(({ language }) => language)).toEqual(['fa', 'en']);
  });
});
