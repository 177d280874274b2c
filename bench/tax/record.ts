import { createAsker } from '../../src/graph/neo4j/ask.ts';
import { connect, type Neo4jSettings, viewOf } from '../../src/graph/neo4j/open.ts';
import { openService } from '../../test/graphql/open.ts';
import { watched } from '../watched.ts';

/** A statement as the engine sent it. */
export interface Sent {
  readonly cypher: string;
  readonly parameters: unknown;
  /** The places of those that had been answered when this one was sent: what it waits for. */
  readonly after: readonly number[];
}

/** Milliseconds: a database that has just started takes its time to plan. */
const PATIENCE = 60_000;

/** What the engine sends for each question, in the order of sending. */
export async function recordStatements(
  settings: Neo4jSettings,
  questions: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Sent[]>> {
  const driver = connect(settings);
  let sent: Sent[] = [];
  let answered: number[] = [];
  const recording = watched(driver, async (run, cypher, parameters, config) => {
    const place = sent.push({ cypher: String(cypher), parameters, after: [...answered] }) - 1;
    const result = await run(cypher, parameters, config);
    answered.push(place);
    return result;
  });
  const { database } = settings;
  const { ask, service } = await openService({
    engine: 'NEO4J',
    view: () => viewOf(createAsker({ driver: recording, database, deadline: PATIENCE })),
    whyNotReady: async () => null,
    close: () => driver.close(),
  });
  try {
    const recorded = new Map<string, readonly Sent[]>();
    for (const [name, question] of questions) {
      [sent, answered] = [[], []];
      const { errors } = await ask(question);
      if (errors) throw new Error(`${name} cannot be answered: ${JSON.stringify(errors)}`);
      recorded.set(name, sent);
    }
    return recorded;
  } finally {
    await service.stop();
    await driver.close();
  }
}
