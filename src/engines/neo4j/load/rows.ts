/** Rows of which only those that are asked for are made, because all of a thousand studies would take gigabytes. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
  at(index: number): Row | undefined;
}

/** Each row as another, made whenever it is asked for. */
export function mapped<From, To>(rows: Rows<From>, to: (row: From) => To): Rows<To> {
  return {
    length: rows.length,
    at: (index) => {
      const row = rows.at(index);
      return row === undefined ? undefined : to(row);
    },
    *[Symbol.iterator]() {
      for (const row of rows) yield to(row);
    },
  };
}

/** The rows at these indexes. */
export const chosen = <Row>(rows: Rows<Row>, indexes: Rows<number>): Rows<Row> =>
  mapped(indexes, (index) => {
    const row = rows.at(index);
    if (row === undefined) throw new Error(`There is no row ${index}.`);
    return row;
  });

/** Rows of one statement: enough to be fast, and few enough for the memory at both ends. */
const BATCH = 2_000;

function* batchesOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Sends rows batch by batch; the next one is made while the database works on the one before. */
export async function inBatches<Row>(
  rows: Iterable<Row>,
  send: (batch: readonly Row[], start: number) => Promise<void>,
): Promise<void> {
  let sent: Promise<void> = Promise.resolve();
  let start = 0;
  for (const batch of batchesOf(rows)) {
    await sent;
    sent = send(batch, start);
    start += batch.length;
  }
  await sent;
}
