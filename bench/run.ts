import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whatIsMissing } from '../neo4j/tools.ts';
import { loadDataset } from '../src/engines/neo4j/load/load.ts';
import { loadSeed } from '../src/seed/load.ts';
import { measureComparison } from './comparison/comparison.ts';
import { countHits } from './db-hits/count-hits.ts';
import { measureGrowth } from './db-hits/growth.ts';
import { SEED_SUBJECT } from './db-hits/seed-subject.ts';
import { measureExplorer } from './explorer/explorer.ts';
import { measureExports } from './exports/exports.ts';
import { measureHttp } from './http/http.ts';
import { measureMemory } from './memory/growth.ts';
import { measureReloadOverHttp } from './reload/reload.ts';
import { measureRival } from './rival/rival.ts';
import { measureTax } from './tax/tax.ts';
import { withDatabase } from './temporary-database.ts';

/** What needs no database. */
const WITHOUT = ['memory', 'reload', 'exports', 'explorer'];
const PARTS = [...WITHOUT, 'http', 'tax', 'comparison', 'rival', 'db-hits'];
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const npm = (...args: readonly string[]) => execFileSync('npm', args, { stdio: 'inherit' });

/**
 * `[memory] [reload] [exports] [explorer] [http] [tax] [comparison] [rival] [db-hits] [--commit]`: all parts, or those that are named. `--commit`
 * writes the costs of the seed's calls to `db-hits.json`, with which a test compares them.
 */
async function main(args: readonly string[]): Promise<void> {
  const isCommit = args.includes('--commit');
  const named = args.filter((arg) => arg !== '--commit');
  const wrong = named.find((arg) => !PARTS.includes(arg));
  if (wrong !== undefined) throw new Error(`${wrong} is none of ${PARTS.join(', ')}.`);
  const isWanted = (part: string): boolean => named.length === 0 || named.includes(part);
  if (isWanted('memory')) await measureMemory();
  if (isWanted('reload')) {
    npm('run', '--silent', 'build');
    await measureReloadOverHttp();
  }
  if (isWanted('exports')) await measureExports(loadSeed(file('../seed')));
  if (isWanted('explorer')) {
    npm('run', '--silent', 'build');
    await measureExplorer();
  }
  if (named.length > 0 && named.every((part) => WITHOUT.includes(part))) return;
  const missing = await whatIsMissing();
  if (missing !== undefined) throw new Error(missing);
  prepare();
  let seed: Readonly<Record<string, number>> = {};
  await withDatabase('512m', async (settings) => {
    const dataset = loadSeed(file('../seed'));
    await loadDataset(dataset, settings);
    if (isWanted('http')) await measureHttp(dataset, settings);
    if (isWanted('tax')) await measureTax(settings);
    if (isWanted('comparison')) await measureComparison(settings);
    if (isWanted('rival')) await measureRival(settings);
    if (isWanted('db-hits')) seed = await countHits(settings, SEED_SUBJECT);
  });
  if (!isWanted('db-hits')) return;
  if (isCommit) writeFileSync(file('db-hits.json'), `${JSON.stringify(seed, null, 2)}\n`);
  await measureGrowth(seed);
}

/** Installs what only the bench needs, once, and builds what is measured: the product as `npm start` runs it. */
function prepare(): void {
  if (!existsSync(file('node_modules'))) npm('ci', '--prefix', file('.'));
  npm('run', '--silent', 'build');
  execFileSync(process.execPath, [file('../node_modules/typescript/bin/tsc'), '-p', file('.')], {
    stdio: 'inherit',
  });
}

await main(process.argv.slice(2));
