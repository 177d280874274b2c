import { basename, join, relative } from 'node:path';
import type { BuildOptions, Metafile, OutputFile, Plugin } from 'esbuild';
import { EXPLORER, readDocument } from './documents.ts';

/** The explorer's files, bundled. */
interface Bundle {
  readonly files: readonly OutputFile[];
  /** The file names of the script and the style sheet of every page. */
  readonly script: string;
  readonly style: string;
  /** By the name of a view, the file names of its script and of all that this imports, besides the page's script. */
  readonly viewScripts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Runs esbuild three times: to learn which modules the page and the views need, then for the script of every page,
 * and then for the views, which import from that script. In a single run esbuild splits so that a view comes in up to
 * 16 scripts, most of them below 1 kB; now in at most 10.
 */
export async function bundle(views: readonly string[]): Promise<Bundle> {
  // Imported here, because a server that serves files built before needs no bundler.
  const { build } = await import('esbuild');
  const run = ({ plugins = [], ...options }: BuildOptions) =>
    build({
      entryNames: '[name]-[hash]',
      ...options,
      ...OPTIONS,
      plugins: [documents, ...plugins],
    });
  const entryPoints = ['icon.svg', ...views.map(entryPointOf)];

  const single = await run({ entryPoints: ['main.tsx', ...entryPoints] });
  const shared = sharedModules(views, single.metafile.outputs);

  const exported = ['main.tsx', ...shared].map((module) => `export * from './${module}';`);
  const page = await run({
    stdin: { contents: exported.join('\n'), resolveDir: EXPLORER, sourcefile: PAGE },
    entryNames: 'main-[hash]',
  });
  const [script, { cssBundle = '' }] = outputOf(page.metafile.outputs, PAGE);

  const rest = await run({ entryPoints, plugins: [importFrom(script, new Set(shared))] });
  const outputs = { ...page.metafile.outputs, ...rest.metafile.outputs };
  const scriptsOfView = (view: string) =>
    scriptsOf(outputs, entryPointOf(view)).filter((file) => file !== script);
  return {
    files: [...page.outputFiles, ...rest.outputFiles],
    script,
    style: cssBundle,
    viewScripts: new Map(views.map((view) => [view, scriptsOfView(view)])),
  };
}

const OPTIONS = {
  absWorkingDir: EXPLORER,
  outdir: EXPLORER,
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
  minify: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'copy' },
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

type Outputs = Metafile['outputs'];

/** The entry point of the page's script, which has no file. */
const PAGE = 'page';

const entryPointOf = (view: string): string => `views/${view}/${view}.tsx`;

/** The modules that the page's script exports: what `main.tsx` needs, and what at least half of the views need. */
function sharedModules(views: readonly string[], outputs: Outputs): readonly string[] {
  const ofViews = views.map((view) => modulesOf(outputs, entryPointOf(view)));
  const isOfMost = (module: string) =>
    ofViews.filter((modules) => modules.has(module)).length * 2 >= views.length;
  const ofMost = ofViews.flatMap((modules) => [...modules].filter(isOfMost));
  return [...new Set([...modulesOf(outputs, 'main.tsx'), ...ofMost])].filter(canShare);
}

/** Whether the page's script can export a module: those of views export the same names, and `main.tsx` exports none. */
const canShare = (module: string): boolean =>
  /\.(tsx?|mjs)$/.test(module) && !module.startsWith('views/') && module !== 'main.tsx';

/** The modules in the scripts of an entry point. */
function modulesOf(outputs: Outputs, entryPoint: string): ReadonlySet<string> {
  const scripts = scriptsOf(outputs, entryPoint);
  return new Set(scripts.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {})));
}

/** The script of an entry point, and all that it imports before it runs. */
function scriptsOf(outputs: Outputs, entryPoint: string): readonly string[] {
  const scripts = new Set([outputOf(outputs, entryPoint)[0]]);
  // A set gives also what is added while it is iterated.
  for (const script of scripts) {
    for (const { path, kind } of outputs[script]?.imports ?? []) {
      if (kind === 'import-statement') scripts.add(basename(path));
    }
  }
  return [...scripts];
}

function outputOf(outputs: Outputs, entryPoint: string) {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint);
  if (found === undefined) throw new Error(`esbuild has written no script for ${entryPoint}.`);
  return found;
}

/** Leaves modules out of a bundle, which then imports them from a script that exports them. */
const importFrom = (script: string, modules: ReadonlySet<string>): Plugin => ({
  name: 'import-from',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...options }) => {
      if (options.kind === 'entry-point' || pluginData === RESOLVING) return undefined;
      const resolved = await resolve(path, { ...options, pluginData: RESOLVING });
      const isExported = modules.has(relative(EXPLORER, resolved.path));
      return isExported ? { path: `./${script}`, external: true } : undefined;
    });
  },
});

/** The plugin data of the `resolve` above, by which its `onResolve` passes over it and does not call itself for ever. */
const RESOLVING = Symbol('resolving');

/**
 * `import document from './x.graphql'` gives the text that is sent, and the name of a file with the text that people
 * read. The page loads that file when a reader opens the query behind a view.
 */
const documents: Plugin = {
  name: 'documents',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\?source$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?source$/, '')),
      namespace: 'source',
    }));
    onLoad({ filter: /\.graphql$/, namespace: 'source' }, ({ path }) => ({
      contents: readDocument(path).source,
      loader: 'file',
    }));
    onLoad({ filter: /\.graphql$/, namespace: 'file' }, ({ path }) => ({
      contents: `import source from './${basename(path)}?source';
export default { text: ${JSON.stringify(readDocument(path).text)}, source };`,
      resolveDir: join(path, '..'),
    }));
  },
};
