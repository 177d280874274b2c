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

/** Runs calls with `PROFILE` and counts their database hits, by the call's name. */
export async function countHits(
  settings: Neo4jSettings,
  subject: Subject,
  calls: readonly Call[] = CALLS,
): Promise<Readonly<Record<string, number>>> {
  const driver = connect(settings);
  let hits = 0;
  let counting: Promise<void>[] = [];
  const profiling = watched(driver, (run, cypher, ...others) => {
    const result = run(`PROFILE ${String(cypher)}`, ...others);
    counting.push(
      result.then(({ summary: { profile } }) => {
        if (!profile) throw new Error('The database profiled nothing.');
        hits += hitsOf(profile);
      }),
    );
    return result;
  });
  try {
    const counted: Record<string, number> = {};
    for (const { name, ask } of calls) {
      const { database } = settings;
      [hits, counting] = [0, []];
      const found = await ask(
        createReader(new QueryRunner({ driver: profiling, database, deadline: DEADLINE })),
        subject,
      );
      await Promise.all(counting);
      if (isEmpty(found))
        throw new Error(`${name} found nothing, so its figure would say nothing.`);
      counted[name] = hits;
    }
    return counted;
  } finally {
    await driver.close();
  }
}

function isEmpty(found: unknown): boolean {
  const [first] = Array.isArray(found) ? found : [found];
  if (typeof first !== 'object' || first === null) return first === undefined;
  return 'rows' in first && Array.isArray(first.rows) && first.rows.length === 0;
}
