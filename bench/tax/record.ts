import { type Asker, createAsker } from '../../src/graph/neo4j/ask.ts';
import { connect, type Neo4jSettings, viewOf } from '../../src/graph/neo4j/open.ts';
import { openService } from '../../test/graphql/open.ts';

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
  const recordingAsker = (): Asker => {
    const asker = createAsker({ driver, database, deadline: PATIENCE });
    const all: Asker['all'] = async (statement, parameters = {}) => {
      const { cypher, parts } = statement;
      const lists = parts.map(({ codec }) => codec.columns(''));
      const place = sent.push({ cypher, lists, parameters, after: [...answered] }) - 1;
      const rows = await asker.all(statement, parameters);
      answered.push(place);
      return rows;
    };
    return {
      ...asker,
      all,
      many: async (statement, parameters) => (await all(statement, parameters))[0],
      one: async (statement, parameters) => {
        const [[row]] = await all(statement, parameters);
        if (row === undefined) throw new Error(`${statement.name} found nothing.`);
        return row;
      },
    };
  };
  const { ask, service } = await openService({
    engine: 'NEO4J',
    view: () => viewOf(recordingAsker()),
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
