import type { IncomingMessage } from 'node:http';
import { prefersHtml } from './accept.ts';
import { type CorsOrigins, preflight } from './cors.ts';
import { EXPLORER_ASSETS_PATH, type Explorer } from './explorer.ts';
import { EXPORT_PATH, type ExportDependencies, handleExport } from './export-handler.ts';
import { GRAPHQL_METHODS, handleGraphql } from './graphql-handler.ts';
import { healthy, readinessResponse } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';
import { badFraming } from './request-framing.ts';
import { parseTarget, type RequestTarget } from './request-target.ts';
import { errorResponse, type HttpResponse, isRead, methodNotAllowed } from './response.ts';
import { PLAYGROUND_POLICY } from './security-headers.ts';
import { pageResponse, type StaticFile, staticFileResponse } from './static-files.ts';

/** A page for the browser and the files that it loads; `start.ts` passes it in. */
export interface Playground {
  page(): Promise<string>;
  /** A file by its name; null for an unknown one. */
  file(name: string): Promise<StaticFile | null>;
}

/** The dependencies of the router and the handlers. */
export interface HttpDependencies extends ExportDependencies {
  readonly corsOrigins: CorsOrigins;
  /** Null when the schema is not public. */
  readonly playground: Playground | null;
  /** Null when the schema is not public. */
  readonly explorer: Explorer | null;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  isClosing(): boolean;
  /** Whether `/metrics` and `/readyz` have a port of their own. */
  readonly hasAdminPort: boolean;
}

/** Which of the two ports a request came to. */
export type Port = 'MAIN' | 'ADMIN';

/** The path under which the playground's files are served. */
export const ASSETS_PATH = '/graphql/assets/';

/** Routes a request by its path. Rejects when the client disconnects, or on an internal error. */
export async function route(
  dependencies: HttpDependencies,
  request: IncomingMessage,
  port: Port,
): Promise<HttpResponse> {
  const refusal = badFraming(request);
  if (refusal !== null) return refusal;
  const { pathname, search } = parseTarget(request.url);
  if (!isServedAt(port, pathname, dependencies)) return ELSEWHERE;
  if (request.method === 'OPTIONS') {
    const allowed = pathname === '/graphql' ? GRAPHQL_METHODS : READ_METHODS;
    return preflight(dependencies.corsOrigins, allowed);
  }
  if (pathname === '/graphql') {
    const { playground } = dependencies;
    const isVisit = isRead(request) && prefersHtml(request.headers.accept);
    return isVisit && playground !== null
      ? pageResponse(await playground.page(), PLAYGROUND_POLICY)
      : handleGraphql(dependencies, request, search);
  }
  const handler = handlerFor(dependencies, { pathname, search }, request);
  if (handler === null) return NOTHING_HERE;
  return isRead(request) ? handler() : methodNotAllowed(READ_METHODS);
}

const NOTHING_HERE = errorResponse(404, 'Nothing is here; queries go to /graphql.');
const ELSEWHERE = errorResponse(404, 'This port does not serve that address.');

/** What an administrator's port serves; `/healthz` is on both, because it says whether this process runs. */
const ADMIN_PATHS = new Set(['/metrics', '/readyz']);

function isServedAt(port: Port, pathname: string, { hasAdminPort }: HttpDependencies): boolean {
  if (pathname === '/healthz') return true;
  return port === 'ADMIN'
    ? ADMIN_PATHS.has(pathname)
    : !(hasAdminPort && ADMIN_PATHS.has(pathname));
}

/** The route's name in the log and the metrics: one of a fixed set, so that no client can add series. */
export function routeName(url: string | undefined, explorer: Explorer | null): string {
  const { pathname } = parseTarget(url);
  if (ROUTES.has(pathname)) return pathname;
  if (isExport(pathname)) return EXPORT_PATH;
  const assets = [ASSETS_PATH, EXPLORER_ASSETS_PATH].find((path) => pathname.startsWith(path));
  return assets ?? (explorer?.has(pathname) ? 'explorer' : 'elsewhere');
}

/** Whether requests to a route wait for an execution. */
export const isQueued = (place: string): boolean => place === '/graphql' || place === EXPORT_PATH;

const isExport = (pathname: string): boolean =>
  pathname === EXPORT_PATH || pathname.startsWith(`${EXPORT_PATH}/`);

/** The methods of every other address. */
const READ_METHODS = 'GET, HEAD, OPTIONS';

const ROUTES = new Set(['/', '/graphql', '/healthz', '/readyz', '/metrics']);

function handlerFor(
  dependencies: HttpDependencies,
  target: RequestTarget,
  request: IncomingMessage,
): (() => HttpResponse | Promise<HttpResponse>) | null {
  const { playground, explorer, readiness, exports } = dependencies;
  const { pathname, search } = target;
  if (explorer?.has(pathname) && prefersHtml(request.headers.accept)) {
    return () => explorer.page(pathname, search, request);
  }
  switch (pathname) {
    case '/':
      // Relative, because a proxy may serve all this below a path that it strips.
      return () => ({ status: 302, headers: { location: 'graphql', vary: 'Accept' }, body: '' });
    case '/healthz':
      return healthy;
    case '/readyz':
      return () => readinessResponse(readiness, dependencies.isClosing());
    case '/metrics':
      return () => metricsResponse(dependencies);
    default:
      if (explorer !== null && pathname.startsWith(EXPLORER_ASSETS_PATH)) {
        return () => explorer.file(pathname.slice(EXPLORER_ASSETS_PATH.length), request);
      }
      if (exports !== null && isExport(pathname)) {
        return () => handleExport(dependencies, exports, request, target);
      }
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

/** Where nobody asks anything, a scrape asks whether the database answers: `database_up` is of now, and an outage is logged. */
async function metricsResponse({
  metrics,
  outages,
  readiness,
}: HttpDependencies): Promise<HttpResponse> {
  // During an outage it is asked every second anyway.
  if (!outages.isOutage()) await readiness.cause().catch(() => {});
  const { type, body } = await metrics.text();
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}
