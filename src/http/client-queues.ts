/** What waits and runs for one client. */
export interface ClientQueue {
  add(start: () => void): void;
  remove(start: () => void): void;
  /** Counts an execution; the function that is returned ends it. */
  begin(): () => void;
}

/** The queues of all clients, which share the slots fairly. */
export interface ClientQueues {
  running(): number;
  waiting(): number;
  /** Whether nothing more of this client may wait. */
  isFull(client: string): boolean;
  of(client: string): ClientQueue;
  /** What starts next; undefined when nothing waits or no slot is free. */
  next(): (() => void) | undefined;
}

/**
 * The part of all slots, and of all that may wait, that one client can have. The rest is free for another client even
 * when one has sent all that it may. A client is a remote address: behind a reverse proxy, which is one client, this
 * is the part of the slots that is used.
 */
const MAX_SHARE = 0.75;

interface Client {
  running: number;
  /** The number of the turn in which its last execution began. */
  lastTurn: number;
  readonly waiting: Set<() => void>;
}

/** Queues by client. Next is who has the fewest executions at work, and between equals whose last one is longest ago. */
export function createClientQueues(maxRunning: number, maxWaiting: number): ClientQueues {
  const clients = new Map<string, Client>();
  const runningShare = Math.ceil(maxRunning * MAX_SHARE);
  const waitingShare = Math.ceil(maxWaiting * MAX_SHARE);
  let running = 0;
  let waiting = 0;
  let turn = 0;

  const forgetIdle = (name: string, client: Client) => {
    if (client.running === 0 && client.waiting.size === 0) clients.delete(name);
  };
  return {
    running: () => running,
    waiting: () => waiting,
    isFull: (name) =>
      waiting >= maxWaiting || (clients.get(name)?.waiting.size ?? 0) >= waitingShare,
    of: (name) => {
      const client = clients.get(name) ?? { running: 0, lastTurn: 0, waiting: new Set() };
      clients.set(name, client);
      return {
        add: (start) => {
          waiting += 1;
          client.waiting.add(start);
        },
        remove: (start) => {
          if (client.waiting.delete(start)) waiting -= 1;
          forgetIdle(name, client);
        },
        begin: () => {
          clients.set(name, client);
          running += 1;
          client.running += 1;
          turn += 1;
          client.lastTurn = turn;
          return () => {
            running -= 1;
            client.running -= 1;
            forgetIdle(name, client);
          };
        },
      };
    },
    next: () => {
      if (running >= maxRunning) return undefined;
      let first: Client | undefined;
      for (const client of clients.values()) {
        if (client.waiting.size === 0 || client.running >= runningShare) continue;
        if (first === undefined || isBefore(client, first)) first = client;
      }
      return first?.waiting.values().next().value;
    },
  };
}

const isBefore = (one: Client, other: Client): boolean =>
  one.running === other.running ? one.lastTurn < other.lastTurn : one.running < other.running;
