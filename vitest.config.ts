import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Test files by their ending; any other test needs no database, no browser and little time. */
const ENDINGS = {
  property: 'test/**/*.property.test.ts',
  program: 'test/**/*.program.test.ts',
  browser: 'test/**/*.browser.test.ts',
  neo4j: 'test/**/*.neo4j.test.ts',
};

const project = (name: keyof typeof ENDINGS) => ({ name, include: [ENDINGS[name]] });

export default defineConfig({
  resolve: {
    // As Node resolves it for all packages, because Vite would choose the other copy, whose classes differ.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    // As Node resolves it, because the bundler's resolution would load a second GraphQL with other types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    // Some tests search the whole seed or start a real browser, on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files share their imports: importing took a third of the time, and no test replaces a module.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...Object.values(ENDINGS)],
        },
      },
      { extends: true, test: project('property') },
      // These start the program as a separate process, or put a server under load.
      { extends: true, test: project('program') },
      { extends: true, test: project('browser') },
      {
        extends: true,
        test: {
          ...project('neo4j'),
          // Starts a server only in runs that include one of these files.
          globalSetup: ['test/support/neo4j-setup.ts'],
          // All files share one database, and each one empties it.
          fileParallelism: false,
          // Runs last, because a database that plans its statements beside a browser misses deadlines.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
