import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { fetchJars } from './jars.ts';

const LAUNCHER = fileURLToPath(new URL('Launcher.java', import.meta.url));
const OPENS = ['java.nio', 'java.lang', 'sun.nio.ch'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
]);
/** A start takes 10 to 15 s on two idle cores; busy ones need more. */
const START_MS = 180_000;

export interface ServerSettings {
  /** Absolute; created if it does not exist. Data of an earlier server in it stays. */
  readonly directory: string;
  readonly port: number;
  readonly password: string;
  /** In the notation of Java; 512m by default, which is enough for the seed. */
  readonly heap?: string;
  /** More options for Java. */
  readonly options?: readonly string[];
}

/** A Neo4j process on this machine, which answers on Bolt; its user is `neo4j`. */
export interface LocalServer {
  readonly uri: string;
  readonly password: string;
  readonly pid: number;
  /** SIGTERM closes the database in a second or two; SIGKILL loses nothing that was committed. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves to how it ended, with its last output; never rejects. */
  readonly exited: Promise<string>;
}

/** Starts a Neo4j and waits until a driver can log in; throws with Neo4j's last output if that fails. */
export async function startServer(settings: ServerSettings): Promise<LocalServer> {
  const { directory, port, password, heap = '512m', options = [] } = settings;
  const lib = await fetchJars();
  await mkdir(directory, { recursive: true });
  // A relative path in the folder, so that a colon in the folder's name does not split the class path.
  const machine = [`-Xmx${heap}`, ...options, ...OPENS, '-cp', '*'];
  const java = spawn(
    'java',
    [...machine, LAUNCHER, directory, String(port), password, 'attached'],
    // Its input stays open while this program runs: see the launcher.
    { cwd: lib, stdio: 'pipe' },
  );
  const exited = untilEnded(java);
  const uri = `bolt://127.0.0.1:${port}`;
  const startTimer = setTimeout(() => java.kill('SIGKILL'), START_MS);
  try {
    await Promise.race([
      // Logs in only then, because a few refusals while the password is not set lock the user out.
      untilReady(java).then(() => logIn(uri, password)),
      exited.then((ending) => {
        throw new Error(`Neo4j did not start: ${ending}`);
      }),
    ]);
  } catch (error) {
    java.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(startTimer);
  }
  return { uri, password, pid: java.pid ?? 0, kill: (signal) => void java.kill(signal), exited };
}

function untilReady(java: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (java.stdout === null) return;
    createInterface(java.stdout).on('line', (line) => {
      if (line === 'READY') resolve();
    });
  });
}

async function logIn(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.verifyConnectivity();
  } finally {
    await driver.close();
  }
}

function untilEnded(java: ChildProcess): Promise<string> {
  let output = '';
  for (const stream of [java.stdout, java.stderr]) {
    stream?.on('data', (text) => {
      output = (output + text).slice(-4_000);
    });
  }
  return new Promise((resolve) => {
    java.once('error', (error) => resolve(error.message));
    java.once('close', (code, signal) => {
      resolve(`${signal ?? `exit code ${code}`}\n${output}`.trim());
    });
  });
}
