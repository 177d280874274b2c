import { Neo4jError } from 'neo4j-driver';
import { ApiError } from '../../errors.ts';
import { timedOut } from './result-observer.ts';

/** The database holds no dataset. */
export class NoDataset extends Error {}
/** The dataset was stored with other codecs than those of this program. */
export class OtherSchemaVersion extends Error {}

export const isRetriable = (error: unknown): boolean =>
  error instanceof Neo4jError && error.retriable;

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/Security\./, 'The database refuses the login: check NEO4J_USER and NEO4J_PASSWORD.'],
  [/DatabaseNotFound/, 'The database has no such name: check NEO4J_DATABASE.'],
  [/^ServiceUnavailable$|^SessionExpired$|Transient/, 'The database does not answer.'],
  // Ended by an administrator or by a shutdown; the driver does not count these as transient.
  [/Transaction\.(Terminated|LockClientStopped)$/, 'The database ended the query; ask again.'],
];

/** The error of a database as an `ApiError` whose message contains no address and no password. */
export function toApiError(error: unknown): unknown {
  const unavailable = (message: string) =>
    new ApiError('UNAVAILABLE', message, {}, { cause: error });
  if (error instanceof NoDataset) {
    return unavailable('The database holds no dataset: load one with npm run seed.');
  }
  if (error instanceof OtherSchemaVersion) {
    return unavailable(
      'The dataset in the database is of another version of this program: run npm run seed.',
    );
  }
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) return timedOut();
  const cause = CAUSES.find(([pattern]) => pattern.test(error.code));
  return cause ? unavailable(cause[1]) : error;
}
