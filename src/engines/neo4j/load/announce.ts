import { randomUUID } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';

/**
 * Milliseconds for a commit. An announcement that is older is that of a loader that died: whatever became of its
 * commit, it has ended.
 */
const ANNOUNCEMENT_MS = 60_000;

/** Tells readers that the dataset is about to change. */
export interface Announcement {
  make(): Promise<void>;
  /** Also when it was never made. */
  withdraw(): Promise<void>;
}

/**
 * A commit shows piece by piece to those who read meanwhile. So a loader announces it, in a transaction of its own
 * that ends before the commit begins, and withdraws that after the commit has ended: a reader who sees no
 * announcement, neither before nor after it read, and one and the same load, has read no piece of another.
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
      // By its token: the next loader may have announced its own by now.
      await run(`MATCH (mark:Dataset {key: 'loading', token: $token}) DELETE mark`);
    },
  };
}
