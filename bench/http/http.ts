import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { type Shot, send, throughput } from '../client.ts';
import { median, printTable } from '../figures.ts';
import { environmentOf, MAIN } from '../ours.ts';
import { type Program, startProgram } from '../programs.ts';
import { measureStarts } from './starts.ts';

const QUERY = readFileSync(new URL('question.graphql', import.meta.url), 'utf8');
const rival = (name: string): string =>
  fileURLToPath(new URL(`../dist/http/rivals/${name}.js`, import.meta.url));

const CONNECTIONS = 8;
const BURST = 300;
const TURNS = 7;
const LEAST = { made: 2.5, kept: 10, notModified: 30 } as const;
const MOST_CPU = 0.35;

/** A way of asking one of the servers. */
interface Way {
  readonly name: string;
  readonly program: Program;
  readonly shot: Shot;
  readonly rates: number[];
  cpu: number;
}

/** One answer of all elements, beside Apollo Server, GraphQL Yoga and a bare node:http that have the rows in memory. */
export async function measureHttp(dataset: Dataset, settings: Neo4jSettings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'studies.json');
  writeFileSync(file, JSON.stringify(rowsOf(dataset)));
  const [ours, apollo, yoga, bare] = (await Promise.all([
    startProgram([MAIN], { NEO4J_URI: '' }),
    ...['apollo', 'yoga', 'bare'].map((name) => startProgram([rival(name), file], {})),
  ])) as [Program, Program, Program, Program];
  try {
    await checkAlike([ours, apollo, yoga, bare]);
    const etag = await etagOf(ours.url);
    const get = `${ours.url}?query=${encodeURIComponent(QUERY)}`;
    const ways: Way[] = [
      way('ours, made', ours, { url: ours.url, query: QUERY }),
      way('ours, kept', ours, { url: get }),
      way('ours, 304', ours, { url: get, etag }),
      way('Apollo Server', apollo, { url: apollo.url, query: QUERY }),
      way('GraphQL Yoga', yoga, { url: yoga.url, query: QUERY }),
      way('bare node:http', bare, { url: bare.url, query: QUERY }),
    ];
    await interleaved(ways);
    report(ways);
    await measureStarts([file, rival('bare')], environmentOf(settings), QUERY);
  } finally {
    await Promise.all([ours, apollo, yoga, bare].map((program) => program.stop()));
    rmSync(folder, { recursive: true });
  }
}

const way = (name: string, program: Program, shot: Shot): Way => ({
  name,
  program,
  shot,
  rates: [],
  cpu: 0,
});

/** What the question asks of each element, and the forms that a label is chosen from. */
const rowsOf = ({ studies, elements }: Dataset) =>
  studies.map(({ key: study }) => ({
    key: study,
    elements: elements
      .filter(({ studyKey }) => studyKey === study)
      .map(({ key, level, role, order, placementConfidence, labelForms }) => {
        return { key, level, role, order, placementConfidence, labelForms };
      }),
  }));

async function checkAlike(programs: readonly Program[]): Promise<void> {
  const agent = new Agent();
  const answers = await Promise.all(
    programs.map(async ({ url }) => JSON.parse(await send({ url, query: QUERY }, agent)).data),
  );
  for (const answer of answers) {
    if (!isDeepStrictEqual(answer, answers[0])) throw new Error('The servers answer differently.');
  }
}

async function etagOf(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}?query=${encodeURIComponent(QUERY)}`, { headers });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? '';
}

/** Bursts of each way in turn, so that what else the machine does hits all. The first turn warms up. */
async function interleaved(ways: readonly Way[]): Promise<void> {
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const one of ways) {
      const before = one.program.cpu();
      const rate = await throughput(one.shot, BURST, CONNECTIONS);
      if (turn === 0) continue;
      one.rates.push(rate);
      one.cpu += (one.program.cpu() - before) / BURST / TURNS;
    }
  }
}

function report(ways: readonly Way[]): void {
  const rate = (name: string): number => median(ways.find((one) => one.name === name)?.rates ?? []);
  const apollo = rate('Apollo Server');
  const least: Readonly<Record<string, number>> = {
    'ours, made': LEAST.made,
    'ours, kept': LEAST.kept,
    'ours, 304': LEAST.notModified,
  };
  console.log(
    `\n${CONNECTIONS} connections, the same answer of all elements; ratios to Apollo Server`,
  );
  printTable(
    ['', 'requests/s', 'ratio', 'at least', 'CPU ms'],
    ways.map(({ name, rates, cpu }) => [
      name,
      median(rates).toFixed(0),
      (median(rates) / apollo).toFixed(2),
      least[name]?.toFixed(1) ?? '',
      cpu.toFixed(2),
    ]),
  );
  const [ours, theirs] = ['ours, made', 'Apollo Server'].map(
    (name) => ways.find((one) => one.name === name)?.cpu ?? Number.NaN,
  ) as [number, number];
  console.log(`CPU of an answer that is made: ${(ours / theirs).toFixed(2)}, at most ${MOST_CPU}`);
}
