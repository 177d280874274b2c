import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coefficientOf } from '../../src/model/co-occurrence.ts';

it('R26.9 MUST give the share in whole ten-thousandths, rounded half up', () => {
  const sizes = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(sizes, sizes, (one, other) => {
      const [together, either] = [BigInt(Math.min(one, other)), BigInt(Math.max(one, other))];
      const parts = (20_000n * together + either) / (2n * either);
      expect(coefficientOf(Number(together), Number(either))).toBe(Number(parts) / 10_000);
    }),
  );
});

it.each([
  [1, 3, 0.3333],
  [2, 3, 0.6667],
  [1, 16, 0.0625],
  [1, 32, 0.0313],
  [1, 20_001, 0],
  [7, 7, 1],
])('R26.10 MUST round %i of %i to %d', (together, either, share) => {
  expect(coefficientOf(together, either)).toBe(share);
});
