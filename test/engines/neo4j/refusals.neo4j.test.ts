import { type Driver, int } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { FOR_ADMINISTRATORS } from '../../support/client-message.ts';
import { example } from '../../support/example-dataset.ts';
import { codesOf } from '../../support/open-service.ts';
import { type ServeSettings, serve } from '../../support/server-on-neo4j.ts';
import { driverOfExample, emptyDatabase, run } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

withNeo4j('a database that cannot be used', ({ uri, password }) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await driverOfExample({ uri, password });
  });
  afterAll(() => driver.close());

  /** The message names neither the address nor the login nor a step for administrators; that is for the log. */
  async function expectRefusal(
    settings: Partial<ServeSettings>,
    message: string,
    advice: string,
  ): Promise<void> {
    expect(message).not.toMatch(FOR_ADMINISTRATORS);
    const login = { uri, password, user: 'neo4j', database: 'neo4j', ...settings };
    const engine = openNeo4j(login);
    expect(await engine.whyNotReady(true)).toBe(`${message} ${advice}`);
    await engine.close();
    const secrets = [new URL(uri).host, password, 'a-wrong-one', 'nobody'];
    const reported: unknown[] = [];
    const given = { uri, password, report: (_: string, error: unknown) => reported.push(error) };
    const served = await serve({ ...given, ...settings });
    for (const question of ['{ studies { nodes { key } } }', '{ study(key: "alpha") { key } }']) {
      const { body } = await served.ask(question);
      expect(codesOf(body)).toEqual(['UNAVAILABLE']);
      expect(body.errors?.[0]?.message).toBe(message);
      for (const secret of secrets) expect(JSON.stringify(body)).not.toContain(secret);
    }
    const { status, body, ms } = await served.probe('/readyz');
    expect({ status, cause: body.cause }).toEqual({ status: 503, cause: message });
    expect(ms).toBeLessThan(2_000);
    expect((await served.probe('/healthz')).status).toBe(200);
    await served.stop();
    expect(reported).toEqual([]);
  }

  it('is UNAVAILABLE when it refuses the login', () =>
    // Three wrong passwords would lock the user whom the other tests want.
    expectRefusal(
      { user: 'nobody', password: 'a-wrong-one' },
      'The database cannot be used now.',
      'The database refuses the login: check NEO4J_USER and NEO4J_PASSWORD.',
    ));

  it('is UNAVAILABLE when there is none of its name', () =>
    expectRefusal(
      { database: 'nowhere' },
      'The database cannot be used now.',
      'The server has no database of this name: check NEO4J_DATABASE.',
    ));

  it('is UNAVAILABLE when its dataset is of another version of this program', async () => {
    await run(driver, 'MATCH (d:Dataset) SET d.schemaVersion = $other', { other: int(99) });
    await expectRefusal(
      {},
      'The dataset in the database is of another version of this program.',
      'Run npm run seed.',
    );
    await loadDataset(example(), { uri, password, user: 'neo4j', database: 'neo4j' });
    const served = await serve({ uri, password, deadline: 20_000 });
    expect((await served.ask('{ studies { nodes { key } } }')).body.errors).toBeUndefined();
    await served.stop();
  });

  it('is UNAVAILABLE when it holds no dataset', async () => {
    await emptyDatabase(driver);
    await expectRefusal({}, 'The database holds no dataset.', 'Load one with npm run seed.');
  });
});
