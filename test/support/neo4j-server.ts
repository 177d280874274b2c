import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../neo4j/free-port.ts';
import { startServer } from '../../neo4j/server.ts';

/** Where a test finds a Neo4j; the user is `neo4j`, and so is the database, which tests may empty. */
export interface Login {
  readonly uri: string;
  readonly password: string;
}

/** An empty Neo4j that one test may stop, kill and start again; it is ready when it is returned. */
export interface OwnServer extends Login {
  /** SIGSTOP silences it, SIGCONT resumes it, SIGKILL is a crash. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves when its process is no more. */
  ended(): Promise<void>;
  /** Kills it if it still runs, and starts it with the same address and data: 10 to 15 s. */
  restart(): Promise<void>;
  /** Kills it, in whatever state it is, and leaves nothing behind. */
  remove(): Promise<void>;
}

/** Without its second compiler Java is up with 15 instead of 25 s of CPU, which pays off in runs of a minute or two. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1'];

/** Starts a server on a free port in an empty folder, 10 to 15 s. `remove()` it. */
export async function startOwnServer(options: readonly string[] = SHORT_RUN): Promise<OwnServer> {
  const directory = await mkdtemp(join(tmpdir(), 'neo4j-'));
  const settings = {
    directory,
    port: await freePort(),
    password: 'only-for-tests',
    options,
  };
  let server = await startServer(settings);
  const end = async (): Promise<void> => {
    server.kill('SIGKILL');
    await server.exited;
  };
  return {
    uri: server.uri,
    password: server.password,
    kill: (signal) => server.kill(signal),
    ended: async () => {
      await server.exited;
    },
    restart: async () => {
      await end();
      server = await startServer(settings);
    },
    remove: async () => {
      await end();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
