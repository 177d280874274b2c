import type { Socket } from 'node:net';

/** Executions whose result several requests share. */
export interface SharedExecutions<Result> {
  /**
   * The result for a request: of the execution under the same key that is running already, or of a new one. Without
   * a key it is never shared. The signal aborts when the last client that waits for it is gone.
   */
  join(
    key: string | null,
    socket: Socket,
    execute: (signal: AbortSignal) => Promise<Result>,
  ): { readonly result: Promise<Result>; readonly isShared: boolean };
}

interface Running<Result> {
  readonly result: Promise<Result>;
  readonly gone: AbortController;
  clients: number;
}

export function createSharedExecutions<Result>(): SharedExecutions<Result> {
  const running = new Map<string, Running<Result>>();
  return {
    join: (key, socket, execute) => {
      const forget = () => {
        if (key !== null && running.get(key) === execution) running.delete(key);
      };
      const found = key === null ? undefined : running.get(key);
      const execution = found ?? begin(execute);
      if (found === undefined && key !== null) running.set(key, execution);
      execution.clients += 1;
      const leave = () => {
        execution.clients -= 1;
        if (execution.clients > 0) return;
        // Nobody may join an execution that is aborted.
        forget();
        execution.gone.abort();
      };
      // A client that is gone already is not reported again.
      if (socket.destroyed) leave();
      else socket.once('close', leave);
      const result = execution.result.finally(() => {
        socket.off('close', leave);
        forget();
      });
      return { result, isShared: found !== undefined };
    },
  };
}

function begin<Result>(execute: (signal: AbortSignal) => Promise<Result>): Running<Result> {
  const gone = new AbortController();
  return { gone, clients: 0, result: execute(gone.signal) };
}
