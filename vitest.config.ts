import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const ON_NEO4J = 'test/**/*.neo4j.test.ts';

export default defineConfig({
  resolve: {
    // As Node resolves it for all packages: Vite would take the other copy, whose classes are not the same.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    // As Node resolves it: the bundler's way would load a second GraphQL, whose types are not those of the first.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    // The whole seed is searched and a real browser started on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ON_NEO4J],
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [ON_NEO4J],
          // Starts a server only in runs that hold one of these files.
          globalSetup: ['test/support/neo4j-setup.ts'],
          // There is one database, and every file empties it.
          fileParallelism: false,
          // After the others: a database that plans its statements beside a browser misses deadlines.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
