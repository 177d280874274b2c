import { basename } from 'node:path';
import type { BuildOptions, Metafile, OutputFile } from 'esbuild';
import { moduleOf, PAGE, planScripts, scriptOf } from './bundle-plan.ts';
import { documents, planned, questions, SCRIPT, words } from './bundle-plugins.ts';
import { EXPLORER } from './documents.ts';
import type { Language } from './i18n/language.ts';

/** The explorer's files for readers of one language. */
export interface Bundle {
  readonly files: readonly OutputFile[];
  /** The file names of the script and the style sheet of every page. */
  readonly script: string;
  readonly style: string;
  /** That of all views but the first one. */
  readonly viewStyle: string;
  /** By the name of a view, the file names of its script and of all that this imports, besides the page's script. */
  readonly viewScripts: ReadonlyMap<string, readonly string[]>;
}

/** Runs esbuild to learn which modules each view needs, and then for readers of each language. */
export async function bundles<L extends Language>(
  views: readonly string[],
  languages: readonly L[],
): Promise<Readonly<Record<L, Bundle>>> {
  const modules = [PAGE, ...views.map(moduleOf)];
  const { inputs } = (await run({ entryPoints: modules, plugins: [documents, questions] }))
    .metafile;
  const scripts = planScripts(views, inputs);
  const ofViews = views.map((view) => [scriptOf(view), `${SCRIPT}${scriptOf(view)}`]);
  const entryPoints = {
    page: './page.css',
    views: './views.css',
    icon: './icon.svg',
    ...Object.fromEntries(ofViews),
  };
  const inLanguage = async (language: L) => {
    const { outputFiles, metafile } = await run({
      entryPoints,
      plugins: [documents, questions, words(language), planned(scripts)],
    });
    return [language, toBundle(views, outputFiles, metafile.outputs)] as const;
  };
  return Object.fromEntries(await Promise.all(languages.map(inLanguage))) as Record<L, Bundle>;
}

async function run(options: Pick<BuildOptions, 'entryPoints' | 'plugins'>) {
  // Imported here, because a server that serves files built before needs no bundler.
  const { build } = await import('esbuild');
  return build({ ...OPTIONS, ...options });
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
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'copy' },
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

type Outputs = Metafile['outputs'];

function toBundle(
  views: readonly string[],
  files: readonly OutputFile[],
  outputs: Outputs,
): Bundle {
  const script = fileOf(outputs, ({ inputs }) => PAGE in inputs);
  const ofView = (view: string) => scriptsOf(outputs, scriptOf(view));
  return {
    files,
    script,
    style: fileOf(outputs, ({ entryPoint }) => entryPoint === 'page.css'),
    viewStyle: fileOf(outputs, ({ entryPoint }) => entryPoint === 'views.css'),
    viewScripts: new Map(
      views.map((view) => [view, ofView(view).filter((file) => file !== script)]),
    ),
  };
}

/** A view's script, and all that it imports before it runs. */
function scriptsOf(outputs: Outputs, name: string): readonly string[] {
  const own = fileOf(outputs, ({ entryPoint }) => entryPoint === `${SCRIPT}${name}`);
  const scripts = new Set([own]);
  // A set gives also what is added while it is iterated.
  for (const script of scripts) {
    for (const { path, kind } of outputs[script]?.imports ?? []) {
      if (kind === 'import-statement') scripts.add(basename(path));
    }
  }
  return [...scripts];
}

function fileOf(outputs: Outputs, isIt: (output: Outputs[string]) => boolean): string {
  const found = Object.entries(outputs).find(([, output]) => isIt(output));
  if (found === undefined) throw new Error('esbuild has not written one of the files of the page.');
  return found[0];
}
