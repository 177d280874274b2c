import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What became of a request to GraphQL in the cache of answers. */
export type CacheResult = 'hit' | 'miss' | 'not_modified' | 'none';

/** What the program counts. Nothing here depends on what a client writes, so the number of series is bounded. */
export interface Metrics {
  /** `place` is one of the addresses that there are; the duration is in milliseconds. */
  request(place: string, status: number, ms: number): void;
  answer(cache: CacheResult): void;
  /** One read of the graph, in milliseconds. */
  read(engine: string, operation: string, ms: number): void;
  /** What is asked when somebody looks. */
  setGauges(levels: Gauges): void;
  /** In Prometheus' text format. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

interface Gauges {
  /** Requests that GraphQL is working on. */
  readonly inFlight: () => number;
  /** Answers in the cache. */
  readonly cached: () => number;
}

/** In seconds: a cached answer takes a tenth of a millisecond, a database's deadline is 8 s. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Milliseconds after which the library is loaded unless somebody looked before. */
const LOAD_AFTER_MS = 2_000;

interface Instruments {
  readonly registry: Registry;
  readonly requests: Counter<'place' | 'status'>;
  readonly durations: Histogram<'place'>;
  readonly answers: Counter<'cache'>;
  readonly reads: Histogram<'engine' | 'operation'>;
}

/**
 * Metrics by prom-client. It takes 35 ms to load, half of what Node itself takes to start: so that comes after the
 * first answers, and what is counted before waits for it.
 */
export function createMetrics(): Metrics {
  let levels: Gauges = { inFlight: () => 0, cached: () => 0 };
  let loaded: Instruments | undefined;
  let loading: Promise<Instruments> | undefined;
  let early: ((to: Instruments) => void)[] = [];

  const load = (): Promise<Instruments> => {
    loading ??= openInstruments(() => levels).then((instruments) => {
      loaded = instruments;
      for (const note of early) note(instruments);
      early = [];
      return instruments;
    });
    return loading;
  };
  const count = (note: (to: Instruments) => void): void => {
    if (loaded !== undefined) note(loaded);
    else early.push(note);
  };
  setTimeout(load, LOAD_AFTER_MS).unref();

  return {
    request: (place, status, ms) =>
      count(({ requests, durations }) => {
        requests.inc({ place, status });
        durations.observe({ place }, ms / 1_000);
      }),
    answer: (cache) => count(({ answers }) => answers.inc({ cache })),
    read: (engine, operation, ms) =>
      count(({ reads }) => reads.observe({ engine, operation }, ms / 1_000)),
    setGauges: (given) => {
      levels = given;
    },
    text: async () => {
      const { registry } = await load();
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

async function openInstruments(levels: () => Gauges): Promise<Instruments> {
  const { Counter, Gauge, Histogram, Registry } = await import('prom-client');
  // One of its own, and not the library's global one: two servers in a process must not count together.
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, now: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(now());
      },
    });
  gauge('graphql_requests_in_flight', 'Requests that GraphQL is working on.', () =>
    levels().inFlight(),
  );
  gauge('graphql_answers_kept', 'Answers in the cache.', () => levels().cached());
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests, by address and status.',
      labelNames: ['place', 'status'],
      registers,
    }),
    durations: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'From the head of a request to the end of its answer.',
      labelNames: ['place'],
      buckets: BUCKETS,
      registers,
    }),
    answers: new Counter({
      name: 'graphql_answers_total',
      help: 'Answers of GraphQL, by what the cache had to do with them.',
      labelNames: ['cache'],
      registers,
    }),
    reads: new Histogram({
      name: 'engine_read_duration_seconds',
      help: 'Reads of the graph, by engine and operation.',
      labelNames: ['engine', 'operation'],
      buckets: BUCKETS,
      registers,
    }),
  };
}
