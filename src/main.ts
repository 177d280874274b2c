import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { openMemory } from './graph/memory/open.ts';
import { openNeo4j } from './graph/neo4j/open.ts';
import { createService } from './graphql/server.ts';
import { listen } from './http/listen.ts';
import { loadSeed } from './seed/load.ts';

/** The only file that knows everything: what is read, what keeps it, what answers. */

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const graph = config.neo4j ? openNeo4j(config.neo4j) : openMemory(loadSeed(folder('../seed')));
  const service = await createService(graph, {
    isPublic: config.publicSchema,
    report: (id, error) => console.error(`Error ${id}:`, error),
  });
  const server = await listen(service, {
    ...config,
    questionsFolder: folder('../test/questions'),
  });
  // A database that does not answer yet is no reason not to start: `/readyz` tells when it does.
  const cause = await graph.whyNotReady();
  if (cause !== null) console.error(cause);
  console.log(`Listening on ${server.url}/graphql`);

  const stop = async (): Promise<void> => {
    await server.close();
    await service.stop();
    await graph.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A second signal ends at once: by then this listener is gone, and the default is back.
      stop().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
    });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
