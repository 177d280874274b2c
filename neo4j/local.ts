import { connect } from 'node:net';
import { join } from 'node:path';
import { fetchJars, LOCAL_FOLDER } from './jars.ts';
import { startServer } from './server.ts';
import { whatIsMissing } from './tools.ts';

/** The default port of Bolt, which every tool tries first. */
const PORT = 7687;
/** For development only; the server listens on 127.0.0.1 alone. */
const PASSWORD = 'development';

/** `[--fetch]`: runs a Neo4j until Ctrl-C, or only fetches what it needs. Returns the exit code. */
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
    directory: join(LOCAL_FOLDER, 'data'),
    port: PORT,
    password: PASSWORD,
  });
  const settings = `NEO4J_URI=${server.uri} NEO4J_PASSWORD=${PASSWORD}`;
  console.log(`Neo4j answers. In another terminal:

${settings} npm run seed
${settings} npm start

Ctrl-C stops it; what was loaded stays in .neo4j/data.`);

  let stopRequestedAt = 0;
  const stop = (): void => {
    if (stopRequestedAt === 0) {
      stopRequestedAt = Date.now();
      console.log('Stopping Neo4j. Ctrl-C again kills it.');
      server.kill('SIGTERM');
      // npm and tsx forward the signal that the terminal has sent to all, so one Ctrl-C arrives several times.
    } else if (Date.now() - stopRequestedAt > 1_000) {
      server.kill('SIGKILL');
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  const ending = await server.exited;
  if (stopRequestedAt > 0) return 0;
  console.error(`Neo4j ended by itself: ${ending}`);
  return 1;
}

/** Tries to connect, because listening on one address succeeds beside a listener on all addresses. */
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
