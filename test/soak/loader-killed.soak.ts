import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deathsOf, type Killer, killerOf } from '../engines/neo4j/loader-process.ts';
import { driverOf } from '../support/test-database.ts';
import { withNeo4j, withOwnNeo4j } from '../support/with-neo4j.ts';

const TIMES = 25;

withNeo4j('a loader that is killed at a random moment', (login) => {
  const left = { old: 0, new: 0, part: 0 };
  let driver: Driver;
  let killer: Killer;
  beforeAll(async () => {
    driver = driverOf(login);
    killer = await killerOf(driver, login);
  });
  afterAll(async () => {
    console.log(
      `Killed ${TIMES} times over an old graph, and as often in a first load, it left`,
      left,
    );
    await driver.close();
  });

  it.each(Array.from({ length: TIMES }, (_, at) => at + 1))(
    'leaves the old graph or the new one, and the next load is exact: time %i',
    async () => {
      const which = await killer.kill();
      left[which] += 1;
      expect(['old', 'new']).toContain(which);
    },
    300_000,
  );

  it.each(Array.from({ length: TIMES }, (_, at) => at + 1))(
    'leaves of a first load a part that answers nothing, or all of it: time %i',
    async () => {
      const which = await killer.killFirst();
      left[which] += 1;
      expect(['part', 'new']).toContain(which);
    },
    300_000,
  );
});

/** Each takes a restart of the database, of 15 to 25 s, and where the loader gives up half a minute more. */
const CRASHES = 3;

withOwnNeo4j('a database that dies during a load', (server) => {
  it.each([
    'and comes back',
    'and stays away until its loader gives up',
    'together with its loader',
  ])(
    'has the old graph or the new one, of a first load a part that answers nothing, and the next load is exact: %s',
    async (how) => {
      const left = { old: 0, new: 0, part: 0 };
      const driver = driverOf(server());
      const killer = await killerOf(driver, server(), deathsOf(server())[how]);
      for (let time = 0; time < CRASHES; time += 1) {
        left[await killer.kill()] += 1;
        left[await killer.killFirst()] += 1;
      }
      await driver.close();
      console.log(`Killed ${how}, the database had`, left);
    },
    900_000,
  );
});
