import type { Counter, Histogram, Registry } from 'prom-client';

/** The use of the response cache for a GraphQL request. */
export type CacheResult = 'hit' | 'miss' | 'shared' | 'not_modified' | 'none';

/** The program's metrics. No label contains text of a client, so the number of series is bounded. */
export interface Metrics {
  /** `place` is a route's name; `ms` is the duration in milliseconds. */
  request(place: string, status: number, ms: number): void;
  /** Counts one GraphQL response. */
  answer(cache: CacheResult): void;
  /** Counts one error of a GraphQL response, by its code. */
  error(code: string): void;
  /** One sample of the event loop's delay, in milliseconds. */
  eventLoopDelay(ms: number): void;
  /** One read of the graph; `ms` is the duration in milliseconds. */
  read(engine: string, operation: string, ms: number): void;
  /** Sets the functions that are called at each scrape. */
  setGauges(gauges: Gauges): void;
  /** In the text format of Prometheus. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

interface Gauges {
  /** Requests that GraphQL is executing. */
  readonly inFlight: () => number;
  /** Requests that wait for their execution. */
  readonly waiting: () => number;
  /** Responses in the cache. */
  readonly cached: () => number;
  /** Whether the last that is known of the database is a failure. */
  readonly isOutage: () => boolean;
}

/** What runs, for the metric `build_info`. */
export interface BuildInfo {
  readonly version: string;
  readonly engine: string;
}

/** Upper bounds in seconds: a cached response takes a tenth of a millisecond, a database's deadline is 8 s. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Milliseconds after which the library is loaded, unless an earlier scrape has loaded it. */
const LOAD_AFTER_MS = 2_000;

/**
 * Metrics by prom-client. It takes 35 ms to load, half of the start of Node itself, so it is loaded after the first
 * responses; counts from before are queued.
 */
export function createMetrics(build?: BuildInfo): Metrics {
  let gauges: Gauges = {
    inFlight: () => 0,
    waiting: () => 0,
    cached: () => 0,
    isOutage: () => false,
  };
  let instruments: Instruments | Promise<Instruments> | undefined;
  const load = () => {
    instruments ??= openInstruments(() => gauges, build).then((opened) => {
      instruments = opened;
      return opened;
    });
    return instruments;
  };
  let queued: ((instruments: Instruments) => void)[] = [];
  const count = (add: (instruments: Instruments) => void): void => {
    if (instruments !== undefined && !(instruments instanceof Promise)) add(instruments);
    else queued.push(add);
  };
  const opened = async (): Promise<Instruments> => {
    const loaded = await load();
    for (const add of queued) add(loaded);
    queued = [];
    return loaded;
  };
  setTimeout(opened, LOAD_AFTER_MS).unref();

  return {
    request: (place, status, ms) =>
      count(({ requests, durations }) => {
        requests.inc({ place, status });
        durations.observe({ place }, ms / 1_000);
      }),
    answer: (cache) => count(({ answers }) => answers.inc({ cache })),
    error: (code) => count(({ errors }) => errors.inc({ code })),
    eventLoopDelay: (ms) => count(({ delays }) => delays.observe(ms / 1_000)),
    read: (engine, operation, ms) =>
      count(({ reads }) => reads.observe({ engine, operation }, ms / 1_000)),
    setGauges: (replacement) => {
      gauges = replacement;
    },
    text: async () => {
      const { registry } = await opened();
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

interface Instruments {
  readonly registry: Registry;
  readonly requests: Counter;
  readonly durations: Histogram;
  readonly answers: Counter;
  readonly errors: Counter;
  readonly delays: Histogram;
  readonly reads: Histogram;
}

async function openInstruments(
  gauges: () => Gauges,
  build: BuildInfo | undefined,
): Promise<Instruments> {
  // By its default export, which its bundled form has alone.
  const { default: prom } = await import('prom-client');
  const { Counter, Gauge, Histogram, Registry } = prom;
  // Not the library's global registry, because two servers in one process must not share counters.
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[] = []) =>
    new Histogram({ name, help, labelNames, buckets: BUCKETS, registers });
  gauge('graphql_requests_in_flight', 'Requests that GraphQL is executing.', () =>
    gauges().inFlight(),
  );
  gauge('graphql_requests_waiting', 'Requests that wait for their execution.', () =>
    gauges().waiting(),
  );
  gauge(
    'nodejs_heap_size_used_bytes',
    'Memory of the heap that is in use.',
    () => process.memoryUsage().heapUsed,
  );
  if (build !== undefined) {
    const labelNames = ['version', 'engine'];
    const info = { name: 'build_info', help: 'What runs; the value is 1.', labelNames, registers };
    new Gauge(info).set({ ...build }, 1);
  }
  gauge('database_up', 'Whether the database answers, as far as is known: 1 or 0.', () =>
    gauges().isOutage() ? 0 : 1,
  );
  gauge('graphql_answers_kept', 'Responses in the cache.', () => gauges().cached());
  return {
    registry,
    requests: counter('http_requests_total', 'Requests, by route and status.', ['place', 'status']),
    durations: histogram(
      'http_request_duration_seconds',
      'From the head of a request to the end of its response.',
      ['place'],
    ),
    answers: counter('graphql_answers_total', 'Responses of GraphQL, by what the cache did.', [
      'cache',
    ]),
    errors: counter('graphql_errors_total', 'Errors in responses of GraphQL, by code.', ['code']),
    delays: histogram(
      'nodejs_eventloop_delay_seconds',
      'How late a timer fires that is due every 50 ms.',
    ),
    reads: histogram(
      'engine_read_duration_seconds',
      'Reads of the graph, by engine and operation.',
      ['engine', 'operation'],
    ),
  };
}
