/** The used part of a DataLoader. */
interface RowLoader<Row> {
  load(key: string): Promise<Row | null>;
}

/** The row that another row refers to. @throws Error when it is missing, which the seed's rules exclude. */
export async function loadExisting<Row>(loader: RowLoader<Row>, key: string): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`Nothing has the key ${key}, which another row names.`);
  return row;
}

/** Several rows that another row refers to, in the order of the keys. @throws Error as `loadExisting`. */
export const loadAllExisting = <Row>(
  loader: RowLoader<Row>,
  keys: readonly string[],
): Promise<readonly Row[]> => Promise.all(keys.map((key) => loadExisting(loader, key)));
