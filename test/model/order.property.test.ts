import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, sortOfKey, sortOfLink } from '../../src/model/order.ts';

const steps = fc.array(fc.integer({ min: 1, max: 9_999 }), { maxLength: 4 });
const key = fc
  .tuple(fc.constantFrom('a', 'a-b', 'a1', 'ab', 'b'), steps)
  .map(([study, numbers]) => [study, ...numbers].join('.'));

/** Step by step, as the design words it: the slow way, without a sort string. */
function stepByStep(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    if (one === other) continue;
    return at === 0 ? compare(one, other) : Number(one) - Number(other);
  }
  return left.length - right.length;
}

describe('the order of keys', () => {
  it('R18.15 MUST be that of their steps, numbers as numbers', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(Math.sign(compare(sortOfKey(a), sortOfKey(b)))).toBe(Math.sign(stepByStep(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('R18.16 MUST order links by subject first, whatever their objects', () => {
    fc.assert(
      fc.property(key, key, key, key, (a, b, c, d) => {
        const expected = Math.sign(stepByStep(a, c)) || Math.sign(stepByStep(b, d));
        expect(Math.sign(compare(sortOfLink(a, b), sortOfLink(c, d)))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
