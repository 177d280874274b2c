import { expect, it } from 'vitest';
import { MOST, measureCostly } from '../support/costly/measure.ts';

const SECONDS = 600;

it(`a search of ${SECONDS} s finds no request that costs more than ${MOST} ms of CPU`, async () => {
  const { tries, worst } = await measureCostly(SECONDS, Date.now());
  expect(tries).toBeGreaterThan(1_000);
  expect(worst).toBeLessThanOrEqual(MOST);
}, 700_000);
