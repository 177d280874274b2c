import type { ManagedTransaction, QueryResult, Record as Row, Session } from 'neo4j-driver';
import type { Parameters } from '../statement.ts';

/** Where a load reads what is stored, and how it writes. */
export interface Target {
  /** Reads what is committed. */
  read(cypher: string, parameters?: Parameters): AsyncIterable<Row>;
  write(cypher: string, parameters?: Parameters): Promise<QueryResult>;
  /** Changes each `n` that is matched, however many there are. */
  writeEach(match: string, change: string, parameters: Parameters): Promise<void>;
}

/** A session for one statement, because a session keeps every result, with the rows that were sent, until it is closed. */
type OpenSession = () => Session;

async function* readIn(open: OpenSession, cypher: string, parameters?: Parameters) {
  const session = open();
  try {
    yield* session.run(cypher, parameters);
  } finally {
    await session.close();
  }
}

/**
 * Writes everything in the transaction that holds the lock, so that readers have the old graph until it is committed.
 * Reads take place outside of it: a transaction keeps in memory what it has changed and locked, but not what was only compared.
 */
export const inOneTransaction = (lock: ManagedTransaction, open: OpenSession): Target => ({
  read: (cypher, parameters) => readIn(open, cypher, parameters),
  write: async (cypher, parameters) => lock.run(cypher, parameters),
  writeEach: async (match, change, parameters) => {
    await lock.run(`${match} ${change}`, parameters);
  },
});

/**
 * Writes each batch in a transaction of its own, which bounds the database's memory; for a database that answers nothing
 * yet. The other transaction only holds the lock. It is used before each batch, because a lock that was lost, as with a
 * broken connection, may be another loader's by now.
 */
export const inManyTransactions = (lock: ManagedTransaction, open: OpenSession): Target => {
  const run = async (cypher: string, parameters?: Parameters): Promise<QueryResult> => {
    await lock.run('RETURN 1');
    const session = open();
    try {
      return await session.run(cypher, parameters);
    } finally {
      await session.close();
    }
  };
  return {
    read: (cypher, parameters) => readIn(open, cypher, parameters),
    write: run,
    writeEach: async (match, change, parameters) => {
      await run(`${match} CALL (n) { ${change} } IN TRANSACTIONS OF 2000 ROWS`, parameters);
    },
  };
};
