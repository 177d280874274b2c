import { setTimeout } from 'node:timers/promises';
import type { GraphEngine } from '../model/port.ts';

/** Milliseconds for which a database's version is reused; a load goes unseen at most this long. */
const MAX_AGE_MS = 1_000;
/** Milliseconds for a database to return it. */
const DEADLINE_MS = 1_500;
/** Milliseconds that a request waits for it; afterwards the request is executed without the cache. */
const MAX_WAIT_MS = 250;

/** The version of the dataset that a request would read now; null when it is not known. */
export type DatasetVersion = () => string | null | Promise<string | null>;

/**
 * Reads the dataset's version: without a read of the graph where the engine knows it, and otherwise by at most one
 * read a second, which all requests of that time share. `maxAge` is in milliseconds.
 */
export function datasetVersion(engine: GraphEngine, maxAge: number = MAX_AGE_MS): DatasetVersion {
  let readAt = Number.NEGATIVE_INFINITY;
  let version: string | null = null;
  let reading: Promise<string | null> | undefined;

  const read = async (): Promise<string | null> => {
    // The time before the read, because the version may already be that old when it arrives.
    const begun = performance.now();
    version = await readVersion(engine).catch(() => null);
    readAt = begun;
    reading = undefined;
    return version;
  };

  return () => {
    const [known] = engine.reader().versionsSeen();
    if (known !== undefined) return known;
    if (performance.now() - readAt < maxAge) return version;
    reading ??= read();
    return Promise.race([reading, setTimeout(MAX_WAIT_MS, null)]);
  };
}

async function readVersion(engine: GraphEngine): Promise<string | null> {
  const graph = engine.reader(AbortSignal.timeout(DEADLINE_MS));
  const { version } = await graph.dataset();
  // While a load is being committed, no single version exists to cache a response under.
  return graph.versionsSeen().length > 1 ? null : version;
}
