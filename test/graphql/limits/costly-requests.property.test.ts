import { expect, it } from 'vitest';
import { MOST, measureCostly } from '../../support/costly/measure.ts';

const SECONDS = 20;
/** Another seed makes another search: `COSTLY_SEED=7 npm test costly`. */
const SEED = Number(process.env['COSTLY_SEED'] ?? 20_261_126);

it(`a search of ${SECONDS} s finds no request that costs more than ${MOST} ms of CPU`, async () => {
  const { tries, worst } = await measureCostly(SECONDS, SEED);
  expect(tries).toBeGreaterThan(100);
  expect(worst).toBeLessThanOrEqual(MOST);
}, 120_000);
