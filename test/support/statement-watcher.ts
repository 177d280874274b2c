import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record,
  type Session,
} from 'neo4j-driver';
import { vi } from 'vitest';

/** One statement that went to the database. */
export interface Ran {
  readonly cypher: string;
  readonly parameters: unknown;
  /** Rows that came back, in all lists together. */
  readonly rows: number;
  /** Whether it changed anything. */
  readonly wrote: boolean;
}

/** The engine's statements return their rows as lists of one record. */
const countRows = (records: readonly Record[]): number =>
  records
    .flatMap((record) =>
      record.keys.map((key): unknown => (/^rows\d+$/.test(String(key)) ? record.get(key) : null)),
    )
    .reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);

type Run = ManagedTransaction['run'];

/** Sees every statement of the drivers that are opened after it; `stop` it. */
export function watchStatements(): { readonly ran: Ran[]; stop(): void } {
  const ran: Ran[] = [];
  const seeing = (run: Run): Run =>
    ((cypher: string, parameters: unknown, ...rest: []) => {
      const result = run(cypher, parameters, ...rest);
      // Each `then` of a result receives its records.
      result.then(
        ({ records, summary }) => {
          const wrote = summary.counters.containsUpdates();
          ran.push({ cypher, parameters, rows: countRows(records), wrote });
        },
        () => {},
      );
      return result;
    }) as Run;
  const watch = (session: Session): Session => {
    const target = session as unknown as { run: Run; executeWrite: Session['executeWrite'] };
    const executeWrite = session.executeWrite.bind(session);
    target.run = seeing(session.run.bind(session) as Run);
    target.executeWrite = (work, settings) =>
      executeWrite((tx) => {
        (tx as { run: Run }).run = seeing(tx.run.bind(tx));
        return work(tx);
      }, settings);
    return session;
  };
  const open = neo4j.driver;
  const spy = vi.spyOn(neo4j, 'driver').mockImplementation((...given) => {
    const driver: Driver = open(...given);
    const session = driver.session.bind(driver);
    driver.session = (config) => watch(session(config));
    return driver;
  });
  return { ran, stop: () => spy.mockRestore() };
}
