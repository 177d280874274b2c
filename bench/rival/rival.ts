import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { environmentOf, MAIN } from '../built-program.ts';
import { type Shot, send, throughput, times } from '../http-client.ts';
import { atMost, format, median, printTable } from '../measurements.ts';
import { type Program, startProgram } from '../server-process.ts';
import { type Item, QUESTIONS, type Question } from './questions.ts';

const RIVAL = fileURLToPath(new URL('../dist/rival/server/main.js', import.meta.url));
const FILES = [MAIN, RIVAL] as const;

/** V8 compiles both servers during the first thousands of requests, which is another figure. */
const WARM_UP = 2_000;
const BLOCKS = 20;
const BLOCK = 20;
const STARTS = 5;
const CONNECTIONS = 16;
const BURST = 400;

const MOST_CPU = 0.5;
const MOST_P50 = 0.85;
const MOST_START = 0.4;
const MOST_MEMORY = 0.75;

interface Figures {
  readonly p50: number;
  readonly cpu: number;
  readonly perSecond: number;
}

/** Measures against `@apollo/server` and `@neo4j/graphql` over the same database. */
export async function measureRival(settings: Neo4jSettings): Promise<void> {
  const env = environmentOf(settings);
  console.log('\nAgainst @apollo/server with @neo4j/graphql 7 (ours / theirs)');
  await measureStarts(env);
  const programs = [await startProgram([MAIN], env), await startProgram([RIVAL], env)] as const;
  const rows: string[][] = [];
  const cpu: number[] = [];
  const memory: { readonly own: number; readonly their: number }[] = [];
  try {
    for (const question of QUESTIONS) {
      const shots = shotsOf(question, programs);
      await checkAlike(question, shots);
      const [ours, theirs] = await sideBySide(shots, programs);
      cpu.push(ours.cpu / theirs.cpu);
      memory.push({ own: programs[0].memory(), their: programs[1].memory() });
      rows.push([
        question.name,
        `${ours.p50.toFixed(2)} / ${theirs.p50.toFixed(2)}`,
        format(atMost(ours.p50 / theirs.p50, MOST_P50)),
        `${ours.cpu.toFixed(2)} / ${theirs.cpu.toFixed(2)}`,
        (ours.cpu / theirs.cpu).toFixed(2),
        `${ours.perSecond.toFixed(0)} / ${theirs.perSecond.toFixed(0)}`,
      ]);
    }
    printTable(['question', 'p50 ms', 'ratio', 'CPU ms', 'ratio', 'requests/s'], rows);
    console.log(`CPU in the median question: ${format(atMost(median(cpu), MOST_CPU))}`);
    // Both figures include garbage that is not collected yet, so one reading says little.
    const shares = memory.map(({ own, their }) => own / their);
    const readings = memory.map(({ own, their }) => `${own.toFixed(0)} / ${their.toFixed(0)}`);
    console.log(
      `Memory in MB after each question: ${readings.join(', ')}; ` +
        `in the median ${format(atMost(median(shares), MOST_MEMORY))}`,
    );
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
  }
}

function shotsOf({ ours, theirs }: Question, programs: readonly [Program, Program]): [Shot, Shot] {
  return [
    { url: programs[0].url, query: ours },
    { url: programs[1].url, query: theirs },
  ];
}

async function checkAlike(question: Question, shots: readonly [Shot, Shot]): Promise<void> {
  const agent = new Agent();
  const [ours, theirs] = (await Promise.all(
    shots.map(async (shot) => (JSON.parse(await send(shot, agent)) as { data: Item }).data),
  )) as [Item, Item];
  const [own, their] = [question.fromOurs(ours), question.fromTheirs(theirs)];
  if (!isDeepStrictEqual(own, their)) {
    const texts = [own, their].map((one) => JSON.stringify(one).slice(0, 1_000));
    throw new Error(`${question.name}: the answers differ.\n${texts.join('\n')}`);
  }
}

/** Measures blocks of requests to each in turn, so that other load of the machine affects both alike. */
async function sideBySide(
  shots: readonly [Shot, Shot],
  programs: readonly [Program, Program],
): Promise<[Figures, Figures]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const shot of shots) await times(shot, WARM_UP, agent);
  const taken = shots.map((): number[] => []);
  const bursts = shots.map((): number[] => []);
  const before = programs.map((program) => program.cpu());
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [at, shot] of shots.entries()) taken[at]?.push(...(await times(shot, BLOCK, agent)));
  }
  const spent = programs.map((program, at) => program.cpu() - (before[at] ?? 0));
  agent.destroy();
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [at, shot] of shots.entries()) {
      bursts[at]?.push(await throughput(shot, BURST, CONNECTIONS));
    }
  }
  const figures = (at: number): Figures => ({
    p50: median(taken[at] ?? []),
    cpu: (spent[at] ?? 0) / (BLOCKS * BLOCK),
    perSecond: median(bursts[at] ?? []),
  });
  return [figures(0), figures(1)];
}

/** Measures from the start of the process to its first response. */
async function measureStarts(env: Readonly<Record<string, string>>): Promise<void> {
  const [question] = QUESTIONS;
  if (question === undefined) return;
  const queries = [question.ours, question.theirs];
  const taken = FILES.map((): number[] => []);
  for (let turn = 0; turn < STARTS; turn += 1) {
    for (const [at, file] of FILES.entries()) {
      const began = performance.now();
      const program = await startProgram([file], env);
      await send({ url: program.url, query: queries[at] ?? '' }, new Agent());
      taken[at]?.push(performance.now() - began);
      await program.stop();
    }
  }
  const [own, their] = taken.map(median) as [number, number];
  console.log(
    `Cold start in ms: ${own.toFixed(0)} / ${their.toFixed(0)}, ${format(atMost(own / their, MOST_START))}`,
  );
}
