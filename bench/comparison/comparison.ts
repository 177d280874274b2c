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
import { recordStatements } from '../tax/record-statements.ts';

const STORED = fileURLToPath(new URL('../dist/comparison/stored/server.js', import.meta.url));
const QUERY = readFileSync(new URL('question.graphql', import.meta.url), 'utf8');
const WARM_UP = 500;
const BLOCKS = 20;
const BLOCK = 10;
const MOST = 1.35;

/** Compares all studies in one request, with constructs, links and evidence, and measures it against stored bytes. */
export async function measureComparison(settings: Neo4jSettings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'stored.json');
  const env = environmentOf(settings);
  const statements = (await recordStatements(settings, new Map([['comparison', QUERY]]))).get(
    'comparison',
  );
  const [neo4j, memory] = await Promise.all([
    startProgram([MAIN], env),
    startProgram([MAIN], { NEO4J_URI: '' }),
  ]);
  const agent = new Agent();
  const [body, other] = await Promise.all(
    [neo4j, memory].map(({ url }) => send({ url, query: QUERY }, agent)),
  );
  if (body === undefined || body !== other) throw new Error('The engines answer differently.');
  writeFileSync(file, JSON.stringify({ body, statements }));
  const stored = await startProgram([STORED, file], env);
  try {
    const taken = await interleaved([
      { url: neo4j.url, query: QUERY },
      { url: `${stored.url}rows` },
      { url: `${stored.url}driver` },
      { url: memory.url, query: QUERY },
      { url: `${stored.url}stored` },
    ]);
    const [onNeo4j = 0, rows = 0, byDriver = 0, inMemory = 0, bytes = 0] = taken;
    const row = (name: string, own: number, base: number, ratio: string): string[] => [
      name,
      ...[own, base].map((ms) => ms.toFixed(2)),
      ratio,
    ];
    console.log(
      `\nAll studies compared in one request: ${Buffer.byteLength(body)} bytes, ` +
        `${statements?.length} statements; p50 in ms at one connection`,
    );
    printTable(
      ['', 'ours', 'the other', 'ratio'],
      [
        row(
          'Neo4j, beside the rows of the same Cypher as JSON',
          onNeo4j,
          rows,
          format(atMost(onNeo4j / rows, MOST)),
        ),
        row(
          'Neo4j, beside the same Cypher, its rows not looked at',
          onNeo4j,
          byDriver,
          (onNeo4j / byDriver).toFixed(2),
        ),
        row('Neo4j, beside the same bytes', onNeo4j, bytes, (onNeo4j / bytes).toFixed(1)),
        row('memory, beside the same bytes', inMemory, bytes, (inMemory / bytes).toFixed(1)),
      ],
    );
  } finally {
    await Promise.all([neo4j, memory, stored].map((program) => program.stop()));
    rmSync(folder, { recursive: true });
  }
}

/** The medians of blocks of requests to each in turn, so that other load of the machine affects all alike. */
async function interleaved(shots: readonly Shot[]): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken = shots.map((): number[] => []);
  for (const shot of shots) await times(shot, WARM_UP, agent);
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [at, shot] of shots.entries()) taken[at]?.push(...(await times(shot, BLOCK, agent)));
  }
  agent.destroy();
  return taken.map(median);
}
