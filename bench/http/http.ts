import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { sha256 } from '../../src/graphql/trusted-documents.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { environmentOf, MAIN } from '../built-program.ts';
import { type Shot, send, throughput } from '../http-client.ts';
import { median, printTable } from '../measurements.ts';
import { type Program, startProgram } from '../server-process.ts';
import { measureStarts } from './start-times.ts';

const QUERY = readFileSync(new URL('question.graphql', import.meta.url), 'utf8');
const rival = (name: string): string =>
  fileURLToPath(new URL(`../dist/http/rivals/${name}.js`, import.meta.url));

const CONNECTIONS = 8;
const BURST = 300;
const TURNS = 7;
const LEAST = { known: 2.5, adHoc: 1.5, cached: 10, notModified: 30 } as const;
const MOST_CPU = 0.35;

/** One kind of request to one of the servers, with its measurements. */
interface Run {
  readonly name: string;
  readonly program: Program;
  readonly shot: Shot;
  readonly rates: number[];
  cpu: number;
}

/** Measures one response of all elements against Apollo Server, GraphQL Yoga and plain node:http with the rows in memory. */
export async function measureHttp(dataset: Dataset, settings: Neo4jSettings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'studies.json');
  writeFileSync(file, JSON.stringify(rowsOf(dataset)));
  const documents = join(folder, 'documents.json');
  writeFileSync(documents, JSON.stringify({ [sha256(QUERY)]: QUERY }));
  const [ours, known, apollo, yoga, bare] = (await Promise.all([
    startProgram([MAIN], { NEO4J_URI: '' }),
    startProgram([MAIN], { NEO4J_URI: '', DOCUMENTS: documents }),
    ...['apollo', 'yoga', 'bare'].map((name) => startProgram([rival(name), file], {})),
  ])) as [Program, Program, Program, Program, Program];
  try {
    await checkAlike([ours, known, apollo, yoga, bare]);
    const etag = await etagOf(ours.url);
    const get = `${ours.url}?query=${encodeURIComponent(QUERY)}`;
    const runs: Run[] = [
      run('ours, known document', known, { url: known.url, query: QUERY }),
      run('ours, ad-hoc document', ours, { url: ours.url, query: QUERY }),
      run('ours, cached', ours, { url: get }),
      run('ours, 304', ours, { url: get, etag }),
      run('Apollo Server', apollo, { url: apollo.url, query: QUERY }),
      run('GraphQL Yoga', yoga, { url: yoga.url, query: QUERY }),
      run('bare node:http', bare, { url: bare.url, query: QUERY }),
    ];
    await interleaved(runs);
    report(runs);
    await measureStarts([file, rival('bare')], environmentOf(settings), QUERY);
  } finally {
    await Promise.all([ours, known, apollo, yoga, bare].map((program) => program.stop()));
    rmSync(folder, { recursive: true });
  }
}

const run = (name: string, program: Program, shot: Shot): Run => ({
  name,
  program,
  shot,
  rates: [],
  cpu: 0,
});

/** The fields that the question selects of each element, and the forms that a label is chosen from. */
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

/** Bursts of each kind in turn, so that other load of the machine affects all alike. The first turn warms up. */
async function interleaved(runs: readonly Run[]): Promise<void> {
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const one of runs) {
      const before = one.program.cpu();
      const rate = await throughput(one.shot, BURST, CONNECTIONS);
      if (turn === 0) continue;
      one.rates.push(rate);
      one.cpu += (one.program.cpu() - before) / BURST / TURNS;
    }
  }
}

function report(runs: readonly Run[]): void {
  const rate = (name: string): number => median(runs.find((one) => one.name === name)?.rates ?? []);
  const apollo = rate('Apollo Server');
  const least: Readonly<Record<string, number>> = {
    'ours, known document': LEAST.known,
    'ours, ad-hoc document': LEAST.adHoc,
    'ours, cached': LEAST.cached,
    'ours, 304': LEAST.notModified,
  };
  console.log(
    `\n${CONNECTIONS} connections, the same response of all elements; ratios to Apollo Server`,
  );
  printTable(
    ['', 'requests/s', 'ratio', 'at least', 'CPU ms'],
    runs.map(({ name, rates, cpu }) => [
      name,
      median(rates).toFixed(0),
      (median(rates) / apollo).toFixed(2),
      least[name]?.toFixed(1) ?? '',
      cpu.toFixed(2),
    ]),
  );
  const [ours, theirs] = ['ours, known document', 'Apollo Server'].map(
    (name) => runs.find((one) => one.name === name)?.cpu ?? Number.NaN,
  ) as [number, number];
  console.log(`CPU of a known document: ${(ours / theirs).toFixed(2)}, at most ${MOST_CPU}`);
}
