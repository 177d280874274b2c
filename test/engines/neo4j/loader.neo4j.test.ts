import { type Driver, Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { example } from '../../support/example-dataset.ts';
import { SEED } from '../../support/open-service.ts';
import { dataset, element, forms, link, study, voiced } from '../../support/row-builders.ts';
import { watchStatements } from '../../support/statement-watcher.ts';
import { driverOf, dump, emptyDatabase, run } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

/** The example with changes, each of another kind. */
function revised(): Dataset {
  const { elements, evidence, links, studies, ...others } = example();
  const gone = 'alpha.1.1.1.2';
  return dataset({
    ...others,
    version: 'revised',
    studies: [...studies, study('delta')],
    elements: [
      ...elements
        .filter(({ key }) => key !== gone)
        .map((row) =>
          row.key === 'beta.1.1'
            ? { ...row, labelForms: forms('پاسخگویی', 'Accountability') }
            : row,
        ),
      element('delta.1', 'DIMENSION'),
    ],
    evidence: evidence.flatMap((row) => {
      if (row.elementKey === gone) return [];
      return row.elementKey === 'alpha.1.1.1.1' ? [voiced(row.elementKey, 'alpha.b')] : [row];
    }),
    links: links.filter(({ key }) => key !== 'alpha.2.1~gamma.2.10'),
  });
}

/** Elements that stand in both dumps, but not alike. */
function differing(before: readonly string[], after: readonly string[]): number {
  const keyed = (lines: readonly string[]) =>
    new Map(
      lines
        .filter((line) => /^[A-Z]\w+:Element /.test(line))
        .map((line) => [/"key":"([^"]+)"/.exec(line)?.[1], line]),
    );
  const later = keyed(after);
  return [...keyed(before)].filter(([key, line]) => later.has(key) && later.get(key) !== line)
    .length;
}

withNeo4j('the loader', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  let driver: Driver;
  beforeAll(() => {
    driver = driverOf({ uri, password });
  });
  beforeEach(() => emptyDatabase(driver));
  afterAll(() => driver.close());

  it('writes nothing the second time', async () => {
    const seed = loadSeed(SEED);
    expect((await loadDataset(seed, settings)).length).toBeGreaterThan(10);
    const before = await dump(driver);
    const loadedAt = await run(driver, 'MATCH (d:Dataset) RETURN d.loadedAt AS at');
    const { ran, stop } = watchStatements();
    expect(await loadDataset(seed, settings)).toEqual([]);
    stop();
    expect(ran.length).toBeGreaterThan(30);
    expect(ran.filter(({ wrote }) => wrote)).toEqual([]);
    expect(await dump(driver)).toEqual(before);
    expect(await run(driver, 'MATCH (d:Dataset) RETURN d.loadedAt AS at')).toEqual(loadedAt);
  }, 120_000);

  it('stores scalars and lists of scalars, and no JSON', async () => {
    await loadDataset(loadSeed(SEED), settings);
    const records = await run(
      driver,
      `MATCH (n) RETURN properties(n) AS properties
       UNION ALL MATCH ()-[r]->() RETURN properties(r) AS properties`,
    );
    const values = records.flatMap((row) => Object.values<unknown>(row.get('properties'))).flat();
    expect(values.length).toBeGreaterThan(10_000);
    const others = values.filter(
      (value) =>
        !['string', 'number', 'boolean'].includes(typeof value) &&
        value?.constructor.name !== 'Integer',
    );
    expect(others).toEqual([]);
    const isJson = (value: unknown) =>
      typeof value === 'string' && /^\s*(\{.*\}|\[.*\])\s*$/s.test(value);
    expect(values.filter(isJson)).toEqual([]);
  }, 120_000);

  it('creates what is new, updates what changed, removes what went, and reports each', async () => {
    await loadDataset(example(), settings);
    // Without its statistics and words, which change with anything.
    const content = async () =>
      (await dump(driver)).filter((line) => !/^(RelationStatistics|Word) /.test(line));
    const before = await content();
    const all = await loadDataset(revised(), settings);
    const changes = all.filter(({ what }) => !['RelationStatistics', 'Word'].includes(what));
    expect(all.length).toBeGreaterThan(changes.length);
    // A label that comes, goes or changes moves the alphabetical places of those after it.
    const updated = differing(before, await content());
    expect(updated).toBeLessThan(example().elements.length);
    expect(changes).toEqual([
      { what: 'Study', created: 1, updated: 0, removed: 0 },
      { what: 'Element', created: 1, updated, removed: 0 },
      { what: 'Evidence', created: 1, updated: 0, removed: 0 },
      { what: 'Element PART_OF Study', created: 1, updated: 0, removed: 0 },
      { what: 'Element PART_OF Element', created: 0, updated: 0, removed: 1 },
      { what: 'Element VOICED_IN Interview', created: 1, updated: 0, removed: 2 },
      { what: 'Evidence EVIDENCE_FOR Element', created: 1, updated: 0, removed: 2 },
      { what: 'Element ALIGNS_WITH Element', created: 0, updated: 0, removed: 1 },
      { what: 'Evidence', created: 0, updated: 0, removed: 2 },
      { what: 'Element', created: 0, updated: 0, removed: 1 },
    ]);
  });

  it('changes the links that follow from a changed one, and no others', async () => {
    const keys = ['a.1', 'b.1', 'c.1', 'd.1'];
    const chained = (second: number | null) =>
      dataset({
        studies: keys.map((key) => study(key.charAt(0))),
        elements: keys.map((key) => element(key, 'DIMENSION')),
        links: [
          link('a.1', 'b.1', { predicate: 'EXACT_MATCH', confidence: 0.9 }),
          ...(second === null
            ? []
            : [link('b.1', 'c.1', { predicate: 'BROAD_MATCH', confidence: second })]),
          link('b.1', 'd.1', { predicate: 'BROAD_MATCH', confidence: 1 }),
        ],
      });
    const derived = async () =>
      (await run(driver, 'MATCH ()-[r:ALIGNS_BY_CHAIN]->() RETURN r ORDER BY r.key'))
        .map((row) => row.get('r').properties)
        .map(({ key, predicate, confidence }) => `${key} ${predicate} ${confidence}`);
    const changesTo = async (second: number | null) =>
      (await loadDataset(chained(second), settings)).filter(({ what }) => /ALIGNS/.test(what));

    await loadDataset(chained(0.8), settings);
    expect(await derived()).toEqual(['a.1~c.1 BROAD_MATCH 0.72', 'a.1~d.1 BROAD_MATCH 0.9']);
    expect(await changesTo(0.7)).toEqual([
      { what: 'Element ALIGNS_WITH Element', created: 0, updated: 1, removed: 0 },
      { what: 'Element ALIGNS_BY_CHAIN Element', created: 0, updated: 1, removed: 0 },
    ]);
    expect(await changesTo(null)).toEqual([
      { what: 'Element ALIGNS_WITH Element', created: 0, updated: 0, removed: 1 },
      { what: 'Element ALIGNS_BY_CHAIN Element', created: 0, updated: 0, removed: 1 },
    ]);
    expect(await derived()).toEqual(['a.1~d.1 BROAD_MATCH 0.9']);
  });

  it('ends, from whatever it began with, in what a fresh load gives', async () => {
    await loadDataset(revised(), settings);
    const fresh = await dump(driver);
    for (const earlier of [example(), loadSeed(SEED), dataset({ version: 'nothing' })]) {
      await emptyDatabase(driver);
      await loadDataset(earlier, settings);
      expect(await dump(driver)).not.toEqual(fresh);
      await loadDataset(revised(), settings);
      expect(await dump(driver)).toEqual(fresh);
    }
  }, 120_000);

  it('repairs what someone changed by hand', async () => {
    await loadDataset(example(), settings);
    const fresh = await dump(driver);
    const slips = [
      "MATCH (n:Element {key: 'alpha.1'}) SET n.level = 'CODE', n.mine = 1",
      "MATCH (n:Element {key: 'alpha.1.1'}) REMOVE n:Category SET n:Code",
      'MATCH (:Element)-[r:ALIGNS_WITH]->() SET r.confidence = 1',
      "MATCH (n:Evidence {key: 'alpha.1.1.1.1~alpha.a'}) DETACH DELETE n",
      // The same key, between other nodes.
      `MATCH (a {key: 'alpha.1.1'})-[r:ALIGNS_WITH]->(b {key: 'beta.1.1'})
       WITH a, b, r, r.key AS key DELETE r CREATE (b)-[:ALIGNS_WITH {key: key}]->(a)`,
      "MATCH (d:Dataset) SET d.version = 'mine'",
    ];
    for (const slip of slips) {
      await run(driver, slip);
      expect(await dump(driver), slip).not.toEqual(fresh);
      await loadDataset(example(), settings);
      expect(await dump(driver), slip).toEqual(fresh);
    }
  }, 60_000);

  /** Loads until something is written, and fails there; what it committed until then stays. */
  const diesAt = (table: string, loaded: Dataset, error: Error = new Error('died')) =>
    expect(
      loadDataset(loaded, {
        ...settings,
        onStep: (what) => {
          if (what === table) throw error;
        },
      }),
    ).rejects.toThrow(/died|too little memory/);

  it('leaves the old graph when it dies, and says so when the database lacks memory', async () => {
    await loadDataset(example(), settings);
    const before = await dump(driver);
    await diesAt('Element ALIGNS_WITH Element', revised());
    expect(await dump(driver)).toEqual(before);
    const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
    const short = new Neo4jError('no memory', code, '', '');
    await diesAt('Element ALIGNS_WITH Element', revised(), short);
    expect(await dump(driver)).toEqual(before);
  });

  it('answers nothing after a first load that died, and the next goes on with what is there', async () => {
    await loadDataset(revised(), settings);
    const fresh = await dump(driver);
    await emptyDatabase(driver);
    await diesAt('Element ALIGNS_WITH Element', example());
    const engine = openNeo4j(settings);
    const sentence = 'The database holds no whole dataset yet: its first load has not ended.';
    expect(await engine.whyNotReady()).toBe(sentence);
    await expect(engine.reader().studyKeys()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: sentence,
    });
    await diesAt('Element THEORY Element', revised());
    expect(await engine.whyNotReady(true)).toContain('npm run seed');
    const changes = await loadDataset(revised(), settings);
    // Most elements were written before it died.
    expect(changes.find(({ what }) => what === 'Element')?.created ?? 0).toBe(0);
    expect(await dump(driver)).toEqual(fresh);
    expect(await engine.whyNotReady()).toBeNull();
    await engine.close();
  }, 60_000);

  it('does not wait for the announcement of a loader that died', async () => {
    await loadDataset(example(), settings);
    const fresh = await dump(driver);
    await run(
      driver,
      "CREATE (:Dataset {key: 'loading', token: 'gone', until: timestamp() + 60000})",
    );
    expect(await loadDataset(example(), settings)).toEqual([]);
    expect(await dump(driver)).toEqual(fresh);
  });
});
