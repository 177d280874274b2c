import { readNeo4j } from '../config.ts';
import { loadDataset } from '../graph/neo4j/load/load.ts';
import { loadSeed } from './load.ts';
import { report } from './report.ts';

/** Like `main.ts` an entry: it knows the rooms that it joins. */

const USAGE = `Usage:
  cli.ts check [folder]                   prints what is wrong with a seed, or what is in it
  cli.ts load [folder] [--beside-others]  checks a seed and makes the database in NEO4J_URI equal to it`;

async function main(words: readonly string[]): Promise<number> {
  const flags = words.filter((word) => word.startsWith('--'));
  const [command, folder = 'seed', ...rest] = words.filter((word) => !word.startsWith('--'));
  const isKnown = rest.length === 0 && flags.every((flag) => flag === '--beside-others');
  if (command === 'check' && isKnown && flags.length === 0) return check(folder);
  if (command === 'load' && isKnown) return load(folder, flags.length > 0);
  console.error(USAGE);
  return 2;
}

function check(folder: string): number {
  const { isSound, lines } = report(folder);
  for (const line of lines) console.log(line);
  return isSound ? 0 : 1;
}

async function load(folder: string, besideOthers: boolean): Promise<number> {
  const settings = readNeo4j(process.env);
  if (settings === null) throw new Error('Set NEO4J_URI and NEO4J_PASSWORD to say where to load.');
  const dataset = loadSeed(folder);
  const changes = await loadDataset(dataset, {
    ...settings,
    besideOthers,
    onProgress: (step) => process.stderr.isTTY && console.error(`… ${step}`),
  });
  for (const { what, created, updated, removed } of changes) {
    console.log(`${what}: ${created} created, ${updated} updated, ${removed} removed`);
  }
  if (changes.length === 0) console.log('Nothing to change.');
  console.log(`The database holds version ${dataset.version}.`);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A seed’s faults and a database’s refusals are sentences already.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
