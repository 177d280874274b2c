import { setTimeout } from 'node:timers/promises';
import type { GraphEngine } from '../model/port.ts';

/** Milliseconds for which a database's version is taken to stand; a load may go unseen no longer. */
const MAX_AGE_MS = 1_000;
/** Milliseconds in which a database tells it. */
const DEADLINE_MS = 1_500;
/** Milliseconds that a request waits for it: past them it is answered without a cache, within its own deadline. */
const MAX_WAIT_MS = 250;

/** The version of the dataset that an answer would be read from now; null when it cannot be told. */
export type DatasetVersion = () => string | null | Promise<string | null>;

/**
 * Tells the version without a read where the engine knows it, and else by one read a second at most, which all
 * requests that come meanwhile share.
 */
export function datasetVersion(source: GraphEngine, maxAge: number = MAX_AGE_MS): DatasetVersion {
  let readAt = Number.NEGATIVE_INFINITY;
  let version: string | null = null;
  let reading: Promise<string | null> | undefined;

  const read = async (): Promise<string | null> => {
    // From before the read: what it tells may be that old when it arrives.
    const begun = performance.now();
    version = await readVersion(source).catch(() => null);
    readAt = begun;
    reading = undefined;
    return version;
  };

  return () => {
    const [known] = source.reader().versionsSeen();
    if (known !== undefined) return known;
    if (performance.now() - readAt < maxAge) return version;
    reading ??= read();
    return Promise.race([reading, setTimeout(MAX_WAIT_MS, null)]);
  };
}

async function readVersion(source: GraphEngine): Promise<string | null> {
  const graph = source.reader(AbortSignal.timeout(DEADLINE_MS));
  const { version } = await graph.dataset();
  // While a load is being committed there is no version that an answer could be kept under.
  return graph.versionsSeen().length > 1 ? null : version;
}
