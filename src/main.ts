import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type Config, readConfig } from './config.ts';
import type { MemorySource } from './graph/memory/open.ts';
import type { GraphSource } from './graph/port.ts';
import { timed } from './graph/timed.ts';
import { readDocuments } from './graphql/documents.ts';
import { createService } from './graphql/server.ts';
import { listen } from './http/listen.ts';
import { createLog, type Log } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { ROOT } from './root.ts';
import { SeedError } from './seed/fault.ts';

/** The only file that knows everything: what is read, what keeps it, what answers. */

const folder = (path: string): string => fileURLToPath(new URL(path, ROOT));
const SEED = folder('seed');
/** Beside this file where it is what a build wrote: code that is not built trusts no older build. */
const COMPILED_SEED = fileURLToPath(new URL('seed.json', import.meta.url));

/** Milliseconds without a query after which a stopping server thinks that all clients have gone elsewhere. */
const QUIET = 1_000;

/**
 * V8 makes objects old at birth where their kind has lived long before, and what they point to then outlives its
 * request: a fifth of all that answers from the database were made of was moved in memory, for nobody. Nothing here
 * is born to stay but what is made at the start.
 */
const BORN_YOUNG = '--no-allocation-site-pretenuring';

async function start(): Promise<void> {
  setFlagsFromString(BORN_YOUNG);
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const metrics = createMetrics();
  const documents = config.documents === null ? null : readDocuments(config.documents);
  const { graph, reload } = await open(config, log);
  const service = await createService(timed(graph, metrics.read), {
    isPublic: config.publicSchema,
    report: (id, error) => log.error('request failed', { id, error }),
  });
  const questionsFolder = folder('test/questions');
  const server = await listen(service, { ...config, documents, log, metrics, questionsFolder });
  process.on('SIGHUP', reload);
  onceTold(log, async (quiet) => {
    await server.close(quiet);
    await service.stop();
    await graph.close();
    log.info('stopped');
  });
  // A database that does not answer yet is no reason not to start: `/readyz` tells when it does.
  const cause = await graph.whyNotReady();
  if (cause !== null) log.error('not ready', { cause });
  console.log(`Listening on ${server.url}/graphql`);
}

interface Engine {
  readonly graph: GraphSource;
  /** What a hang-up asks for. */
  readonly reload: () => void;
}

/** Each engine brings what the other does not need: the driver alone takes as long to load as Node to start. */
async function open(config: Config, log: Log): Promise<Engine> {
  if (config.neo4j !== null) {
    const { openNeo4j } = await import('./graph/neo4j/open.ts');
    // Unheard, the signal would end the program.
    const reload = () =>
      log.warn('nothing to reload', { cause: 'npm run seed loads the database' });
    return { graph: openNeo4j(config.neo4j), reload };
  }
  const { openMemory } = await import('./graph/memory/open.ts');
  const { openSeed } = await import('./seed/compiled.ts');
  const memory = openMemory(await openSeed(SEED, COMPILED_SEED));
  return { graph: memory, reload: () => void readAgain(memory, log) };
}

/** Answers are read from the new files or from the old ones; files with a fault change nothing. */
async function readAgain(memory: MemorySource, log: Log): Promise<void> {
  try {
    const { loadSeed } = await import('./seed/load.ts');
    const dataset = loadSeed(SEED);
    memory.replace(dataset);
    log.info('reloaded', { dataset: dataset.version });
  } catch (error) {
    const cause = error instanceof SeedError ? { faults: error.message.split('\n') } : { error };
    log.error('not reloaded', cause);
  }
}

/**
 * Stops at the first signal; a second one ends at once, for by then nobody listens and the default is back. Whoever
 * types Control-C waits for nobody.
 */
function onceTold(log: Log, stop: (quiet: number) => Promise<void>): void {
  const told = (signal: NodeJS.Signals): void => {
    process.off('SIGINT', told).off('SIGTERM', told);
    log.info('stopping', { signal });
    stop(signal === 'SIGTERM' ? QUIET : 0).catch((error: unknown) => {
      log.error('not stopped well', { error });
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', told).on('SIGTERM', told);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
