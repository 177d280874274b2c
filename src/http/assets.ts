import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ROOT } from '../root.ts';
import { acceptsGzip } from './accept.ts';
import type { Answer } from './answer.ts';
import { PLAYGROUND_POLICY } from './security.ts';

/**
 * Where the playground's files are served; a name holds a hash of its content and never changes.
 */
export const ASSETS_PATH = '/graphql/assets/';

/** A file of the playground. */
export interface Asset {
  /** Such as `graphiql-3f2a9c01b7.js`. */
  readonly file: string;
  readonly type: string;
  readonly content: Buffer;
  /** Compressed at the first request that accepts it, and then kept. */
  gzipped(): Promise<Buffer>;
}

/**
 * Our own scripts import one another by these names. They run in the browser as they are written.
 */
const OWN_SCRIPTS = ['before', 'boot', 'editors', 'link', 'tabs'] as const;

// What runs in the browser is not compiled.
const OWN_FOLDER = new URL('src/http/playground/', ROOT);

/**
 * The playground's files by their name in the page. GraphiQL (9 MB) is loaded at the first call.
 */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
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
    ...OWN_SCRIPTS.map((name, at) => named(name, 'js', linked(scripts[at] ?? '', hash), hash)),
  ];
  return new Map(assets);
}

/** Serves a file for good: its name changes when its content does. */
export async function serveAsset(asset: Asset, request: IncomingMessage): Promise<Answer> {
  const isGzipped = acceptsGzip(request.headers['accept-encoding']);
  return {
    status: 200,
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': PLAYGROUND_POLICY,
      vary: 'Accept-Encoding',
      ...(isGzipped ? { 'content-encoding': 'gzip' } : {}),
    },
    body: isGzipped ? await asset.gzipped() : asset.content,
  };
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
  const gzipped = () => {
    compressed ??= promisify(gzip)(content);
    return compressed;
  };
  return [name, { file: `${name}-${hash}.${ending}`, type: TYPES[ending], content, gzipped }];
}

/**
 * One hash for all our scripts, so that an import can name the other file before that is hashed.
 */
function linked(script: string, hash: string): string {
  return script.replaceAll(/(from '\.\/[a-z]+)(\.js')/g, `$1-${hash}$2`);
}

function own(file: string): Promise<string> {
  return readFile(new URL(file, OWN_FOLDER), 'utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
