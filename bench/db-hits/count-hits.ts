import { connect, type Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { QueryRunner } from '../../src/engines/neo4j/query-runner.ts';
import { createReader } from '../../src/engines/neo4j/reader.ts';
import { type Result, watched } from '../watched-driver.ts';
import type { Call, Subject } from './call.ts';
import { CALLS } from './calls.ts';

type Plan = Exclude<Result['summary']['profile'], false>;

const hitsOf = (plan: Plan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/** Milliseconds, because a scan of a thousand studies is slow. */
const DEADLINE = 120_000;

/** What a call costs the database. */
export interface Cost {
  readonly hits: number;
  /** Bytes: the most that one of its statements held at once, as the database estimates them. */
  readonly memory: number;
}

/** Runs every call with `PROFILE`: what it costs, by its name. */
export async function costsOf(
  settings: Neo4jSettings,
  subject: Subject,
  calls: readonly Call[],
): Promise<Readonly<Record<string, Cost>>> {
  const driver = connect(settings);
  let profiles: Promise<Cost>[] = [];
  const profiling = watched(driver, (run, cypher, ...others) => {
    const result = run(`PROFILE ${String(cypher)}`, ...others);
    profiles.push(
      result.then(({ summary: { profile } }) => {
        if (!profile) throw new Error('The database profiled nothing.');
        return { hits: hitsOf(profile), memory: Number(profile.arguments['GlobalMemory']) };
      }),
    );
    return result;
  });
  try {
    const costs: Record<string, Cost> = {};
    for (const { name, ask } of calls) {
      const { database } = settings;
      profiles = [];
      const found = await ask(
        createReader(new QueryRunner({ driver: profiling, database, deadline: DEADLINE })),
        subject,
      );
      const each = await Promise.all(profiles);
      if (isEmpty(found))
        throw new Error(`${name} found nothing, so its figure would say nothing.`);
      costs[name] = {
        hits: each.reduce((sum, { hits }) => sum + hits, 0),
        memory: Math.max(...each.map(({ memory }) => memory)),
      };
    }
    return costs;
  } finally {
    await driver.close();
  }
}

/** The database hits of every call of the port, by the call's name. */
export async function countHits(
  settings: Neo4jSettings,
  subject: Subject,
): Promise<Readonly<Record<string, number>>> {
  const costs = await costsOf(settings, subject, CALLS);
  return Object.fromEntries(Object.entries(costs).map(([name, { hits }]) => [name, hits]));
}

function isEmpty(found: unknown): boolean {
  const [first] = Array.isArray(found) ? found : [found];
  if (typeof first !== 'object' || first === null) return first === undefined;
  return 'rows' in first && Array.isArray(first.rows) && first.rows.length === 0;
}
