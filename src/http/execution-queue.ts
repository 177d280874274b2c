import { type ClientQueue, createClientQueues } from './client-queues.ts';

/** The limits of a queue of executions. */
export interface ExecutionLimits {
  /** Executions at work at once. */
  readonly maxRunning: number;
  /** Requests that wait for their execution. */
  readonly maxWaiting: number;
  /** Milliseconds for which a request may wait. */
  readonly maxAge: number;
  /** Milliseconds by which the event loop may be late while requests wait. */
  readonly maxDelay: number;
}

/** Starts executions one after another, and refuses what would wait too long. */
export interface ExecutionQueue {
  running(): number;
  waiting(): number;
  /** Whether a request of this client would be refused now. */
  isFull(client: string): boolean;
  /** The result of an execution; null when it was refused, or when its client is gone before it has started. */
  run<Result>(
    client: string,
    execute: () => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result | null>;
}

/** An execution that takes longer than this many milliseconds of one turn of the event loop is followed by a pause. */
const LONG_TURN_MS = 5;
/** Turns of the event loop that a new connection needs until it is answered: accept, read, write. */
const PAUSE_TURNS = 3;
/**
 * The longest pause in milliseconds while connections come. libuv accepts one in each turn, so beside executions of
 * 3 ms the last of 150 new connections waited for 450 ms.
 */
const MAX_PAUSE_MS = 100;

/** What the queue must know of the event loop. */
interface EventLoopState {
  /** Its delay in milliseconds. */
  readonly delay?: () => number;
  /** Connections that have been accepted so far. */
  readonly accepted?: () => number;
}

/**
 * A queue that starts at most one execution in each turn of the event loop, because in memory an execution is one
 * piece of synchronous work: 400 costly queries that all start in one turn let `/healthz` wait for all of them, 30 s.
 * So `/healthz` waits for one execution at most.
 */
export function createExecutionQueue(
  { maxRunning, maxWaiting, maxAge, maxDelay }: ExecutionLimits,
  { delay = () => 0, accepted = () => 0 }: EventLoopState = {},
): ExecutionQueue {
  const clients = createClientQueues(maxRunning, maxWaiting);
  let isTurnTaken = false;

  const isFull = (client: string) =>
    clients.waiting() > 0 && (clients.isFull(client) || delay() > maxDelay);

  /** Ends this turn, after a pause when the turn was long or connections come, and starts the next execution. */
  const takeTurn = () => {
    isTurnTaken = true;
    const begun = performance.now();
    let turns: number | undefined;
    let seen = accepted();
    const next = () => {
      const ms = performance.now() - begun;
      turns ??= ms > LONG_TURN_MS ? PAUSE_TURNS : 0;
      const isAccepting = accepted() !== seen && ms < MAX_PAUSE_MS;
      seen = accepted();
      if (isAccepting || turns > 0) {
        turns -= 1;
        setImmediate(next);
        return;
      }
      isTurnTaken = false;
      startNext();
    };
    setImmediate(next);
  };
  const startNext = () => {
    if (isTurnTaken) return;
    clients.next()?.();
  };

  const run = <Result>(
    name: string,
    execute: () => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result | null> => {
    if (isFull(name) || signal.aborted) return Promise.resolve(null);
    return new Promise<Result | null>((resolve, reject) => {
      const queue: ClientQueue = clients.of(name);
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', refuse);
        queue.remove(start);
      };
      const refuse = () => {
        leave();
        resolve(null);
      };
      const start = () => {
        leave();
        const release = queue.begin();
        takeTurn();
        execute()
          .then(resolve, reject)
          .finally(() => {
            release();
            startNext();
          });
      };
      const timer = setTimeout(refuse, maxAge);
      signal.addEventListener('abort', refuse, { once: true });
      queue.add(start);
      startNext();
    });
  };
  return { running: clients.running, waiting: clients.waiting, isFull, run };
}
