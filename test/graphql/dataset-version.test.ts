import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { datasetVersion } from '../../src/graphql/dataset-version.ts';
import type { GraphEngine } from '../../src/model/port.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { SEED } from '../support/open-service.ts';

const DATASET = loadSeed(SEED);

/** The memory engine, reporting its version as a database does: only with a read. */
function database() {
  let version = DATASET.version;
  let reads = 0;
  let isAway = false;
  let isChanging = false;
  const memory = openMemory(DATASET);
  const engine: GraphEngine = {
    ...memory,
    reader: () => {
      const seen = new Set<string>();
      return {
        ...memory.reader(),
        versionsSeen: () => [...seen],
        dataset: async () => {
          reads += 1;
          await setTimeout(20);
          if (isAway) throw new Error('away');
          seen.add(version);
          if (isChanging) seen.add('changing');
          return { ...(await memory.reader().dataset()), version };
        },
      };
    },
  };
  return {
    engine,
    reads: () => reads,
    reload: (to: string) => {
      version = to;
    },
    goAway: () => {
      isAway = true;
    },
    change: () => {
      isChanging = true;
    },
  };
}

describe('the version that an answer would be read from', () => {
  // The age of a version does not depend on the speed of the machine.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('is known without a read where the engine knows it, and at once after a reload', () => {
    const memory = openMemory(DATASET);
    const version = datasetVersion(memory);
    expect(version()).toBe(DATASET.version);
    memory.replace({ ...DATASET, version: 'next' });
    expect(version()).toBe('next');
  });

  it('is read from a database once for concurrent requests, and again when it may be outdated', async () => {
    const { engine, reads, reload } = database();
    const version = datasetVersion(engine, 200);
    expect(await Promise.all([version(), version(), version()])).toEqual(
      Array(3).fill(DATASET.version),
    );
    expect([version(), reads()]).toEqual([DATASET.version, 1]);
    reload('next');
    vi.advanceTimersByTime(200);
    expect(await version()).toBe('next');
    expect(reads()).toBe(2);
  });

  it('is not known while the database is away, which is read no more often for that', async () => {
    const { engine, reads, goAway } = database();
    const version = datasetVersion(engine, 200);
    goAway();
    expect(await version()).toBeNull();
    expect([version(), reads()]).toEqual([null, 1]);
  });

  it('is not known while a load is being committed', async () => {
    const { engine, change } = database();
    change();
    expect(await datasetVersion(engine)()).toBeNull();
  });
});
