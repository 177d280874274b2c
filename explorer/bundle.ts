import { basename, join, relative } from 'node:path';
import type { BuildOptions, Metafile, OutputFile, Plugin } from 'esbuild';
import { EXPLORER, readDocument } from './documents.ts';

/** The explorer's files, bundled. */
interface Bundle {
  readonly files: readonly OutputFile[];
  /** The script of every page and its style sheet, by file name. */
  readonly script: string;
  readonly style: string;
  /** By the name of a view, its script and then those that it loads, by file name. */
  readonly viewScripts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Bundles the page, then what most views need besides, and then the views, each of which imports from the scripts
 * before it. By esbuild's own splitting alone, a view came in up to 14 scripts, most of them below 1 kB.
 */
export async function bundle(views: readonly string[]): Promise<Bundle> {
  // Loaded here, because a server that is asked for no page needs no bundler.
  const { build } = await import('esbuild');
  const run = ({ plugins = [], ...options }: BuildOptions) =>
    build({ ...options, ...OPTIONS, plugins: [documents, ...plugins] });
  const entries = { splitting: true, entryPoints: ['icon.svg', ...views.map(entryOf)] };

  const ofPage = modulesIn(await run({ entryPoints: ['main.tsx'] }));
  const page = await run({
    entryPoints: { main: 'entry' },
    plugins: [entry(['main.tsx', ...ofPage])],
  });
  const [script, { cssBundle = '' }] = scriptOf(page.metafile);
  const scripts = new Map(ofPage.map((file) => [file, script]));

  const alone = await run({ ...entries, plugins: [fromScripts(scripts)] });
  const ofMost = modulesOfMost(views, alone.metafile);
  const common = await run({
    splitting: true,
    entryPoints: { common: 'entry' },
    plugins: [entry(ofMost), fromScripts(scripts)],
  });
  const [commonScript] = scriptOf(common.metafile);
  for (const file of ofMost) scripts.set(file, commonScript);

  const rest = await run({ ...entries, plugins: [fromScripts(scripts)] });
  return {
    files: [page, common, rest].flatMap(({ outputFiles }) => outputFiles),
    script,
    style: cssBundle,
    viewScripts: new Map(
      views.map((view) => [
        view,
        scriptsOf(rest.metafile, entryOf(view)).filter((file) => file !== script),
      ]),
    ),
  };
}

const OPTIONS = {
  absWorkingDir: EXPLORER,
  outdir: EXPLORER,
  write: false,
  metafile: true,
  bundle: true,
  format: 'esm',
  target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
  minify: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'copy' },
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

type Built = { readonly metafile: Metafile };

/** Where a view begins. */
const entryOf = (view: string): string => `views/${view}/${view}.tsx`;

/** Whether scripts may share a module: those of one view use the same names, and packages come as they are. */
const isShared = (file: string): boolean =>
  /\.(tsx?|mjs)$/.test(file) && !file.startsWith('views/') && file !== 'main.tsx';

const modulesIn = ({ metafile }: Built) => Object.keys(metafile.inputs).filter(isShared);

/** The modules that at least half of the views need; what fewer need would weigh on the others. */
function modulesOfMost(views: readonly string[], metafile: Metafile): readonly string[] {
  const counts = new Map<string, number>();
  for (const view of views) {
    const files = scriptsOf(metafile, entryOf(view));
    const modules = files.flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
    for (const module of new Set(modules)) counts.set(module, (counts.get(module) ?? 0) + 1);
  }
  return [...counts]
    .filter(([module, count]) => isShared(module) && count * 2 >= views.length)
    .map(([module]) => module);
}

function scriptOf(metafile: Metafile) {
  const found = Object.entries(metafile.outputs).find(
    ([file, { entryPoint }]) => file.endsWith('.js') && entryPoint?.startsWith('entry:'),
  );
  if (found === undefined) throw new Error('esbuild has written no script.');
  return found;
}

/** The script of a view, and all that it imports before it runs. */
function scriptsOf(metafile: Metafile, entryPoint: string): readonly string[] {
  const outputs = Object.entries(metafile.outputs);
  const [first = ''] = outputs.find(([, output]) => output.entryPoint === entryPoint) ?? [];
  const found = new Set([first]);
  // What is added while the set is walked is walked too.
  for (const file of found) {
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') found.add(basename(path));
    }
  }
  return [...found];
}

/** A script that exports all that several modules do. */
const entry = (modules: readonly string[]): Plugin => ({
  name: 'entry',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^entry$/ }, () => ({ path: 'entry', namespace: 'entry' }));
    onLoad({ filter: /^entry$/, namespace: 'entry' }, () => ({
      contents: modules.map((file) => `export * from ${JSON.stringify(`./${file}`)};`).join('\n'),
      resolveDir: EXPLORER,
    }));
  },
});

/** Takes modules from the scripts that export them; `scripts` has a script's name by each of its modules. */
const fromScripts = (scripts: ReadonlyMap<string, string>): Plugin => ({
  name: 'from-scripts',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...options }) => {
      const isEntry = options.kind === 'entry-point' || options.namespace === 'entry';
      if (isEntry || pluginData === ASKED) return undefined;
      const resolved = await build.resolve(path, { ...options, pluginData: ASKED });
      const script = scripts.get(relative(EXPLORER, resolved.path));
      return script === undefined ? undefined : { path: `./${script}`, external: true };
    });
  },
});

/** Marks the plugin's own question, which it must not answer. */
const ASKED = 'asked by from-scripts';

/**
 * `import document from './x.graphql'` gives the text that is sent, and the name of a file with the text that people
 * read: it is loaded when somebody asks for it.
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
