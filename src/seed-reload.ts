import type { MemoryEngine } from './engines/memory/engine.ts';
import type { Log } from './http/log.ts';
import { readSeedInProcess } from './seed-process.ts';

/**
 * A function that replaces the dataset as a whole by that of the seed files; a seed with faults changes nothing and is
 * logged. Called during a reload, it reads once more afterwards, because a file may have been read before its change.
 */
export function createSeedReload(memory: MemoryEngine, folder: string, log: Log): () => void {
  let isRunning = false;
  let isWanted = false;
  const reload = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await reloadOnce(memory, folder, log);
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void reload();
  };
}

async function reloadOnce(memory: MemoryEngine, folder: string, log: Log): Promise<void> {
  try {
    const read = await readSeedInProcess(folder);
    if ('faults' in read) {
      log.error('not reloaded', { faults: read.faults.all });
      return;
    }
    await memory.replacePrepared(read);
    log.info('reloaded', { dataset: read.about.version });
  } catch (error) {
    log.error('not reloaded', { error });
  }
}
