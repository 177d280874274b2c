import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileSeed } from './src/seed/compiled.ts';
import { SeedError } from './src/seed/diagnostics.ts';

/**
 * Writes `dist/`, which is enough to start: the program bundled (opening 500 modules is half of the start-up time), the
 * seed precompiled, and the schema, the questions, the playground and the seed beside them. Types are checked by
 * `npm run check`.
 */

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const DIST = path('dist');

rmSync(DIST, { recursive: true, force: true });
await build({
  entryPoints: [path('src/main.ts')],
  outdir: DIST,
  bundle: true,
  // What is imported late stays apart: an engine, the readers of YAML, the metrics.
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // One GraphQL for all, as the modules that the others are.
  mainFields: ['module', 'main'],
  // Asked for after the start, if at all.
  external: ['@graphql-yoga/render-graphiql', 'prom-client'],
  // Packages that are no modules ask Node's own by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  // Not minified: stack traces keep their names.
  legalComments: 'inline',
  logLevel: 'warning',
});

for (const folder of ['schema', 'questions', 'seed']) {
  cpSync(path(folder), path(`dist/${folder}`), { recursive: true });
}
cpSync(path('src/playground/client'), path('dist/playground/client'), { recursive: true });

try {
  await compileSeed(path('seed'), path('dist/seed.json'));
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  // No failure: the program tells the faults when it starts, and on a database needs no seed.
  console.error('The seed has faults and is not compiled; npm run check:seed names them.');
}
