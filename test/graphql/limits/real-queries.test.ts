import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { LIMITS, type LimitName } from '../../../src/graphql/limits/limits.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { SEED } from '../../support/open-service.ts';
import { usedLimitsOn } from '../../support/used-limits.ts';
import { type AskForCost, askForCost } from './ask-cost.ts';

const FOLDER = new URL('../../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
/** GraphiQL's query with all its options. */
const INTROSPECTION = getIntrospectionQuery({
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
});

const usedLimits = usedLimitsOn(openMemory(loadSeed(SEED)));

describe('a real query', () => {
  let ask: AskForCost;
  beforeAll(async () => {
    ask = await askForCost();
  });

  it.each(QUESTIONS)('%s takes no more than half of any limit', async (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const used = await usedLimits({ text, answer: await ask(text) });
    for (const [limit, value] of Object.entries(used)) {
      expect(value, limit).toBeLessThanOrEqual(LIMITS[limit as LimitName].maximum / 2);
    }
  });

  it('may be the playground’s introspection of the whole schema', async () => {
    const { data, errors } = await ask(INTROSPECTION);
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});
