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
/** A start takes 10 to 15 s on two idle cores; this is for busy ones. */
const START_MS = 180_000;

export interface ServerSettings {
  /** Absolute; made if it is not there. What an earlier server kept in it is kept. */
  readonly directory: string;
  readonly port: number;
  readonly password: string;
  /** As Java writes it; 512m by default, which is enough for the seed. */
  readonly heap?: string;
  /** More of Java's own options. */
  readonly options?: readonly string[];
}

/** A Neo4j process on this machine, which answers on Bolt; its user is `neo4j`. */
export interface LocalServer {
  readonly uri: string;
  readonly password: string;
  readonly pid: number;
  /** SIGTERM closes the database in a second or two; SIGKILL loses nothing that was committed. */
  kill(signal: NodeJS.Signals): void;
  /** How it ended, with its last words; never rejects. */
  readonly exited: Promise<string>;
}

/** Starts a Neo4j, and answers when a driver was let in; throws with Neo4j's last words if none is. */
export async function startServer(settings: ServerSettings): Promise<LocalServer> {
  const { directory, port, password, heap = '512m', options = [] } = settings;
  const lib = await fetchJars();
  await mkdir(directory, { recursive: true });
  // Inside the folder, so that a colon in its path does not cut the class path.
  const machine = [`-Xmx${heap}`, ...options, ...OPENS, '-cp', '*'];
  const java = spawn(
    'java',
    [...machine, LAUNCHER, directory, String(port), password, 'attached'],
    // Its input stays open while this program lives: see the launcher.
    { cwd: lib, stdio: 'pipe' },
  );
  const exited = ending(java);
  const uri = `bolt://127.0.0.1:${port}`;
  const tooLate = setTimeout(() => java.kill('SIGKILL'), START_MS);
  try {
    await Promise.race([
      // Not tried before: while the password is not set, a few refusals lock the user out.
      saysReady(java).then(() => letsIn(uri, password)),
      exited.then((how) => {
        throw new Error(`Neo4j did not start: ${how}`);
      }),
    ]);
  } catch (error) {
    java.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(tooLate);
  }
  return { uri, password, pid: java.pid ?? 0, kill: (signal) => void java.kill(signal), exited };
}

function saysReady(java: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (java.stdout === null) return;
    createInterface(java.stdout).on('line', (line) => {
      if (line === 'READY') resolve();
    });
  });
}

async function letsIn(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.verifyConnectivity();
  } finally {
    await driver.close();
  }
}

function ending(java: ChildProcess): Promise<string> {
  let words = '';
  for (const stream of [java.stdout, java.stderr]) {
    stream?.on('data', (text) => {
      words = (words + text).slice(-4_000);
    });
  }
  return new Promise((resolve) => {
    java.once('error', (error) => resolve(error.message));
    java.once('close', (code, signal) => {
      resolve(`${signal ?? `exit code ${code}`}\n${words}`.trim());
    });
  });
}
