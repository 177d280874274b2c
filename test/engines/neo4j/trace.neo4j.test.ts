import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../../src/engines/neo4j/codecs/codec.ts';
import { connect } from '../../../src/engines/neo4j/engine.ts';
import { QueryRunner } from '../../../src/engines/neo4j/query-runner.ts';
import { SCHEMA_VERSION } from '../../../src/engines/neo4j/schema-version.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/** Asks the database, in the form of all statements, which metadata its transactions have; its own is one of them. */
const TRANSACTIONS = {
  name: 'transactions',
  cypher: `SHOW TRANSACTIONS YIELD metaData
    RETURN ['v', '${SCHEMA_VERSION}', '0'] AS dataset, true AS isSame,
      [given IN collect(metaData.traceparent) | [given]] AS rows0`,
  parts: [{ body: '', codec: text }],
  preamble: '',
} as const;

withNeo4j('a transaction', ({ uri, password }) => {
  const driver = connect({ uri, password, user: 'neo4j', database: 'neo4j' });
  beforeAll(() => driver.verifyConnectivity());
  afterAll(() => driver.close());

  it.each([
    [[TRACEPARENT], TRACEPARENT],
    [[], undefined],
  ])('has the metadata %j of a request whose traceparent is %s', async (expected, traceparent) => {
    const runner = new QueryRunner({ driver, database: 'neo4j', deadline: 5_000, traceparent });
    expect(await runner.many(TRANSACTIONS)).toEqual(expected);
  });
});
