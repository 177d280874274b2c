import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { example } from '../../support/example-dataset.ts';
import { dataset } from '../../support/row-builders.ts';
import { driverOf, dump, emptyDatabase, run } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

/** Nodes of someone else: some look like ours but for their label or their type. */
const OTHERS = `
  CREATE (p:Person {key: 'alpha', name: 'Someone'})-[:KNOWS {since: 1}]->(:Person {name: 'Other'}),
    (c:Code {key: 'alpha.1.1.1.1'})-[:PART_OF {key: 'mine'}]->(p), ({key: 'no label'})`;
const NOT_OURS = `
  MATCH (n) WHERE n:Person OR n:Code AND NOT n:Element OR labels(n) = []
  OPTIONAL MATCH (n)-[r]-() RETURN labels(n), properties(n), type(r), properties(r) ORDER BY elementId(n), elementId(r)`;

withNeo4j('the loader beside others', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  const beside = { ...settings, besideOthers: true };
  const nothing = dataset({ version: 'nothing' });
  let driver: Driver;
  const others = async () => (await run(driver, NOT_OURS)).map((row) => row.toObject());
  beforeAll(() => {
    driver = driverOf({ uri, password });
  });
  beforeEach(() => emptyDatabase(driver));
  afterAll(async () => {
    await emptyDatabase(driver);
    await driver.close();
  });

  it('refuses a database with nodes that are not ours, and touches nothing', async () => {
    await run(driver, OTHERS);
    const before = await dump(driver);
    await expect(loadDataset(example(), settings)).rejects.toThrow(
      /^The database holds 4 nodes that are not ours \(.*Person.*\)\. Name another database in NEO4J_DATABASE, or load beside them with --beside-others\.$/,
    );
    expect(await dump(driver)).toEqual(before);
  });

  it('leaves them as they are when it loads beside them', async () => {
    await run(driver, OTHERS);
    const before = await others();
    await loadDataset(example(), beside);
    expect(await others()).toEqual(before);
    // Their relationships to our nodes are theirs too, and so is their label on ours.
    await run(
      driver,
      `MATCH (p:Person {name: 'Someone'}), (e:Element {key: 'alpha.1'})
       SET e:Favourite CREATE (p)-[:LIKES {much: true}]->(e), (p)-[:ABOUT {key: 'x'}]->(e)`,
    );
    const tied = await dump(driver);
    expect(await loadDataset(example(), beside)).toEqual([]);
    expect(await dump(driver)).toEqual(tied);
    await expect(loadDataset(example(), settings)).rejects.toThrow('4 nodes that are not ours');
  });

  it('removes its own from beside them, down to the last', async () => {
    await run(driver, OTHERS);
    const before = await others();
    await loadDataset(example(), beside);
    await loadDataset(nothing, beside);
    expect(await others()).toEqual(before);
    // A dataset of nothing still has a description, of which it counts the creators.
    const [row] = await run(
      driver,
      'MATCH (n) WHERE NOT n:Dataset AND NOT n:RelationStatistics RETURN count(n) AS left',
    );
    expect(row?.get('left').toNumber()).toBe(4);
  });

  it('refuses nodes with our labels that it did not load, even beside others', async () => {
    await run(driver, "CREATE (:Study {key: 'mine'})-[:PART_OF]->(:Interview {name: 'Mine too'})");
    const before = await dump(driver);
    const sentence = /^The database holds 2 nodes that are not ours but have labels that we use/;
    await expect(loadDataset(example(), settings)).rejects.toThrow(sentence);
    await expect(loadDataset(example(), beside)).rejects.toThrow(sentence);
    expect(await dump(driver)).toEqual(before);
    await emptyDatabase(driver);
    await loadDataset(example(), settings);
    await run(driver, "CREATE (:Study {name: 'Without a key'})");
    await expect(loadDataset(example(), beside)).rejects.toThrow('holds 1 nodes');
  });

  it('ends in a sentence when a relationship of theirs would have to go', async () => {
    await loadDataset(example(), settings);
    await run(
      driver,
      "MATCH (e:Element {key: 'gamma.1.1'}) CREATE (:Person {name: 'Someone'})-[:LIKES]->(e)",
    );
    const before = await dump(driver);
    await expect(loadDataset(nothing, beside)).rejects.toThrow(
      'Element gamma.1.1 is no longer in the seed, but a relationship LIKES that is not ours holds it: ' +
        'remove that first. Nothing was changed.',
    );
    expect(await dump(driver)).toEqual(before);
  });
});
