import type { GraphqlService } from '../../src/graphql/service.ts';
import { smallService } from './small-server.ts';

/** The small service whose executions wait for `release`. */
export interface BlockedService extends GraphqlService {
  release(): void;
  /** Requests that may be answered from the cache, so far. */
  asked(): number;
  /** Executions that wait. */
  waiting(): number;
  /** Executions that have begun. */
  begun(): number;
  /** Executions that were aborted. */
  aborted(): number;
}

/** `dataset` is the version that every response says it was read from. */
export async function blockedService(dataset: string | null = null): Promise<BlockedService> {
  const service = await smallService();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  let waiting = 0;
  let begun = 0;
  let aborted = 0;
  return {
    ...service,
    datasetVersion: () => {
      asked += 1;
      return dataset;
    },
    execute: async (params, language, signal) => {
      waiting += 1;
      begun += 1;
      signal?.addEventListener('abort', () => {
        aborted += 1;
      });
      await released;
      waiting -= 1;
      return { ...(await service.execute(params, language, signal)), dataset };
    },
    release: () => release(),
    asked: () => asked,
    waiting: () => waiting,
    begun: () => begun,
    aborted: () => aborted,
  };
}
