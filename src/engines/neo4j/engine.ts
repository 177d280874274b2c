import neo4j, { type Driver } from 'neo4j-driver';
import { ApiError } from '../../errors.ts';
import type { GraphEngine } from '../../model/port.ts';
import { probe } from './queries/study.ts';
import { QueryRunner } from './query-runner.ts';
import { createReader } from './reader.ts';

/** How to reach the database. */
export interface Neo4jSettings {
  /** `bolt://` for one server, `neo4j://` for a cluster or a hosted one. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Milliseconds for all reads of one request. */
const DEADLINE = 8_000;
/** Milliseconds for a readiness probe. */
const PROBE_DEADLINE = 1_500;
const SILENT = 'The database does not answer.';
/** Not smaller than the number of concurrent requests, or they would wait for one another. */
const POOL_SIZE = 256;

/** Milliseconds. Less than a request has, so that a full pool is reported as itself and not as a slow answer. */
const POOL_WAIT = 6_000;

/** The driver of the engine and of the loader. It connects when it is first used. */
export function connect({ uri, user, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL_SIZE,
    connectionAcquisitionTimeout: POOL_WAIT,
    connectionTimeout: DEADLINE,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  });
}

/** The graph in Neo4j 5.26 or newer. Nothing is cached here: every read is Cypher over Bolt. */
export function openNeo4j(settings: Neo4jSettings, deadline: number = DEADLINE): GraphEngine {
  const driver = connect(settings);
  const { database } = settings;
  return {
    engine: 'NEO4J',
    reader: (signal, traceparent) =>
      createReader(new QueryRunner({ driver, database, deadline, signal, traceparent })),
    whyNotReady: async (withAdvice = false) => {
      try {
        await probe(new QueryRunner({ driver, database, deadline: PROBE_DEADLINE }));
        return null;
      } catch (error) {
        if (!(error instanceof ApiError)) return 'The database fails; the log tells more.';
        // The probe asks little, so a time-out says something of the database.
        const isSilent = error.code === 'TIMEOUT';
        const message = isSilent ? SILENT : error.message;
        const advice = isSilent
          ? 'See in its own log whether it hangs or is overloaded.'
          : error.advice;
        return withAdvice && advice ? `${message} ${advice}` : message;
      }
    },
    close: () => driver.close(),
  };
}
