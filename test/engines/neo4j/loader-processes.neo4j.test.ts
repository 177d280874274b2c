import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { emptyFolder, FIXTURE } from '../../seed/edited-fixture.ts';
import { driverOf, dump, emptyDatabase, run } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { ended, killerOf, startLoader } from './loader-process.ts';

withNeo4j('npm run seed', ({ uri, password }) => {
  const login = { uri, password };
  let driver: Driver;
  beforeAll(() => {
    driver = driverOf(login);
  });
  beforeEach(() => emptyDatabase(driver));
  afterAll(() => driver.close());

  it('reports what it changed, and that nothing was left to change', async () => {
    const first = await ended(startLoader(login, FIXTURE));
    expect(first.said).toMatch(/^Study: 3 created, 0 updated, 0 removed$/m);
    expect(first.said).toMatch(/^The database holds version [0-9a-f]+\.$/m);
    expect(first.code).toBe(0);
    const second = await ended(startLoader(login, FIXTURE));
    expect(second.said).toMatch(/^Nothing to change\.\nThe database holds version [0-9a-f]+\.\n$/);
  }, 300_000);

  it('loads nothing of a seed with a fault, and exits with 1', async () => {
    await ended(startLoader(login, FIXTURE));
    const before = await dump(driver);
    const folder = emptyFolder();
    cpSync(FIXTURE, folder, { recursive: true });
    writeFileSync(join(folder, 'constructs.yml'), 'constructs: []\n');
    const { code, said } = await ended(startLoader(login, folder));
    expect(said).toContain('constructs.yml:1:1  absences is missing.');
    expect(code).toBe(1);
    expect(await dump(driver)).toEqual(before);
  }, 300_000);

  it('ends in one correct graph when two run at once, on a database without constraints too', async () => {
    await ended(startLoader(login, FIXTURE));
    const expected = await dump(driver);
    for (const isBare of [true, false]) {
      await emptyDatabase(driver);
      if (isBare) {
        for (const row of await run(driver, 'SHOW CONSTRAINTS YIELD name')) {
          await run(driver, `DROP CONSTRAINT ${row.get('name')}`);
        }
      }
      const both = [startLoader(login, FIXTURE), startLoader(login, FIXTURE)].map(ended);
      for (const { code, said } of await Promise.all(both)) expect(code, said).toBe(0);
      expect(await dump(driver)).toEqual(expected);
    }
  }, 300_000);

  it('leaves the old graph or the new one when it is killed, and of a first load a part that answers nothing', async () => {
    const killer = await killerOf(driver, login);
    expect(['old', 'new']).toContain(await killer.kill());
    expect(['part', 'new']).toContain(await killer.killFirst());
  }, 300_000);
});
