import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExportService } from '../exchange/service.ts';
import type { GraphqlService } from '../graphql/service.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { createBodyBudget } from './body-budget.ts';
import { onCheckExpectation, onClientError } from './client-error.ts';
import type { CorsOrigins } from './cors.ts';
import { measureEventLoopDelay } from './event-loop-delay.ts';
import { createExecutionQueue } from './execution-queue.ts';
import { createExplorer, type ExplorerSource } from './explorer.ts';
import { shutDownGracefully } from './graceful-shutdown.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createOutageLog } from './outage-log.ts';
import { createReadiness } from './readiness.ts';
import { handleRequest } from './request-listener.ts';
import { createResponseCache } from './response-cache.ts';
import { type HttpDependencies, isQueued, type Playground, routeName } from './router.ts';
import { createSharedExecutions } from './shared-executions.ts';

/** The options of `startServer`. */
export interface ServerOptions {
  readonly host: string;
  /** 0 selects any free port. */
  readonly port: number;
  readonly corsOrigins: CorsOrigins;
  /** By default none. */
  readonly playground?: Playground | null;
  /** By default none. */
  readonly explorer?: ExplorerSource | null;
  /** By default none, and `/export` is not found. */
  readonly exports?: ExportService | null;
  /** The only documents that are executed; by default any. */
  readonly documents?: TrustedDocuments | null;
  /** By default only errors are logged, to standard error. */
  readonly log?: Log;
  readonly metrics?: Metrics;
  /** Executions at once: as many as the engine can bear. */
  readonly maxExecutions?: number;
}

/** A running server. */
export interface HttpServer {
  /** Such as `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  /**
   * Reports at once that it is not ready, serves until no query has come for `quietPeriod` milliseconds, then
   * accepts no more connections and resolves when the running requests are finished.
   */
  close(quietPeriod?: number): Promise<void>;
}

/** Executions at once by default. In memory each one is a piece of synchronous work, so none runs beside another. */
const MAX_EXECUTIONS = 32;
/**
 * Executions at once on a database. With 200 clients and a warm Neo4j on the same two cores, 8, 16, 32 and 200 give about
 * the same: 174 to 260 answers a second. While it still plans its statements, 8 gave 24 a second and 0.2 % time-outs
 * in the first 45 s, 16 gave 1 a second, and 200 gave 14 and 38 % time-outs.
 */
export const MAX_EXECUTIONS_ON_DATABASE = 8;
/** What waits for an execution is refused after two seconds, or when the event loop is late by one. */
export const LIMITS = { maxWaiting: 300, maxAge: 2_000, maxDelay: 1_000 } as const;
/** All bodies that are being read; one has at most 100 kB. */
const MAX_BODY_BYTES_AT_ONCE = 20_000_000;
/** Further connections are closed at once. An idle one takes about 20 kB. */
const MAX_CONNECTIONS = 2_000;

/** In milliseconds: an honest client needs far less, and a slow one occupies a connection no longer. */
const TIME_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  // Longer than the timeout of load balancers, which would otherwise send a request on a connection just closed.
  keepAliveTimeout: 65_000,
};
/** Milliseconds without a byte in either direction, against clients that send requests but do not read. */
const IDLE_TIMEOUT_MS = 70_000;

/** Listens for requests to a GraphQL service. Rejects with one sentence when it cannot listen on the address. */
export async function startServer(
  service: GraphqlService,
  settings: ServerOptions,
): Promise<HttpServer> {
  const { host, port, corsOrigins, documents = null, exports = null } = settings;
  const { log = createLog('error'), metrics = createMetrics() } = settings;
  const { maxExecutions = MAX_EXECUTIONS } = settings;
  let isClosing = false;
  let accepted = 0;
  let lastRequestAt = 0;
  const delay = measureEventLoopDelay(metrics.eventLoopDelay);
  const outages = createOutageLog(
    log,
    () => readiness,
    () => service.whyNotReady(true),
  );
  const readiness = createReadiness(service, outages.checked);
  const dependencies: HttpDependencies = {
    service,
    corsOrigins,
    documents,
    metrics,
    playground: settings.playground ?? null,
    explorer: settings.explorer ? createExplorer(settings.explorer, service) : null,
    cache: createResponseCache(),
    bodies: createBodyBudget(MAX_BODY_BYTES_AT_ONCE),
    executions: createExecutionQueue(
      { ...LIMITS, maxRunning: maxExecutions },
      { delay: delay.current, accepted: () => accepted },
    ),
    shared: createSharedExecutions(),
    exports,
    sharedExports: createSharedExecutions(),
    outages,
    readiness,
    isClosing: () => isClosing,
  };
  const { executions, cache } = dependencies;
  metrics.setGauges({
    inFlight: executions.running,
    waiting: executions.waiting,
    cached: cache.count,
    isOutage: outages.isOutage,
  });
  // The router reports a missing host in JSON.
  const server = createServer({ ...TIME_LIMITS, requireHostHeader: false }, (request, response) => {
    if (isQueued(routeName(request.url, null))) lastRequestAt = performance.now();
    void handleRequest(dependencies, log, request, response);
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('connection', () => {
    accepted += 1;
  });
  server.setTimeout(IDLE_TIMEOUT_MS);
  server.on('clientError', onClientError);
  server.on('checkExpectation', onCheckExpectation);
  await bind(server, host, port);
  return {
    url: urlOf(server, host),
    close: async (quietPeriod = 0) => {
      isClosing = true;
      outages.stop();
      await shutDownGracefully(server, { quietPeriod, lastRequestAt: () => lastRequestAt });
      delay.stop();
      await readiness.idle();
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
    // A burst of connections is queued; Node's default of 511 would drop some of 2,000.
    server.listen({ port, host, backlog: 2_048 }, resolve);
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // The address for "all addresses" cannot be opened in a browser.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
