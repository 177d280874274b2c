import packageJson from '../package.json' with { type: 'json' };
import { type Config, readConfig } from './config.ts';
import { instrumented } from './engines/instrumented.ts';
import { createExportService } from './exchange/service.ts';
import { surviveAbandonedPromises } from './graphql/abandoned-promises.ts';
import { createService } from './graphql/server.ts';
import {
  readTrustedDocuments,
  sha256,
  type TrustedDocuments,
} from './graphql/trusted-documents.ts';
import { createLog, type Log } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { ASSETS_PATH } from './http/router.ts';
import { MAX_EXECUTIONS_ON_DATABASE, startServer } from './http/server.ts';
import type { GraphEngine } from './model/port.ts';
import { openExplorer } from './open-explorer.ts';
import { COMPILED_SEED, QUESTIONS_FOLDER, SEED_FOLDER } from './paths.ts';
import { openPlayground } from './playground/playground.ts';
import { onReloadSignal } from './reload-signal.ts';
import { createSeedReload } from './seed-reload.ts';

/** The composition root: reads the settings, opens an engine, and starts GraphQL and the HTTP server. */

/** Milliseconds without a query after which a stopping server assumes that all clients use another one. */
const SHUTDOWN_QUIET_MS = 1_000;

/** Starts the program. Rejects with one sentence when a setting or the seed is wrong. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  surviveAbandonedPromises((error) => log.error('unhandled rejection', { error }));
  for (const cause of config.warnings) log.warn('doubtful setting', { cause });
  const engine = config.neo4j === null ? 'MEMORY' : 'NEO4J';
  const metrics = createMetrics({ version: packageJson.version, engine });
  const documents = config.documents === null ? null : readTrustedDocuments(config.documents);
  const explorer = config.publicSchema ? await openExplorer() : null;
  const { graph, reload } = await open(config, log);
  const instrumentedGraph = instrumented(graph, metrics.read);
  const service = await createService(instrumentedGraph, {
    isPublic: config.publicSchema,
    reportError: (id, error) => log.error('request failed', { id, error }),
  });
  const playground = config.publicSchema
    ? await openPlayground(QUESTIONS_FOLDER, ASSETS_PATH, documents && knownIn(documents))
    : null;
  const server = await startServer(service, {
    ...config,
    documents,
    explorer,
    log,
    metrics,
    playground,
    exports: createExportService(instrumentedGraph),
    ...(config.neo4j !== null && { maxExecutions: MAX_EXECUTIONS_ON_DATABASE }),
  });
  onReloadSignal(reload);
  onShutdownSignal(log, async (quietPeriod) => {
    await server.close(quietPeriod);
    await service.stop();
    await graph.close();
    log.info('stopped');
  });
  // The program starts without a database that responds; `/readyz` reports when it does.
  const cause = await service.whyNotReady(true);
  if (cause !== null) log.error('not ready', { cause });
  console.log(`Listening on ${server.url}/graphql`);
  if (explorer !== null) console.log(`The explorer is at ${server.url}/`);
  if (server.adminUrl !== null) console.log(`Metrics on ${server.adminUrl}/metrics`);
}

/** Whether a document is served, for the playground, which offers no other. */
const knownIn = (documents: TrustedDocuments) => (text: string) => documents.has(sha256(text));

interface OpenedEngine {
  readonly graph: GraphEngine;
  /** The handler of SIGHUP. */
  readonly reload: () => void;
}

/** Imports only the configured engine, because the Neo4j driver alone takes as long to load as Node to start. */
async function open(config: Config, log: Log): Promise<OpenedEngine> {
  if (config.neo4j !== null) {
    const { openNeo4j } = await import('./engines/neo4j/engine.ts');
    const reload = () =>
      log.warn('nothing to reload', { cause: 'npm run seed loads the database' });
    return { graph: openNeo4j(config.neo4j), reload };
  }
  const { openPrepared } = await import('./engines/memory/engine.ts');
  const { prepare } = await import('./engines/memory/prepare.ts');
  const { openSeed } = await import('./seed/compiled.ts');
  const report = (cause: string) => log.warn('compiled seed not used', { cause });
  const memory = openPrepared(await openSeed(SEED_FOLDER, COMPILED_SEED, prepare, report));
  return { graph: memory, reload: createSeedReload(memory, SEED_FOLDER, log) };
}

/**
 * Stops at the first signal. A second one ends the process at once, because the handlers are removed and Node's
 * default applies again. Control-C (SIGINT) does not wait for a quiet period.
 */
function onShutdownSignal(log: Log, stop: (quietPeriod: number) => Promise<void>): void {
  const onSignal = (signal: NodeJS.Signals): void => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    log.info('stopping', { signal });
    stop(signal === 'SIGTERM' ? SHUTDOWN_QUIET_MS : 0).catch((error: unknown) => {
      log.error('not stopped well', { error });
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
