import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import { example } from './example-dataset.ts';
import type { Login } from './neo4j-server.ts';

/** A driver of the test's own; integers stay apart from floats, as the database stores them. */
export const driverOf = ({ uri, password }: Login): Driver =>
  neo4j.driver(uri, neo4j.auth.basic('neo4j', password));

/** Runs one statement, which may write. */
export async function run(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    return (await session.run(cypher, parameters)).records;
  } finally {
    await session.close();
  }
}

/** A driver of a database that holds the example dataset and nothing else. */
export async function driverOfExample(login: Login): Promise<Driver> {
  const driver = driverOf(login);
  await emptyDatabase(driver);
  await loadDataset(example(), { ...login, user: 'neo4j', database: 'neo4j' });
  return driver;
}

/** Removes everything, also what the loader did not write. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await run(driver, 'MATCH (n) DETACH DELETE n');
}

/**
 * Everything that a database holds, a line each, in an order of its own: equal for equal graphs. The time
 * of the load is left out, in which two equal loads differ.
 */
export async function dump(driver: Driver): Promise<readonly string[]> {
  const nodes = await run(
    driver,
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relationships = await run(
    driver,
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, a.key AS source, b.key AS target, properties(r) AS properties`,
  );
  return [
    ...nodes.map((row) => `${[...row.get('labels')].sort().join(':')} ${line(row)}`),
    ...relationships.map(
      (row) => `${row.get('source')}-[${row.get('type')}]->${row.get('target')} ${line(row)}`,
    ),
  ].sort();
}

const line = (row: Row): string => {
  const { loadedAt: _, ...properties } = row.get('properties') as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(byName)));
};

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
