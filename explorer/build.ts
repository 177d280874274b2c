import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Bundle, bundles } from './bundle.ts';
import { FIRST } from './bundle-plan.ts';
import { byName, EXPLORER, readDocument, readDocuments } from './documents.ts';
import { readQuestions } from './question-files.ts';
import { ADDRESSES } from './url/addresses.ts';

/** What the server must know of the explorer, which is described where it is read: `src/http/explorer-page.ts`. */
interface Manifest {
  readonly style: string;
  readonly icon: string;
  readonly font: string;
  readonly views: readonly View[];
  readonly scripts: Readonly<Record<'en' | 'fa', Scripts>>;
  readonly shell: string;
  readonly documents: Readonly<Record<string, string>>;
}

interface View {
  readonly name: string;
  readonly address: string;
  readonly styles: readonly string[];
}

interface Scripts {
  readonly page: string;
  readonly views: Readonly<Record<string, readonly string[]>>;
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
  /** The queries by their SHA-256 and by its first digits, for which nothing is bundled. */
  documents: () => ({
    ...byName(readDocuments()),
    ...byName(readQuestions()),
  }),
  build,
};

/** Bundles the explorer in memory. */
async function build(): Promise<ExplorerBuild> {
  const { en, fa } = await bundles(Object.keys(ADDRESSES), ['en', 'fa']);
  const texts = [...readDocuments(), ...readQuestions()].map(
    ({ id, text }) => [`${id}.graphql`, Buffer.from(text)] as const,
  );
  const bundled = [...en.files, ...fa.files].map(
    ({ path, contents }) => [basename(path), contents] as const,
  );
  const assets = new Map(
    [...bundled, ...texts].map(([file, contents]) => [file, toFile(file, contents)]),
  );
  const named = (extension: string): string =>
    [...assets.keys()].find((file) => file.endsWith(extension)) ?? '';
  return {
    manifest: {
      style: en.style,
      icon: named('.svg'),
      font: named('.woff2'),
      views: Object.entries(ADDRESSES).map(([name, address]) => ({
        name,
        address,
        styles: name === FIRST ? [] : [en.viewStyle],
      })),
      scripts: { en: scriptsOf(en), fa: scriptsOf(fa) },
      shell: readDocument(join(EXPLORER, 'graphql/shell.graphql')).text,
      documents: explorer.documents(),
    },
    assets,
  };
}

const scriptsOf = ({ script, viewScripts }: Bundle): Scripts => ({
  page: script,
  views: Object.fromEntries(viewScripts),
});

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.graphql': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

function toFile(file: string, contents: Uint8Array): File {
  const content = Buffer.from(contents);
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
