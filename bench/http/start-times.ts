import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { MAIN } from '../built-program.ts';
import { send } from '../http-client.ts';
import { atMost, format, median, printTable } from '../measurements.ts';
import { startProgram } from '../server-process.ts';

const TURNS = 7;
const MOST = { memory: 6, neo4j: 5 } as const;

/** Measures from the start of the process to its first response, against plain node:http with the same response. */
export async function measureStarts(
  [file, bare]: readonly [string, string],
  neo4j: Readonly<Record<string, string>>,
  query: string,
): Promise<void> {
  const kinds = [
    { args: [bare, file], env: {} },
    { args: [MAIN], env: { NEO4J_URI: '' } },
    { args: [MAIN], env: neo4j },
  ];
  const taken = kinds.map((): number[] => []);
  const memory = kinds.map((): number[] => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [at, { args, env }] of kinds.entries()) {
      const began = performance.now();
      const program = await startProgram(args, env);
      await send({ url: program.url, query }, new Agent());
      taken[at]?.push(performance.now() - began);
      memory[at]?.push(program.memory());
      await program.stop();
    }
  }
  const [base = 0, inMemory = 0, onNeo4j = 0] = taken.map(median);
  const [bareMb = 0, memoryMb = 0, neo4jMb = 0] = memory.map(median);
  console.log('\nFrom the start of the program to its first answer');
  printTable(
    ['', 'ms', 'ratio', 'MB'],
    [
      ['bare node:http', base.toFixed(0), '', bareMb.toFixed(0)],
      [
        'memory',
        inMemory.toFixed(0),
        format(atMost(inMemory / base, MOST.memory)),
        memoryMb.toFixed(0),
      ],
      ['Neo4j', onNeo4j.toFixed(0), format(atMost(onNeo4j / base, MOST.neo4j)), neo4jMb.toFixed(0)],
    ],
  );
}
