import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { shape, text } from '../../../src/engines/neo4j/codecs/codec.ts';
import { QueryRunner } from '../../../src/engines/neo4j/query-runner.ts';
import { type Statement, statement } from '../../../src/engines/neo4j/statement.ts';
import { ApiError } from '../../../src/errors.ts';
import { FOR_ADMINISTRATORS } from '../../support/client-message.ts';
import { driverOfExample } from '../../support/test-database.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

const keyRow = shape<{ key: string }>({ key: text });
/** Some seconds of work that needs no memory. */
const SLOW = statement(
  'slow',
  'UNWIND range(1, 300000000) AS n WITH n WHERE n < 0 MATCH (x:Study)',
  keyRow,
);
/** Several times the memory that a server of 512 MB gives to all transactions, in many small pieces. */
const LARGE = statement(
  'large',
  `WITH reduce(text = 'x', n IN range(1, 10) | text + text) AS long
   UNWIND range(1, 100000000) AS n
   WITH collect(long + n) AS texts MATCH (x:Study) WHERE size(texts) > 0`,
  keyRow,
);

withNeo4j('a database that is short of something', ({ uri, password }) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await driverOfExample({ uri, password });
  });
  afterAll(() => driver.close());

  const fails = async (
    on: Driver,
    query: Statement<unknown>,
    deadline = 20_000,
    database = 'neo4j',
  ): Promise<ApiError> => {
    const runner = new QueryRunner({ driver: on, database, deadline });
    const error = await runner.all(query).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).message).not.toMatch(FOR_ADMINISTRATORS);
    return error as ApiError;
  };

  it('is UNAVAILABLE when all connections are in use, and names the next step in the log', async () => {
    const small = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
      maxConnectionPoolSize: 1,
      connectionAcquisitionTimeout: 1_000,
    });
    // Connecting to a cold server takes a while, and is not what is meant here.
    await small.verifyConnectivity();
    const slow = fails(small, SLOW, 4_000);
    const begun = performance.now();
    const error = await fails(small, LARGE);
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect([error.code, error.message]).toEqual([
      'UNAVAILABLE',
      'The database is busy; ask again in a moment.',
    ]);
    expect(error.advice).toMatch(/^No connection came free in time: SHOW TRANSACTIONS/);
    expect(String(error.cause)).toContain('Active conn count = 1');
    expect((await slow).code).toBe('TIMEOUT');
    await small.close();
  });

  it('is UNAVAILABLE when its memory for transactions is used up, and is not asked again', async () => {
    const session = vi.spyOn(driver, 'session');
    onTestFinished(() => session.mockRestore());
    const error = await fails(driver, LARGE);
    expect([error.code, error.message]).toEqual([
      'UNAVAILABLE',
      'The database has no memory left for this; ask for less, or again in a moment.',
    ]);
    expect(error.advice).toContain('raise server.memory.heap.max_size');
    // The memory for transactions, or the heap, if other tests have left much in it.
    expect(error.cause).toMatchObject({ code: expect.stringMatching(/OutOfMemoryError$/) });
    expect(session).toHaveBeenCalledTimes(1);
  });

  it.each(['bolt', 'neo4j'])(
    'names NEO4J_DATABASE in the log for a wrong one: %s',
    async (scheme) => {
      const address = uri.replace(/^\w+/, scheme);
      const other = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
      const error = await fails(other, SLOW, 5_000, 'nowhere');
      await other.close();
      expect([error.code, error.message]).toEqual([
        'UNAVAILABLE',
        'The database cannot be used now.',
      ]);
      expect(error.advice).toContain('check NEO4J_DATABASE');
    },
  );

  it.each(['bolt+s', 'neo4j+s'])(
    'names the encryption in the log for %s, as it has none',
    async (scheme) => {
      const address = uri.replace(/^\w+/, scheme);
      const other = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
      const error = await fails(other, SLOW, 5_000);
      await other.close();
      expect(error.code).toBe('UNAVAILABLE');
      expect(error.advice).toContain('use bolt:// or neo4j:// without +s');
    },
  );
});
