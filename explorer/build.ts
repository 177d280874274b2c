import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { byHash, EXPLORER, readDocument, readDocuments } from './documents.ts';
import { ADDRESSES } from './url/addresses.ts';

/** What the server must know of the explorer, which is described where it is read: `src/http/explorer-page.ts`. */
interface Manifest {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly font: string;
  readonly addresses: readonly { readonly path: string; readonly scripts: readonly string[] }[];
  readonly shell: string;
  readonly documents: Readonly<Record<string, string>>;
}

/** A file whose name has a hash of its content. */
interface File {
  readonly file: string;
  readonly contentType: string;
  content(): Promise<Buffer>;
  gzip(): Promise<Buffer>;
  readonly br: null;
}

/** The explorer as a browser loads it. */
interface ExplorerBuild {
  readonly manifest: Manifest;
  readonly assets: ReadonlyMap<string, File>;
}

/** The explorer's sources. */
export const explorer = {
  /** The addresses of the views. */
  addresses: Object.values(ADDRESSES) as readonly string[],
  /** The queries by their SHA-256, for which nothing is bundled. */
  documents: () => byHash(readDocuments()),
  build,
};

/** Bundles the explorer in memory. */
async function build(): Promise<ExplorerBuild> {
  // Loaded here, because a server that is asked for no page needs no bundler.
  const esbuild = await import('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: EXPLORER,
    entryPoints: ['main.tsx', 'icon.svg'],
    outdir: EXPLORER,
    write: false,
    metafile: true,
    bundle: true,
    // A view is loaded when it is opened.
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
    plugins: [graphqlDocuments],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const entry = (of: string): string | undefined =>
    Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === of)?.[0];
  const required = (of: string): string => {
    const file = entry(of);
    if (file === undefined) throw new Error(`The explorer's bundle has no ${of}.`);
    return file;
  };
  const main = required('main.tsx');
  const style = metafile.outputs[main]?.cssBundle;
  if (style === undefined) throw new Error("The explorer's bundle has no style sheet.");
  /** The scripts that a script needs before it runs, without those that every page has. */
  const scriptsOf = (file: string, known: ReadonlySet<string>): readonly string[] => {
    if (known.has(file)) return [];
    const seen = new Set([...known, file]);
    const below = (metafile.outputs[file]?.imports ?? [])
      .filter(({ kind }) => kind === 'import-statement')
      .flatMap(({ path }) => scriptsOf(path, seen));
    return [...new Set([file, ...below])];
  };
  const common = new Set(scriptsOf(main, new Set()));
  const named = (extension: string): string =>
    basename(outputFiles.find(({ path }) => path.endsWith(extension))?.path ?? '');
  return {
    manifest: {
      script: main,
      style,
      icon: named('.svg'),
      font: named('.woff2'),
      addresses: Object.entries(ADDRESSES).map(([view, path]) => ({
        path,
        scripts: scriptsOf(required(`views/${view}/${view}.tsx`), common),
      })),
      shell: readDocument(join(EXPLORER, 'graphql/shell.graphql')).text,
      documents: explorer.documents(),
    },
    assets: new Map(
      outputFiles.map(({ path, contents }) => [
        basename(path),
        toFile(basename(path), Buffer.from(contents)),
      ]),
    ),
  };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.graphql': 'text/plain; charset=utf-8',
};

function toFile(file: string, content: Buffer): File {
  let compressed: Promise<Buffer> | undefined;
  return {
    file,
    contentType: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    content: async () => content,
    gzip: () => {
      compressed ??= promisify(gzip)(content, { level: 9 });
      return compressed;
    },
    br: null,
  };
}

/**
 * `import document from './x.graphql'` gives the text that is sent, and the address of a file with the text that
 * people read: it is loaded when somebody asks for it.
 */
const graphqlDocuments: Plugin = {
  name: 'graphql-documents',
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
