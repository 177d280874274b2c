import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { explorer } from './explorer/build.ts';
import { licenceList, licensedPackages } from './licences.ts';
import { prepare } from './src/engines/memory/prepare.ts';
import { writeAssets } from './src/playground/asset-files.ts';
import { loadAssets } from './src/playground/assets.ts';
import { compileSeed } from './src/seed/compiled.ts';
import { SeedError } from './src/seed/diagnostics.ts';

/**
 * Writes `dist/`, which is enough to start: the program bundled (opening 500 modules is half of the start-up time),
 * the seed precompiled, and the schema, the questions, the playground, the explorer, the seed and
 * the licences of others beside them. Types are
 * checked by `npm run check`.
 */

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const DIST = path('dist');

rmSync(DIST, { recursive: true, force: true });
await build({
  entryPoints: [path('src/main.ts'), path('src/cli.ts'), path('src/seed-reader.ts')],
  outdir: DIST,
  bundle: true,
  // Dynamic imports stay in chunks of their own: the engines, the YAML reader, the metrics.
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // Prefers ES modules, so that all packages share one copy of `graphql`.
  mainFields: ['module', 'main'],
  // What is needed of it is written to dist below.
  external: ['@graphql-yoga/render-graphiql'],
  // CommonJS packages load Node's built-in modules by `require`, which an ES module lacks.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  // Otherwise graphql-js checks each value for a second copy of itself: measured, 15 % of an execution.
  define: { 'process.env.NODE_ENV': '"production"' },
  // Not minified: stack traces keep their names.
  legalComments: 'inline',
  logLevel: 'warning',
});

for (const folder of ['schema', 'questions', 'seed']) {
  cpSync(path(folder), path(`dist/${folder}`), { recursive: true });
}
writeFileSync(path('dist/third-party-licences.txt'), licenceList(licensedPackages(path('.'))));
await writeAssets(await loadAssets(), path('dist/playground/files'));
const { assets, manifest } = await explorer.build();
await writeAssets(assets, path('dist/explorer/files'));
writeFileSync(path('dist/explorer/manifest.json'), JSON.stringify(manifest));

try {
  await compileSeed(path('seed'), path('dist/seed.compiled'), prepare);
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  // No failure: the program reports the faults when it starts, and needs no seed with a database.
  console.error('The seed has faults and is not compiled; npm run check:seed names them.');
}
