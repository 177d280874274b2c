import type DataLoader from 'dataloader';

/**
 * The row that another row points to. The seed's rules keep such a key from dangling, so a missing
 * one is a fault.
 */
export async function known<Row>(
  loader: DataLoader<string, Row | null>,
  key: string,
): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`Nothing has the key ${key}, which another row names.`);
  return row;
}

/** Several of them, in the order of the keys. */
export function allKnown<Row>(
  loader: DataLoader<string, Row | null>,
  keys: readonly string[],
): Promise<readonly Row[]> {
  return Promise.all(keys.map((key) => known(loader, key)));
}
