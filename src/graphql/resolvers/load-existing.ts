/** The part of a DataLoader that is needed here. */
interface RowLoader<Row> {
  load(key: string): Promise<Row | null>;
}

/** The row that another row names. The seed's rules keep such a key from dangling, so a missing one is an error. */
export async function loadExisting<Row>(loader: RowLoader<Row>, key: string): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`Nothing has the key ${key}, which another row names.`);
  return row;
}

/** Several of them, in the order of the keys. */
export const loadAllExisting = <Row>(
  loader: RowLoader<Row>,
  keys: readonly string[],
): Promise<readonly Row[]> => Promise.all(keys.map((key) => loadExisting(loader, key)));
