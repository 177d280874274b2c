import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** The folder for everything that a local server needs or writes; git ignores it. */
export const LOCAL_FOLDER = fileURLToPath(new URL('../.neo4j', import.meta.url));
const LIB = join(LOCAL_FOLDER, 'lib');
/** A copy of the pom beside the jars; if the pom has changed since, the jars are out of date. */
const FETCHED_POM = join(LIB, 'pom.xml');

/** Whether all jars are there, in the version that the pom names. */
export async function areJarsHere(): Promise<boolean> {
  const [current, fetched] = await Promise.all([
    readFile(POM, 'utf8'),
    readFile(FETCHED_POM, 'utf8').catch(() => undefined),
  ]);
  return current === fetched;
}

/** The folder of Neo4j's jars, fetched by Maven if they are not there: about 120 MB, once. */
export async function fetchJars(): Promise<string> {
  if (await areJarsHere()) return LIB;
  console.log('Fetching Neo4j with Maven, about 120 MB, once ...');
  await mkdir(LOCAL_FOLDER, { recursive: true });
  // Renamed only when complete, so that an interrupted fetch never looks finished.
  const part = await mkdtemp(join(LOCAL_FOLDER, 'fetching-'));
  try {
    await maven('dependency:copy-dependencies', `-DoutputDirectory=${part}`);
    await copyFile(POM, join(part, 'pom.xml'));
    // Another process may have been quicker, and its server may already run from that folder.
    if (!(await areJarsHere())) {
      await rm(LIB, { recursive: true, force: true });
      await rename(part, LIB);
    }
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return LIB;
}

/** Maven writes to the terminal, because its messages about a proxy or a certificate help the user. */
async function maven(...args: readonly string[]): Promise<void> {
  const child = spawn('mvn', ['-q', '-B', '-f', POM, ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('Maven could not fetch Neo4j; its own words stand above.');
}
