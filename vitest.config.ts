import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Test files by their ending; one without any of these needs neither a database nor a browser, and little time. */
const ENDINGS = {
  property: 'test/**/*.property.test.ts',
  program: 'test/**/*.program.test.ts',
  browser: 'test/**/*.browser.test.ts',
  neo4j: 'test/**/*.neo4j.test.ts',
};

const project = (name: keyof typeof ENDINGS) => ({ name, include: [ENDINGS[name]] });

export default defineConfig({
  resolve: {
    // As Node resolves it for all packages: Vite would take the other copy, whose classes differ.
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
          // Files share what they import: importing took a third of the time, and no test replaces a module.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...Object.values(ENDINGS)],
        },
      },
      { extends: true, test: project('property') },
      // Starts the program as a process of its own, or puts a server under load.
      { extends: true, test: project('program') },
      { extends: true, test: project('browser') },
      {
        extends: true,
        test: {
          ...project('neo4j'),
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
