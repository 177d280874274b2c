import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Forms } from '../../../src/model/rows.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { codesOf, SEED } from '../../support/open-service.ts';
import { serve } from '../../support/server-on-neo4j.ts';
import { driverOf, emptyDatabase, run } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

/** Many statements, one after the other, and one alone: each may fall into a commit. */
const QUERIES = [
  `{ studies { nodes { dimensions { label { value } children { label { value } } descendants { label { value } } } } }
     links(first: 100) { nodes { rationale { value } subject { label { value } } object { label { value } } } }
     elements(first: 50) { nodes { label { value } parent { label { value } } } } }`,
  '{ elements(first: 200) { nodes { label { value } } } }',
] as const;
const CLIENTS = 8;
const RELOADS = 8;

/** The seed, with its version in every text that the queries ask for. */
function marked(version: string): Dataset {
  const seed = loadSeed(SEED);
  const mark = (forms: Forms): Forms =>
    forms.map((form) => ({ ...form, value: `${version} ${form.value}` }));
  return {
    ...seed,
    version,
    elements: seed.elements.map((row) => ({ ...row, labelForms: mark(row.labelForms) })),
    links: seed.links.map((row) => ({ ...row, rationaleForms: mark(row.rationaleForms) })),
  };
}

withNeo4j('a database that is loaded while it is read', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  const datasets = ['dayandnight', 'nightandday'].map(marked);
  let driver: Driver;
  const load = (at: number) => loadDataset(datasets[at % 2] ?? marked('none'), settings);
  beforeAll(async () => {
    driver = driverOf({ uri, password });
    await emptyDatabase(driver);
    await load(0);
  }, 120_000);
  afterAll(() => driver.close());

  it('gives answers of one version each, or none', async () => {
    const served = await serve({ uri, password, deadline: 60_000 });
    const tally: Record<string, number> = {};
    let isOver = false;
    const client = async (query: string): Promise<void> => {
      while (!isOver) {
        const { body } = await served.ask(query);
        const text = JSON.stringify(body.data ?? null);
        const met = datasets.filter(({ version }) => text.includes(`${version} `));
        const said = body.extensions?.['dataset'];
        const kind = body.errors
          ? `${codesOf(body)}: ${body.errors[0]?.message}`
          : met.length === 1 && met[0]?.version === said
            ? 'of one version'
            : `of ${met.map(({ version }) => version)} as ${said}`;
        tally[kind] = (tally[kind] ?? 0) + 1;
        // Otherwise the clients leave the loader no time on a small machine.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const clients = Array.from({ length: CLIENTS }, (_, at) => client(QUERIES[at % 2] ?? ''));
    for (let at = 1; at <= RELOADS; at += 1) await load(at);
    isOver = true;
    await Promise.all(clients);
    await served.stop();
    console.log('answers during', RELOADS, 'reloads:', tally);
    const { 'of one version': whole = 0, ...others } = tally;
    expect(whole).toBeGreaterThan(100);
    const refusals = [
      'UNAVAILABLE: The dataset is being reloaded; ask again in a moment.',
      // On a busy machine a load takes the database's time for longer than a request may wait.
      'UNAVAILABLE: Too many requests are waiting for an answer; ask again in a second.',
    ];
    expect(Object.keys(others).filter((kind) => !refusals.includes(kind))).toEqual([]);
  }, 600_000);

  it('is UNAVAILABLE while a commit is announced, and answers when the announcement has expired', async () => {
    const served = await serve({ uri, password, deadline: 20_000 });
    const announce = (until: number) =>
      run(
        driver,
        "MERGE (mark:Dataset {key: 'loading'}) SET mark.token = 'a test', mark.until = timestamp() + $until",
        { until },
      );
    await announce(20_000);
    expect(codesOf((await served.ask(QUERIES[1])).body)).toEqual(['UNAVAILABLE']);
    await announce(-1);
    const { body } = await served.ask(QUERIES[1]);
    expect(body.errors).toBeUndefined();
    expect(body.extensions).toEqual({ dataset: datasets[0]?.version });
    await run(driver, "MATCH (mark:Dataset {key: 'loading'}) DELETE mark");
    await served.stop();
  }, 60_000);
});
