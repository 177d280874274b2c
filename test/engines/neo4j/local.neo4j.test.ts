import neo4j, { type ServerInfo } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { withNeo4j } from '../../support/with-neo4j.ts';

async function visit(uri: string, password: string): Promise<ServerInfo> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    return await driver.getServerInfo();
  } finally {
    await driver.close();
  }
}

withNeo4j('the server of the tests', ({ uri, password }) => {
  it('answers Bolt, as 5.26 or newer', async () => {
    const { agent } = await visit(uri, password);
    expect(agent).toMatch(/^Neo4j\/(5\.26\.|20\d\d\.)/);
  });

  it('refuses a wrong password', async () => {
    await expect(visit(uri, `not ${password}`)).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });
});
