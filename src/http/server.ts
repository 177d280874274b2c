import type { ExportService } from '../exchange/service.ts';
import type { GraphqlService } from '../graphql/service.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { createBodyBudget } from './body-budget.ts';
import type { CorsOrigins } from './cors.ts';
import { measureEventLoopDelay } from './event-loop-delay.ts';
import { createExecutionQueue } from './execution-queue.ts';
import { createExplorer, type ExplorerSource } from './explorer.ts';
import { shutDownGracefully } from './graceful-shutdown.ts';
import { listen } from './listen.ts';
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
  /** A port for `/metrics` and `/readyz`, 0 for any free one; by default they are beside `/graphql`. */
  readonly adminPort?: number | null;
  readonly corsOrigins: CorsOrigins;
  /** By default none. */
  readonly playground?: Playground | null;
  /** By default none. */
  readonly explorer?: ExplorerSource | null;
  /** By default none, and `/export` is not found. */
  readonly exports?: ExportService | null;
  /** The only documents that are executed besides those of the explorer; by default any. */
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
  /** The same of the administrator's port; null without one. */
  readonly adminUrl: string | null;
  /**
   * Reports at once that it is not ready, serves until no query has come for `quietPeriod` milliseconds, then
   * accepts no more connections and resolves when the running requests are finished.
   */
  close(quietPeriod?: number): Promise<void>;
}

/** Executions at once by default. In memory each one is a piece of synchronous work, so none runs beside another. */
export const MAX_EXECUTIONS = 32;
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

/** Listens for requests to a GraphQL service. Rejects with one sentence when it cannot listen on the address. */
export async function startServer(
  service: GraphqlService,
  settings: ServerOptions,
): Promise<HttpServer> {
  const { host, port, adminPort = null, corsOrigins } = settings;
  const { documents = null, exports = null } = settings;
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
    documents: new Map([
      ...(documents ?? []),
      ...Object.entries(settings.explorer?.documents ?? {}),
    ]),
    hasOtherDocuments: documents === null,
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
    hasAdminPort: adminPort !== null,
  };
  const { executions, cache } = dependencies;
  metrics.setGauges({
    inFlight: executions.running,
    waiting: executions.waiting,
    cached: cache.count,
    isOutage: outages.isOutage,
  });
  // Before the port that clients use, so that a start that fails has served nobody.
  const admin =
    adminPort === null
      ? null
      : await listen(host, adminPort, (request, response) => {
          void handleRequest(dependencies, log, request, response, 'ADMIN');
        });
  const { server, url } = await listen(host, port, (request, response) => {
    if (isQueued(routeName(request.url, null))) lastRequestAt = performance.now();
    void handleRequest(dependencies, log, request, response, 'MAIN');
  }).catch((error: unknown) => {
    admin?.server.close();
    throw error;
  });
  server.on('connection', (socket) => {
    accepted += 1;
    // Each request that waits listens for the end of its connection, of which a client may send many on one.
    socket.setMaxListeners(0);
  });
  return {
    url,
    adminUrl: admin?.url ?? null,
    close: async (quietPeriod = 0) => {
      isClosing = true;
      outages.stop();
      await shutDownGracefully(server, { quietPeriod, lastRequestAt: () => lastRequestAt });
      delay.stop();
      admin?.server.close();
      admin?.server.closeAllConnections();
      await readiness.idle();
    },
  };
}
