import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** Where everything is kept that a local server needs or writes; git does not see it. */
export const KEPT = fileURLToPath(new URL('../.neo4j', import.meta.url));
const LIB = join(KEPT, 'lib');
/** The pom that the jars came by, among them: a changed one wants others. */
const CAME_BY = join(LIB, 'pom.xml');

/** Whether the jars are there, all of them and of the version that the pom names. */
export async function areJarsHere(): Promise<boolean> {
  const [wanted, here] = await Promise.all([
    readFile(POM, 'utf8'),
    readFile(CAME_BY, 'utf8').catch(() => undefined),
  ]);
  return wanted === here;
}

/** The folder of Neo4j's jars, fetched by Maven if they are not there: about 120 MB, once. */
export async function fetchJars(): Promise<string> {
  if (await areJarsHere()) return LIB;
  console.log('Fetching Neo4j with Maven, about 120 MB, once ...');
  await mkdir(KEPT, { recursive: true });
  // Renamed only when whole: an interrupted fetch is never taken for a finished one.
  const part = await mkdtemp(join(KEPT, 'fetching-'));
  try {
    await maven('dependency:copy-dependencies', `-DoutputDirectory=${part}`);
    await copyFile(POM, join(part, 'pom.xml'));
    // Someone else may have been quicker, and may already run from that folder.
    if (!(await areJarsHere())) {
      await rm(LIB, { recursive: true, force: true });
      await rename(part, LIB);
    }
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return LIB;
}

/** Maven speaks for itself: what it says of a proxy or a certificate is what the reader needs. */
async function maven(...args: readonly string[]): Promise<void> {
  const child = spawn('mvn', ['-q', '-B', '-f', POM, ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('Maven could not fetch Neo4j; its own words stand above.');
}
