import neo4j, { type Driver } from 'neo4j-driver';
import { GraphFault } from '../../errors.ts';
import type { GraphSource, KnowledgeGraph } from '../port.ts';
import { type Asker, createAsker } from './ask.ts';
import { comparisonReads } from './queries/comparison.ts';
import { constructReads } from './queries/construct.ts';
import { counterpartReads } from './queries/counterpart.ts';
import { elementReads } from './queries/element.ts';
import { evidenceReads } from './queries/evidence.ts';
import { linkReads } from './queries/link.ts';
import { matrixReads } from './queries/matrix.ts';
import { recordReads } from './queries/record.ts';
import { searchReads } from './queries/search.ts';
import { studyReads } from './queries/study.ts';
import { traversals } from './queries/traversal.ts';

/** How to reach the database. */
export interface Neo4jSettings {
  /** `bolt://` for one server, `neo4j://` for a cluster or a hosted one. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Milliseconds for all that one request asks. */
const DEADLINE = 8_000;
/** Milliseconds in which a ready database answers a probe. */
const PROBE_DEADLINE = 1_500;
/** No smaller than the requests in flight, or they would wait for one another. */
const POOL_SIZE = 256;

/** A driver as both the engine and the loader want it. It connects when it is first asked. */
export function connect({ uri, user, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL_SIZE,
    connectionAcquisitionTimeout: DEADLINE,
    connectionTimeout: DEADLINE,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  });
}

/** The graph in Neo4j 5.26 or newer. Nothing of it is kept here: every answer comes from Cypher over Bolt. */
export function openNeo4j(settings: Neo4jSettings, deadline: number = DEADLINE): GraphSource {
  const driver = connect(settings);
  const { database } = settings;
  return {
    engine: 'NEO4J',
    view: (signal) => viewOf(createAsker({ driver, database, deadline, signal })),
    whyNotReady: async () => {
      try {
        await viewOf(createAsker({ driver, database, deadline: PROBE_DEADLINE })).studyKeys();
        return null;
      } catch (error) {
        return error instanceof GraphFault
          ? error.message
          : 'The database fails; the log tells more.';
      }
    },
    close: () => driver.close(),
  };
}

/** The graph as one asker reads it. */
export function viewOf(ask: Asker): KnowledgeGraph {
  return {
    versionsSeen: ask.versionsSeen,
    ...studyReads(ask),
    ...elementReads(ask),
    ...linkReads(ask),
    ...constructReads(ask),
    ...evidenceReads(ask),
    ...recordReads(ask),
    ...searchReads(ask),
    ...traversals(ask),
    ...counterpartReads(ask),
    ...matrixReads(ask),
    ...comparisonReads(ask),
  };
}
