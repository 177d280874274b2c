import { randomUUID } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';

/** Milliseconds for a commit. An older announcement is from a loader that died, and its commit has ended. */
const ANNOUNCEMENT_MS = 60_000;

/** Announces to readers that the dataset is about to change. */
export interface Announcement {
  make(): Promise<void>;
  /** Does nothing if it was never made. */
  withdraw(): Promise<void>;
}

/**
 * Concurrent readers see a commit piece by piece. So a loader announces it, in a transaction of its own that ends
 * before the commit begins, and withdraws the announcement after the commit. A reader that sees no announcement and
 * the same `loadedAt`, both before and after its read, has read one dataset only.
 */
export function announcement(driver: Driver, database: string): Announcement {
  const token = randomUUID();
  let isMade = false;
  const run = async (cypher: string) => {
    const session = driver.session({ database });
    try {
      await session.executeWrite((tx) =>
        tx.run(cypher, { token, lease: neo4j.int(ANNOUNCEMENT_MS) }),
      );
    } finally {
      await session.close();
    }
  };
  return {
    make: async () => {
      isMade = true;
      await run(
        `MERGE (mark:Dataset {key: 'loading'}) SET mark.token = $token, mark.until = timestamp() + $lease`,
      );
    },
    withdraw: async () => {
      if (!isMade) return;
      // Matches the token, because the next loader may already have made an announcement.
      await run(`MATCH (mark:Dataset {key: 'loading', token: $token}) DELETE mark`);
    },
  };
}
