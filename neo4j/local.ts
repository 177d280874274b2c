import { connect } from 'node:net';
import { join } from 'node:path';
import { fetchJars, KEPT } from './jars.ts';
import { startServer } from './server.ts';
import { whatIsMissing } from './tools.ts';

/** Bolt's own port, so that every tool finds the server where it looks first. */
const PORT = 7687;
/** For development, on this machine alone: the server listens on 127.0.0.1. */
const PASSWORD = 'development';

/** `[--fetch]`: runs a Neo4j until Ctrl-C, or only fetches what it needs; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const missing = await whatIsMissing();
  if (missing !== undefined) throw new Error(missing);
  if (args.includes('--fetch')) {
    await fetchJars();
    return 0;
  }
  if (await isTaken(PORT)) {
    throw new Error(
      `Port ${PORT} is taken, perhaps by another Neo4j: stop it, or use it as docs/neo4j.md says.`,
    );
  }
  await fetchJars();
  console.log('Starting Neo4j, which takes about 15 s ...');
  const server = await startServer({
    directory: join(KEPT, 'data'),
    port: PORT,
    password: PASSWORD,
  });
  const settings = `NEO4J_URI=${server.uri} NEO4J_PASSWORD=${PASSWORD}`;
  console.log(`Neo4j answers. In another terminal:

${settings} npm run seed
${settings} npm start

Ctrl-C stops it; what was loaded is kept in .neo4j/data.`);

  let asked = 0;
  const stop = (): void => {
    if (asked === 0) {
      asked = Date.now();
      console.log('Stopping Neo4j. Ctrl-C again kills it.');
      server.kill('SIGTERM');
      // npm and tsx pass on the signal that the terminal has sent to all: one Ctrl-C comes as several.
    } else if (Date.now() - asked > 1_000) {
      server.kill('SIGKILL');
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  const how = await server.exited;
  if (asked > 0) return 0;
  console.error(`Neo4j ended by itself: ${how}`);
  return 1;
}

/** Asked by connecting: a listener on all addresses would not stop us from listening on one. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
