import { existsSync, readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WrongUse } from '../../src/wrong-use.ts';
import { writeCorpus } from './write.ts';

const USAGE = `npm run synthesize -- --studies <1 to 10000> --seed <number> --out <folder>
  writes seed files of so many invented studies into a new or empty folder; the same numbers give the same files`;

const MAX_STUDIES = 10_000;
const MAX_SEED = 2_147_483_647;

function main(args: readonly string[]): void {
  const { studies, seed, out } = argumentsOf(args);
  const count = numberOf('--studies', studies, 1, MAX_STUDIES);
  const from = numberOf('--seed', seed, 0, MAX_SEED);
  if (out === undefined || out === '') throw new WrongUse(`--out is missing.\n${USAGE}`);
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new WrongUse(`${out} is a file; --out names a folder.`);
  }
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new WrongUse(`${out} is not empty; files from before would be among the new ones.`);
  }
  const written = writeCorpus(count, from, out);
  console.log(
    `${written.studies} studies with ${written.elements} elements and ${written.links} links are in ${out}.`,
  );
  console.log(`Check them with: npm run check:seed -- ${out}`);
}

function argumentsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { studies: text, seed: text, out: text } }).values;
  } catch (cause) {
    throw new WrongUse(`${cause instanceof Error ? cause.message : cause}\n${USAGE}`);
  }
}

function numberOf(name: string, text: string | undefined, least: number, most: number): number {
  if (text === undefined) throw new WrongUse(`${name} is missing.\n${USAGE}`);
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && value >= least && value <= most) return value;
  throw new WrongUse(`${name} is ${text}; it should be a whole number from ${least} to ${most}.`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  // The errors of a file system say what failed and where, so no stack trace is printed.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
