import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PLAYGROUND_CLIENT } from '../paths.ts';

/** A file of the playground. */
export interface Asset {
  /** The name with a hash of the content, such as `graphiql-3f2a9c01b7.js`. */
  readonly file: string;
  readonly contentType: string;
  content(): Promise<Buffer>;
  /** The compressed contents; in a checkout, which has none, by gzip only, at the first request. */
  gzip(): Promise<Buffer>;
  readonly br: (() => Promise<Buffer>) | null;
}

/** The playground's files by their name in the page. */
export type Assets = ReadonlyMap<string, Asset>;

/** The names of our own scripts, by which they import one another. They are not compiled. */
const OWN_SCRIPTS = ['before', 'boot', 'editors', 'link', 'questions', 'tabs'] as const;

/** The playground's files, from their sources. Loads GraphiQL (9 MB). */
export async function loadAssets(): Promise<Assets> {
  const [graphiql, style, icon, ...scripts] = await Promise.all([
    import('@graphql-yoga/render-graphiql/graphiql'),
    own('page.css'),
    own('icon.svg'),
    ...OWN_SCRIPTS.map((name) => own(`${name}.js`)),
  ]);
  const hash = hashOf(scripts.join('\n'));
  const assets: readonly (readonly [string, Asset])[] = [
    named('graphiql', 'js', graphiql.js),
    named('graphiql-style', 'css', graphiql.css),
    named('editor-worker', 'js', graphiql.editorWorkerService),
    named('json-worker', 'js', graphiql.jsonWorker),
    named('graphql-worker', 'js', graphiql.graphqlWorker),
    named('page-style', 'css', style),
    named('icon', 'svg', icon),
    ...OWN_SCRIPTS.map((name, at) =>
      named(name, 'js', withHashedImports(scripts[at] ?? '', hash), hash),
    ),
  ];
  return new Map(assets);
}

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

function named(
  name: string,
  ending: keyof typeof TYPES,
  text: string,
  hash = hashOf(text),
): readonly [string, Asset] {
  const content = Buffer.from(text);
  let compressed: Promise<Buffer> | undefined;
  return [
    name,
    {
      file: `${name}-${hash}.${ending}`,
      contentType: TYPES[ending],
      content: async () => content,
      gzip: () => {
        compressed ??= promisify(gzip)(content);
        return compressed;
      },
      br: null,
    },
  ];
}

/** Adds the hash to the imports of a script. All our scripts share one hash, so that each can name the others. */
function withHashedImports(script: string, hash: string): string {
  return script.replaceAll(/(from '\.\/[a-z]+)(\.js')/g, `$1-${hash}$2`);
}

function own(file: string): Promise<string> {
  return readFile(join(PLAYGROUND_CLIENT, file), 'utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
