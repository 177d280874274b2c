import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { datasetStatistics } from '../../../src/graphql/limits/dataset-statistics.ts';
import { documentShape } from '../../../src/graphql/limits/document-limits.ts';
import { type Estimate, estimate } from '../../../src/graphql/limits/estimate.ts';
import { fragmentsOf } from '../../../src/graphql/limits/fragments.ts';
import { LIMITS, type LimitName } from '../../../src/graphql/limits/limits.ts';
import { countOverlappingFields } from '../../../src/graphql/limits/overlapping-fields.ts';
import { countTokens } from '../../../src/graphql/limits/tokens.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { SEED } from '../../support/open-service.ts';
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

const SCHEMA = createSchema();
const STATISTICS = datasetStatistics(SCHEMA);
const READER = openMemory(loadSeed(SEED)).reader();

/** What the limits that depend on the dataset count in a document whose variables have their defaults. */
async function estimated(document: DocumentNode): Promise<Estimate> {
  const operation = getOperationAST(document);
  const { coerced: variables = {} } = getVariableValues(
    SCHEMA,
    operation?.variableDefinitions ?? [],
    {},
  );
  const context = { schema: SCHEMA, fragments: fragmentsOf(document), variables };
  const found = await STATISTICS.apply(READER, (statistics) =>
    operation === null || operation === undefined
      ? null
      : estimate(context, operation.selectionSet, statistics),
  );
  if (found === null) throw new Error('Nothing is estimated.');
  return found;
}

describe('a real query', () => {
  let ask: AskForCost;
  beforeAll(async () => {
    ask = await askForCost();
  });

  it.each(QUESTIONS)('%s takes no more than half of any limit', async (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const document = parse(text);
    const answer = await ask(text);
    const used: Readonly<Record<string, number>> = {
      ...documentShape(document),
      tokens: countTokens(text),
      merges: countOverlappingFields(document),
      bytes: Buffer.byteLength(JSON.stringify(answer)),
      ...(await estimated(document)),
    };
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
