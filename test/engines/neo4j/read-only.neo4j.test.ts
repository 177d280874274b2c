import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/engines/neo4j/codecs/codec.ts';
import { connect } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { QueryRunner } from '../../../src/engines/neo4j/query-runner.ts';
import { statement } from '../../../src/engines/neo4j/statement.ts';
import { example } from '../../support/example-dataset.ts';
import { driverOf, dump, emptyDatabase, run } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

const WRITES = [
  "CREATE (:Element {key: 'mine'})",
  "MATCH (a:Study), (b:Study) WHERE a.key < b.key CREATE (a)-[:PART_OF {key: 'mine'}]->(b)",
  "MERGE (n:Element {key: 'mine'}) RETURN n",
  "MERGE (n:Element {key: 'alpha.1'}) ON MATCH SET n.order = 9 RETURN n",
  "MATCH (n:Element {key: 'alpha.1'}) SET n.order = 9 RETURN n.order",
  "MATCH (n:Element {key: 'alpha.1'}) SET n = {key: 'alpha.1'}",
  "MATCH (n:Element {key: 'alpha.1'}) SET n += {order: 9}",
  "MATCH (n:Element {key: 'alpha.1'}) SET n:Mine",
  "MATCH (n:Element {key: 'alpha.1'}) REMOVE n.order",
  "MATCH (n:Element {key: 'alpha.1'}) REMOVE n:Element",
  'MATCH ()-[r:ALIGNS_WITH]->() DELETE r',
  'MATCH (n) DETACH DELETE n',
  "MATCH (n:Study) FOREACH (at IN range(1, 3) | CREATE (:Mine {key: 'mine' + at}))",
  'MATCH (n:Study) CALL (n) { CREATE (m:Mine {key: n.key}) RETURN m } RETURN m.key',
  'UNWIND range(1, 3) AS at CALL (at) { CREATE (:Mine {key: at}) } IN TRANSACTIONS OF 1 ROWS',
  'CREATE INDEX mine FOR (n:Element) ON (n.order)',
  'DROP INDEX element_study',
  'CREATE CONSTRAINT mine FOR (n:Mine) REQUIRE n.key IS UNIQUE',
  'DROP CONSTRAINT element_key',
  "CALL db.createLabel('Mine')",
  "CALL db.createProperty('mine')",
  "CALL db.createRelationshipType('MINE')",
] as const;

withNeo4j('a statement of the engine', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  let driver: Driver;
  let own: Driver;
  const everything = async () => [
    ...(await dump(driver)),
    ...(await run(driver, 'SHOW INDEXES YIELD name, type, state')).map((row) => row.toObject()),
    ...(await run(driver, 'SHOW CONSTRAINTS YIELD name')).map((row) => row.toObject()),
    ...(await run(driver, 'CALL db.labels()')).map((row) => row.toObject()),
    ...(await run(driver, 'CALL db.relationshipTypes()')).map((row) => row.toObject()),
    ...(await run(driver, 'CALL db.propertyKeys()')).map((row) => row.toObject()),
  ];
  beforeAll(async () => {
    driver = driverOf({ uri, password });
    await emptyDatabase(driver);
    await loadDataset(example(), settings);
    // The driver, the sessions and the access mode are the engine’s own.
    own = connect(settings);
  }, 60_000);
  afterAll(async () => {
    await own.close();
    await driver.close();
  });

  describe('cannot write', () => {
    it.each(WRITES)('%s', async (cypher) => {
      const before = await everything();
      const runner = new QueryRunner({ driver: own, database: 'neo4j', deadline: 10_000 });
      const refused = runner.many({ ...statement('a write', '', text), cypher });
      await expect(refused).rejects.toMatchObject({
        code: 'Neo.ClientError.Statement.AccessMode',
      });
      expect(await everything()).toEqual(before);
    });
  });
});
