import type { IncomingMessage } from 'node:http';
import { prefersHtml } from './accept.ts';
import { type Answer, refusal, wrongMethod } from './answer.ts';
import { ask, type Desk } from './ask.ts';
import { ASSETS_PATH } from './assets.ts';
import { type CorsOrigins, preflight } from './cors.ts';
import { healthy, readiness } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { Playground } from './playground.ts';

/** What the addresses lead to. */
export interface House extends Desk {
  readonly corsOrigins: CorsOrigins;
  /** Null when the schema is not public. */
  readonly playground: Playground | null;
  readonly metrics: Metrics;
  isClosing(): boolean;
}

/** Answers a request by its address. Rejects when the client goes away, or when something broke. */
export async function route(house: House, request: IncomingMessage): Promise<Answer> {
  const { pathname, search } = splitUrl(request.url ?? '/');
  if (request.headers.host === undefined && request.httpVersion === '1.1') {
    return refusal(400, 'A request must have a host header.');
  }
  if (request.method === 'OPTIONS') return preflight(house.corsOrigins);
  if (pathname === '/graphql') {
    const isVisit = request.method === 'GET' && prefersHtml(request.headers.accept);
    return isVisit && house.playground !== null
      ? house.playground.page()
      : ask(house, request, search);
  }
  const page = pageAt(house, pathname, request);
  if (page === null) return refusal(404, 'Nothing is here; queries go to /graphql.');
  return request.method === 'GET' || request.method === 'HEAD' ? page() : wrongMethod('GET, HEAD');
}

/** An address as the log and the metrics name it: one of few, whatever a client writes. */
export function placeOf(url = '/'): string {
  const { pathname } = splitUrl(url);
  if (PLACES.has(pathname)) return pathname;
  return pathname.startsWith(ASSETS_PATH) ? ASSETS_PATH : 'elsewhere';
}

const PLACES = new Set(['/', '/graphql', '/healthz', '/readyz', '/metrics']);

function pageAt(
  house: House,
  pathname: string,
  request: IncomingMessage,
): (() => Answer | Promise<Answer>) | null {
  const { playground, service } = house;
  switch (pathname) {
    case '/':
      return () => ({ status: 302, headers: { location: '/graphql' }, body: '' });
    case '/healthz':
      return healthy;
    case '/readyz':
      return () => readiness(service, house.isClosing());
    case '/metrics':
      return () => counted(house.metrics);
    default:
      return playground !== null && pathname.startsWith(ASSETS_PATH)
        ? () => playground.asset(pathname, request)
        : null;
  }
}

async function counted(metrics: Metrics): Promise<Answer> {
  const { type, body } = await metrics.text();
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

/** Split as text: what stands before the question mark is compared, never decoded or resolved. */
function splitUrl(url: string): { readonly pathname: string; readonly search: string } {
  const at = url.indexOf('?');
  return at < 0
    ? { pathname: url, search: '' }
    : { pathname: url.slice(0, at), search: url.slice(at) };
}
