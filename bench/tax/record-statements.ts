import { connect, type Neo4jSettings } from '../../src/engines/neo4j/engine.ts';
import { QueryRunner } from '../../src/engines/neo4j/query-runner.ts';
import { createReader } from '../../src/engines/neo4j/reader.ts';
import type { Parameters, Statement } from '../../src/engines/neo4j/statement.ts';
import { openService } from '../../test/support/open-service.ts';

/** A statement as the engine sent it. */
export interface Sent {
  readonly cypher: string;
  /** The column names, list by list. */
  readonly lists: readonly (readonly string[])[];
  readonly parameters: unknown;
  /** The indexes of the statements that had been answered when this one was sent: it waits for them. */
  readonly after: readonly number[];
}

/** Milliseconds, because a database that has just started plans slowly. */
const DEADLINE = 60_000;

/** The statements that the engine sends for each question, in the order of sending. */
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
    reader: () => createReader(new RecordingRunner({ driver, database, deadline: DEADLINE })),
    whyNotReady: async () => null,
    close: () => driver.close(),
  });
  try {
    // The first request reads the dataset's statistics, for all that follow.
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
