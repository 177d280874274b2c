import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run soak`: what takes too long for every day. Without a Neo4j it fails instead of being skipped. */
process.env['REQUIRE_NEO4J'] = '1';

export default defineConfig({
  resolve: {
    // As the other tests have it: two copies of GraphQL would not know one another's types.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/soak/*.soak.ts'],
    globalSetup: ['test/support/neo4j-setup.ts'],
    hookTimeout: 300_000,
    // There is one database, and every file empties it.
    fileParallelism: false,
  },
});
