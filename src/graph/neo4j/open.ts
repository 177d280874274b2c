import neo4j, { type Driver } from 'neo4j-driver';
import { GraphFault } from '../../errors.ts';
import type { GraphSource, KnowledgeGraph } from '../port.ts';
import { type Asker, createAsker } from './ask.ts';
import { comparisonReads } from './queries/comparison.ts';
import { constructReads } from './queries/construct.ts';
import { counterpartReads } from './queries/counterpart.ts';
import { elementReads } from './queries/element.ts';
import { linkReads } from './queries/link.ts';
import { matrixReads } from './queries/matrix.ts';
import { ownedReads } from './queries/owned.ts';
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

const READS = [
  studyReads,
  elementReads,
  linkReads,
  constructReads,
  ownedReads,
  recordReads,
  searchReads,
  traversals,
  counterpartReads,
  matrixReads,
  comparisonReads,
] as const;

type Read = (...asked: readonly unknown[]) => unknown;
type Group = Readonly<Record<string, Read>>;
interface View {
  readonly ask: Asker;
  readonly made: Record<number, Group>;
}

/** Nobody's: what it tells of is which reads there are. */
const NO_ONE = {} as Asker;

/** Each group of reads is made for an asker when one of them is asked for: of eleven, a request wants one or two. */
const VIEW: Record<string, Read> = {};
for (const [at, reads] of READS.entries()) {
  for (const operation of Object.keys(reads(NO_ONE))) {
    VIEW[operation] = function (this: View, ...asked) {
      this.made[at] ??= reads(this.ask) as unknown as Group;
      return this.made[at][operation]?.(...asked);
    } as Read;
  }
}
VIEW['versionsSeen'] = function (this: View) {
  return this.ask.versionsSeen();
} as Read;

/** The graph as one asker reads it. */
export const viewOf = (ask: Asker): KnowledgeGraph =>
  Object.assign(Object.create(VIEW), { ask, made: {} } satisfies View);
