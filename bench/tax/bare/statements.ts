import neo4j from 'neo4j-driver';

/** Statements as the engine sent them, sent again by the driver alone. */

export interface Sent {
  readonly cypher: string;
  readonly lists: readonly (readonly string[])[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The indexes of the statements that had been answered when this one was sent: it waits for them. */
  readonly after: readonly number[];
}

const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

/** JSON has an integer of the driver as its two halves. */
export const revived = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value
    ? neo4j.int(Number(value.low))
    : value;

/** A row whose cells are read by their columns' names. */
export interface Row {
  get(name: string): unknown;
}

/** The result of a statement, list by list. */
export interface StatementResult {
  readonly dataset: unknown;
  readonly lists: readonly (readonly Row[])[];
}

/** The results of all statements, in the order of sending. */
export async function rowsOfAll(statements: readonly Sent[]): Promise<readonly StatementResult[]> {
  const pending: Promise<StatementResult>[] = [];
  for (const sent of statements) {
    const before = Promise.all(sent.after.map((place) => pending[place]));
    pending.push(before.then(() => rowsOf(sent)));
  }
  return Promise.all(pending);
}

async function rowsOf({ cypher, lists, parameters }: Sent): Promise<StatementResult> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, parameters);
    const [record] = records;
    return {
      dataset: record?.get('met')[0],
      lists: lists.map((columns, list) => {
        const places = new Map(columns.map((name, at) => [name, at]));
        const rows = (record?.get(`rows${list}`) ?? []) as readonly (readonly unknown[])[];
        return rows.map((cells) => ({ get: (name: string) => cells[places.get(name) ?? -1] }));
      }),
    };
  } finally {
    void session.close();
  }
}
