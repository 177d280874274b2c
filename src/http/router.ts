import type { IncomingMessage } from 'node:http';
import { prefersHtml } from './accept.ts';
import { type CorsOrigins, preflight } from './cors.ts';
import { type HandlerDependencies, handleGraphql } from './graphql-handler.ts';
import { healthy, readiness } from './health.ts';
import type { Metrics } from './metrics.ts';
import { errorResponse, type HttpResponse, methodNotAllowed } from './response.ts';
import { PLAYGROUND_POLICY } from './security-headers.ts';
import { pageResponse, type StaticFile, staticFileResponse } from './static-files.ts';

/** A page for the browser and the files that it loads; `main.ts` passes it in. */
export interface Playground {
  page(): Promise<string>;
  /** A file by its name; null for an unknown one. */
  file(name: string): Promise<StaticFile | null>;
}

/** The dependencies of the router and the handlers. */
export interface HttpDependencies extends HandlerDependencies {
  readonly corsOrigins: CorsOrigins;
  /** Null when the schema is not public. */
  readonly playground: Playground | null;
  readonly metrics: Metrics;
  isClosing(): boolean;
}

/** The path under which the playground's files are served. */
export const ASSETS_PATH = '/graphql/assets/';

/** Routes a request by its path. Rejects when the client disconnects, or on an internal error. */
export async function route(
  dependencies: HttpDependencies,
  request: IncomingMessage,
): Promise<HttpResponse> {
  const { pathname, search } = splitUrl(request.url ?? '/');
  if (request.headers.host === undefined && request.httpVersion === '1.1') {
    return errorResponse(400, 'A request must have a host header.');
  }
  if (request.method === 'OPTIONS') return preflight(dependencies.corsOrigins);
  if (pathname === '/graphql') {
    const { playground } = dependencies;
    const isVisit = request.method === 'GET' && prefersHtml(request.headers.accept);
    return isVisit && playground !== null
      ? pageResponse(await playground.page(), PLAYGROUND_POLICY)
      : handleGraphql(dependencies, request, search);
  }
  const handler = handlerFor(dependencies, pathname, request);
  if (handler === null) return errorResponse(404, 'Nothing is here; queries go to /graphql.');
  return request.method === 'GET' || request.method === 'HEAD'
    ? handler()
    : methodNotAllowed('GET, HEAD');
}

/** The route's name in the log and the metrics: one of a fixed set, so that no client can add series. */
export function routeName(url = '/'): string {
  const { pathname } = splitUrl(url);
  if (ROUTES.has(pathname)) return pathname;
  return pathname.startsWith(ASSETS_PATH) ? ASSETS_PATH : 'elsewhere';
}

const ROUTES = new Set(['/', '/graphql', '/healthz', '/readyz', '/metrics']);

function handlerFor(
  dependencies: HttpDependencies,
  pathname: string,
  request: IncomingMessage,
): (() => HttpResponse | Promise<HttpResponse>) | null {
  const { playground, service, metrics } = dependencies;
  switch (pathname) {
    case '/':
      return () => ({ status: 302, headers: { location: '/graphql' }, body: '' });
    case '/healthz':
      return healthy;
    case '/readyz':
      return () => readiness(service, dependencies.isClosing());
    case '/metrics':
      return () => metricsResponse(metrics);
    default:
      return playground !== null && pathname.startsWith(ASSETS_PATH)
        ? () => assetResponse(playground, pathname.slice(ASSETS_PATH.length), request)
        : null;
  }
}

async function assetResponse(
  playground: Playground,
  name: string,
  request: IncomingMessage,
): Promise<HttpResponse> {
  const file = await playground.file(name);
  return file === null
    ? errorResponse(404, 'The playground has no such file; open /graphql again.')
    : staticFileResponse(file, request, PLAYGROUND_POLICY);
}

async function metricsResponse(metrics: Metrics): Promise<HttpResponse> {
  const { type, body } = await metrics.text();
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

/** Splits at the question mark. The path is compared as text, never decoded or resolved. */
function splitUrl(url: string): { readonly pathname: string; readonly search: string } {
  const mark = url.indexOf('?');
  return mark < 0
    ? { pathname: url, search: '' }
    : { pathname: url.slice(0, mark), search: url.slice(mark) };
}
