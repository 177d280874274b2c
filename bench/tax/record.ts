import { connect, type Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { QueryRunner } from '../../src/engines/neo4j/query-runner.ts';
import { createReader } from '../../src/engines/neo4j/reader.ts';
import type { Parameters, Statement } from '../../src/engines/neo4j/statement.ts';
import { openService } from '../../test/support/open-service.ts';

/** A statement as the engine sent it. */
export interface Sent {
  readonly cypher: string;
  /** What the cells of a row are called, list by list. */
  readonly lists: readonly (readonly string[])[];
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
  const { database } = settings;
  class RecordingRunner extends QueryRunner {
    override async all<Row>(statement: Statement<Row>, parameters: Parameters = {}) {
      const { cypher, parts } = statement;
      const lists = parts.map(({ codec }) => codec.columns(''));
      const place = sent.push({ cypher, lists, parameters, after: [...answered] }) - 1;
      const rows = await super.all(statement, parameters);
      answered.push(place);
      return rows;
    }
  }
  const { ask, service } = await openService({
    engine: 'NEO4J',
    reader: () => createReader(new RecordingRunner({ driver, database, deadline: PATIENCE })),
    whyNotReady: async () => null,
    close: () => driver.close(),
  });
  try {
    // How far the dataset branches is asked by the first request, for all of them.
    await ask('{ studies { totalCount } }');
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
