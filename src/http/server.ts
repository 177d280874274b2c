import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphqlService } from '../graphql/service.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { onCheckExpectation, onClientError } from './client-error.ts';
import { createConcurrencyLimit } from './concurrency-limit.ts';
import type { CorsOrigins } from './cors.ts';
import { shutDownGracefully } from './graceful-shutdown.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { handleRequest } from './request-listener.ts';
import { createResponseCache } from './response-cache.ts';
import type { HttpDependencies, Playground } from './router.ts';

/** How to stand on the network. */
export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly corsOrigins: CorsOrigins;
  /** None or null offers none. */
  readonly playground?: Playground | null;
  /** Only these are served; none or null serves any. */
  readonly documents?: TrustedDocuments | null;
  /** By default what breaks is written to standard error, and nothing else. */
  readonly log?: Log;
  readonly metrics?: Metrics;
}

/** A server that answers. */
export interface HttpServer {
  /** Such as `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  /**
   * Says at once that it is not ready, goes on answering until no query has come for `quiet` milliseconds, then takes no
   * more connections, lets running requests finish and resolves.
   */
  close(quiet?: number): Promise<void>;
}

/** Requests that are worked on at once; a database is given as many connections and more. */
export const MAX_CONCURRENT_REQUESTS = 200;
/** Bodies that are read at once, at most 100 MB together. */
const MAX_CONCURRENT_BODIES = 1_000;

/** In milliseconds: an honest client needs far less, a slow one ties up a connection no longer. */
const TIME_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  // Longer than load balancers keep a connection, or they would send a request on one that we just closed.
  keepAliveTimeout: 65_000,
};
/** Milliseconds without a byte in either direction: for clients that ask and then do not read. */
const IDLE_TIMEOUT_MS = 70_000;

/**
 * Listens for requests to a GraphQL service. Rejects with one sentence when the address cannot be
 * taken, and when an example query is at fault.
 */
export async function startServer(
  service: GraphqlService,
  settings: ServerOptions,
): Promise<HttpServer> {
  const { host, port, corsOrigins, documents = null } = settings;
  const { log = createLog('error'), metrics = createMetrics() } = settings;
  let isClosing = false;
  let askedAt = 0;
  const dependencies: HttpDependencies = {
    service,
    corsOrigins,
    documents,
    metrics,
    playground: settings.playground ?? null,
    cache: createResponseCache(),
    bodyLimit: createConcurrencyLimit(MAX_CONCURRENT_BODIES),
    executionLimit: createConcurrencyLimit(MAX_CONCURRENT_REQUESTS),
    isClosing: () => isClosing,
  };
  metrics.setGauges({
    inFlight: dependencies.executionLimit.count,
    cached: dependencies.cache.count,
  });
  // We say ourselves, in JSON, that a host is missing.
  const server = createServer({ ...TIME_LIMITS, requireHostHeader: false }, (request, response) => {
    if (request.url?.startsWith('/graphql')) askedAt = performance.now();
    void handleRequest(dependencies, log, request, response);
  });
  server.setTimeout(IDLE_TIMEOUT_MS);
  server.on('clientError', onClientError);
  server.on('checkExpectation', onCheckExpectation);
  await bind(server, host, port);
  return {
    url: urlOf(server, host),
    close: (quiet = 0) => {
      isClosing = true;
      return shutDownGracefully(server, { quietPeriod: quiet, lastRequestAt: () => askedAt });
    },
  };
}

const CANNOT_LISTEN = new Map([
  ['EADDRINUSE', 'the port is taken'],
  ['EACCES', 'this user may not take the port'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['ENOTFOUND', 'no such host is known'],
]);

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = CANNOT_LISTEN.get(cause.code ?? '') ?? cause.message;
      reject(new Error(`Cannot listen on port ${port} of ${host}: ${why}.`, { cause }));
    });
    // A burst of connections waits its turn; Node's own 511 would drop some of 2,000.
    server.listen({ port, host, backlog: 2_048 }, resolve);
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // "All addresses" is no address that one could open.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
