import { performance } from 'node:perf_hooks';
import { connect, type Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { QueryRunner } from '../../src/engines/neo4j/query-runner.ts';
import { createReader } from '../../src/engines/neo4j/reader.ts';
import type { Subject } from '../db-hits/call.ts';
import { median } from '../measurements.ts';
import { QUESTIONS } from './questions.ts';

/** Milliseconds. */
const DEADLINE = 120_000;
const WARM_UP = 3;
const TURNS = 9;

/** The p50 in ms of each question to a database, by its name; in turns, so that other load affects all alike. */
export async function timeQuestions(
  settings: Neo4jSettings,
  subject: Subject,
): Promise<Readonly<Record<string, number>>> {
  const driver = connect(settings);
  const { database } = settings;
  const taken = new Map<string, number[]>(QUESTIONS.map(({ name }) => [name, []]));
  try {
    for (let turn = -WARM_UP; turn < TURNS; turn += 1) {
      for (const { name, ask } of QUESTIONS) {
        const reader = createReader(new QueryRunner({ driver, database, deadline: DEADLINE }));
        const began = performance.now();
        await ask(reader, subject);
        if (turn >= 0) taken.get(name)?.push(performance.now() - began);
      }
    }
  } finally {
    await driver.close();
  }
  return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)]));
}
