import { Neo4jError } from 'neo4j-driver';
import { ApiError, type ErrorCode } from '../../errors.ts';
import { timedOut } from './result-observer.ts';

/** The database holds no dataset. */
export class NoDataset extends Error {}
/** A first load has begun and not ended: it runs, or it died. */
export class UnfinishedLoad extends Error {}
/** The dataset was stored with other codecs than those of this program. */
export class OtherSchemaVersion extends Error {}

const OUT_OF_MEMORY = /OutOfMemory|MemoryLimit|StackOverFlow/;

export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Neo4jError && OUT_OF_MEMORY.test(error.code);

export const isForbidden = (error: unknown): boolean =>
  error instanceof Neo4jError && /Security\.Forbidden/.test(error.code);

/** Whether a read may run again; not for want of memory, because it would want as much again. */
export const isRetriable = (error: unknown): boolean =>
  error instanceof Neo4jError && error.retriable && !isOutOfMemory(error);

/** How an error of the database is answered, and what an administrator can do about it. */
interface Answer {
  readonly code: ErrorCode;
  /** For the client: no setting, no command, no address. */
  readonly message: string;
  /** For the log alone. */
  readonly advice: string;
}

interface Pattern extends Answer {
  /** A part of the error's code. */
  readonly of: RegExp;
  /** A part of its message, or of its cause's; the driver has one code for all that fails on the way. */
  readonly text?: RegExp;
}

/** The dataset was loaded by another version; a search then lacks its index, before the version is read. */
const OTHER_VERSION = {
  code: 'UNAVAILABLE',
  message: 'The dataset in the database is of another version of this program.',
  advice: 'Run npm run seed.',
} as const;
const UNUSABLE = { code: 'UNAVAILABLE', message: 'The database cannot be used now.' } as const;
const SILENT = { code: 'UNAVAILABLE', message: 'The database does not answer.' } as const;
const ON_THE_WAY = /^ServiceUnavailable$|^SessionExpired$/;

/** The first that fits; those on the way from what is exact to what fits everything. */
const PATTERNS: readonly Pattern[] = [
  {
    ...UNUSABLE,
    of: /Security\.AuthenticationRateLimit/,
    advice: 'The login failed too often: wait some seconds, and check NEO4J_USER and its password.',
  },
  {
    ...UNUSABLE,
    of: /Security\.Forbidden/,
    advice: 'The user of NEO4J_USER may not read this database: grant it the role reader.',
  },
  {
    ...UNUSABLE,
    of: /Security\./,
    advice: 'The database refuses the login: check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    ...UNUSABLE,
    of: /DatabaseNotFound/,
    advice: 'The server has no database of this name: check NEO4J_DATABASE.',
  },
  { ...OTHER_VERSION, of: /ProcedureCallFailed/, text: /no such fulltext schema index/ },
  {
    code: 'LIMIT_EXCEEDED',
    message: 'The database wants more memory for this than a query may have; ask for less.',
    of: OUT_OF_MEMORY,
    text: /db\.memory\.transaction\.max/,
    advice:
      'One query has used up db.memory.transaction.max: raise it if the query should succeed.',
  },
  {
    code: 'UNAVAILABLE',
    message: 'The database has no memory left for this; ask for less, or again in a moment.',
    of: OUT_OF_MEMORY,
    advice:
      'Queries have used up the memory for transactions: see SHOW TRANSACTIONS, and raise server.memory.heap.max_size.',
  },
  {
    code: 'UNAVAILABLE',
    message: 'The database is busy; ask again in a moment.',
    of: /^N\/A$/,
    text: /acquisition timed out/,
    advice:
      'No connection came free in time: SHOW TRANSACTIONS says what runs on them; if nothing does, the server is silent.',
  },
  {
    ...UNUSABLE,
    of: /^N\/A$/,
    text: /responded HTTP/,
    advice: 'NEO4J_URI leads to a web server: Bolt listens on another port, by default 7687.',
  },
  {
    ...UNUSABLE,
    of: ON_THE_WAY,
    text: /certificate|self.signed|altnames/i,
    advice:
      'The certificate is not trusted: name its authority in NODE_EXTRA_CA_CERTS, and the host as the certificate does.',
  },
  {
    ...UNUSABLE,
    of: ON_THE_WAY,
    text: /SSL routines|TLS connection|EPROTO/,
    advice: 'NEO4J_URI says TLS, and the server speaks none: use bolt:// or neo4j:// without +s.',
  },
  {
    ...SILENT,
    of: ON_THE_WAY,
    text: /ENOTFOUND|EAI_AGAIN/,
    advice: 'No address is known for the host of NEO4J_URI: check its name, and the DNS.',
  },
  {
    ...SILENT,
    of: ON_THE_WAY,
    text: /ECONNREFUSED/,
    advice: 'Nothing listens at the address of NEO4J_URI: start the database, or check the port.',
  },
  {
    ...SILENT,
    of: ON_THE_WAY,
    text: /closed by server/,
    advice: 'The server closes connections: it restarts, or speaks TLS alone (NEO4J_URI with +s).',
  },
  {
    ...SILENT,
    of: ON_THE_WAY,
    text: /perform discovery|routing/i,
    advice:
      'No member of the cluster answers: use bolt:// for one server, or check what the members advertise as their address.',
  },
  {
    ...SILENT,
    of: /^ServiceUnavailable$|^SessionExpired$|Transient/,
    advice: 'Look into the log of the database, and whether the network leads to it.',
  },
  {
    code: 'UNAVAILABLE',
    message: 'The database ended the query; ask again.',
    // Ended by an administrator or by a shutdown; the driver does not count these as transient.
    of: /Transaction\.(Terminated|LockClientStopped)$/,
    advice: 'Somebody ended the transaction, or the database stops.',
  },
];

/** The error of a database as an `ApiError` whose message contains no address, no password and no advice. */
export function toApiError(error: unknown): unknown {
  if (error instanceof NoDataset) {
    const message = 'The database holds no dataset.';
    return apiError({ code: 'UNAVAILABLE', message, advice: 'Load one with npm run seed.' }, error);
  }
  if (error instanceof UnfinishedLoad) {
    const message = 'The database holds no whole dataset yet: its first load has not ended.';
    const advice =
      'Wait for npm run seed; if it died, run it again: it goes on with what is there.';
    return apiError({ code: 'UNAVAILABLE', message, advice }, error);
  }
  if (error instanceof OtherSchemaVersion) return apiError(OTHER_VERSION, error);
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) return timedOut();
  const reason = error.cause instanceof Error ? error.cause.message : '';
  const text = `${error.message}\n${reason}`;
  const found = PATTERNS.find((one) => one.of.test(error.code) && (one.text?.test(text) ?? true));
  return found ? apiError(found, error) : error;
}

const apiError = ({ code, message, advice }: Answer, cause: unknown): ApiError =>
  new ApiError(code, message, {}, { cause, advice });
