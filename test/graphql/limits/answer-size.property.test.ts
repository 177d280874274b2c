import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLargerAsJson } from '../../../src/graphql/limits/answer-size.ts';
import { isNestedDeeper } from '../../../src/graphql/limits/nesting.ts';

const answer = fc.jsonValue({ maxDepth: 4 });

it('an answer is larger than a maximum exactly if its JSON is, but for a comma in each list', () => {
  fc.assert(
    fc.property(answer, fc.nat({ max: 400 }), (value, maximum) => {
      const bytes = Buffer.byteLength(JSON.stringify(value));
      const names = JSON.stringify(value).length;
      if (bytes > maximum * 1.5 + 50) expect(isLargerAsJson(value, maximum)).toBe(true);
      if (bytes + names < maximum) expect(isLargerAsJson(value, maximum)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

it.each([0, 1, 5])('a value is nested deeper than %s levels or is not', (levels) => {
  const nested = (depth: number): unknown => (depth === 0 ? 'a' : [nested(depth - 1)]);
  expect(isNestedDeeper(nested(levels), levels)).toBe(false);
  expect(isNestedDeeper(nested(levels + 1), levels)).toBe(true);
});
