import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { LIMITS, type LimitName } from '../../src/graphql/limits/limits.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { type Ask, openService, SEED } from '../support/open-service.ts';
import { usedLimitsOn } from '../support/used-limits.ts';
import { askedQuery, NAMES } from './asked-queries.ts';

const FOURTH = new URL('../seed/fourth/', import.meta.url).pathname;

describe.each([
  ['three studies', false],
  ['a fourth one', true],
] as const)('with %s', (_title, hasFourth) => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  let ask: Ask;
  let usedLimits: ReturnType<typeof usedLimitsOn>;
  beforeAll(async () => {
    cpSync(SEED, folder, { recursive: true });
    if (hasFourth) {
      copyFileSync(join(FOURTH, 'training.yml'), join(folder, 'studies/training.yml'));
      copyFileSync(
        join(FOURTH, 'digital-training.yml'),
        join(folder, 'links/digital-training.yml'),
      );
    }
    const engine = openMemory(loadSeed(folder));
    ({ ask } = await openService(engine));
    usedLimits = usedLimitsOn(engine);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(NAMES)(
    'the query %s is answered, and takes no more than half of any limit',
    async (name) => {
      const { text, variables } = await askedQuery(name, 'fa', ask);
      const answer = await ask(text, variables);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data)).not.toContain(null);
      const used = await usedLimits({ text, variables, answer });
      for (const [limit, value] of Object.entries(used)) {
        expect(value, limit).toBeLessThanOrEqual(LIMITS[limit as LimitName].maximum / 2);
      }
    },
  );
});
