import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { environmentOf, MAIN } from '../built-program.ts';
import { type Shot, send, times } from '../http-client.ts';
import { atMost, format, median, printTable } from '../measurements.ts';
import { startProgram } from '../server-process.ts';
import { recordStatements } from './record-statements.ts';

const BARE = fileURLToPath(new URL('../dist/tax/bare/server.js', import.meta.url));
const QUESTIONS = [
  'consequences',
  'participation',
  'tempting-matches',
  'shared-ideas',
  'justice',
  'recommendations',
  'sizes',
  'whole-model',
] as const;

/** V8 compiles the server during the first thousand requests, whose cost is another figure. */
const WARM_UP = 1_000;
const BLOCKS = 30;
const BLOCK = 20;

/** A question that takes at least this many milliseconds must meet the lower ratio. */
const LONG = 3;
const MOST = 1.35;
const MOST_WHEN_LONG = 1.2;

/** What GraphQL costs over the same statements sent by the bare driver. */
export async function measureTax(settings: Neo4jSettings): Promise<void> {
  const questions = new Map(
    QUESTIONS.map((name) => [
      name,
      readFileSync(new URL(`questions/${name}.graphql`, import.meta.url), 'utf8'),
    ]),
  );
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'statements.json');
  const recorded = await recordStatements(settings, questions);
  writeFileSync(file, JSON.stringify(Object.fromEntries(recorded)));
  const [ours, bare] = await Promise.all([
    startProgram([MAIN], environmentOf(settings)),
    startProgram([BARE, file], environmentOf(settings)),
  ]);
  const rows: string[][] = [];
  try {
    for (const [name, query] of questions) {
      const shots = [{ url: ours.url, query }, { url: `${bare.url}${name}` }] as const;
      const bytes = await checkedAlike(name, shots);
      const cpu = [ours, bare].map((program) => program.cpu());
      const [own, base] = await interleaved(shots);
      const spent = [ours, bare].map(
        (program, at) => (program.cpu() - (cpu[at] ?? 0)) / (WARM_UP + BLOCKS * BLOCK),
      );
      const most = own >= LONG ? MOST_WHEN_LONG : MOST;
      rows.push([
        name,
        String(recorded.get(name)?.length),
        String(bytes),
        base.toFixed(2),
        own.toFixed(2),
        format(atMost(own / base, most)),
        ...spent.toReversed().map((one) => one.toFixed(2)),
      ]);
    }
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\nTax: p50 in ms at one connection; at most ${MOST}, and ${MOST_WHEN_LONG} from ${LONG} ms on`,
  );
  printTable(
    ['question', 'statements', 'bytes', 'bare driver', 'ours', 'ratio', 'CPU of it', 'CPU of ours'],
    rows,
  );
}

async function checkedAlike(name: string, shots: readonly Shot[]): Promise<number> {
  const agent = new Agent();
  const [own, base] = await Promise.all(shots.map((shot) => send(shot, agent)));
  if (own === undefined || own !== base) {
    const at = [...(own ?? '')].findIndex((one, place) => one !== [...(base ?? '')][place]);
    throw new Error(
      `${name}: the answers differ: ${own?.slice(at - 100, at + 100)}\n${base?.slice(at - 100, at + 100)}`,
    );
  }
  return Buffer.byteLength(own);
}

/** The medians of blocks of requests to each in turn, so that other load of the machine affects both alike. */
async function interleaved(shots: readonly [Shot, Shot]): Promise<[number, number]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: [number[], number[]] = [[], []];
  for (const shot of shots) await times(shot, WARM_UP, agent);
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [at, shot] of shots.entries()) {
      taken[at]?.push(...(await times(shot, BLOCK, agent)));
    }
  }
  agent.destroy();
  return [median(taken[0]), median(taken[1])];
}
