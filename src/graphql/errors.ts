import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, type ErrorCode } from '../errors.ts';
import { tokenLimitError } from './limits/tokens.ts';

/** Codes that Apollo and graphql-js give, as the codes that we promise. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/**
 * Where an error that nobody threw on purpose is told in full, under the id that the answer
 * carries.
 */
export type ReportError = (id: string, error: unknown) => void;

/**
 * The one door for errors: what was thrown on purpose keeps its code and message, what GraphQL
 * itself refuses keeps its message, and anything else is masked.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { isPublic, report }: { readonly isPublic: boolean; readonly report: ReportError },
): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = causeOf(error);
  if (cause instanceof ApiError) {
    return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  }
  const code = isTooManyVariables(cause) ? 'BAD_USER_INPUT' : CODES[String(extensions?.['code'])];
  if (code !== undefined && (cause === error || cause instanceof GraphQLError)) {
    return {
      message: isPublic ? message : withoutSuggestion(message),
      ...place,
      extensions: { code },
    };
  }
  const { message: said, extensions: id } = maskedError(cause, report);
  return { message: said, ...place, extensions: id };
}

/** What was thrown, by a resolver, by a limit of ours, or by the parser for our limit on its work. */
function causeOf(error: unknown): unknown {
  const isOurs = error instanceof GraphQLError && error.originalError instanceof ApiError;
  if (isOurs) return error.originalError;
  return tokenLimitError(error) ?? unwrapResolverError(error);
}

/** GraphQL's last word on variables of which too many are wrong; Apollo takes it for a fault of ours. */
const isTooManyVariables = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables');

/** Apollo takes suggestions out of what validation finds; those about variables are found later. */
const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [^?]*\?/, '');

/** What is said of an error that nobody threw on purpose: an id, under which the log tells it in full. */
export function maskedError(
  error: unknown,
  report: ReportError,
): {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode; readonly id: string };
} {
  const id = randomUUID();
  report(id, error);
  return {
    message: `Something went wrong on the server; its log tells more under ${id}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/** Errors of the client that GraphQL finds, after HTTP has understood the request. */
const CLIENT_ERRORS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
]);

/** Whether nothing was executed because the client erred. */
export function isClientError({ data, errors = [] }: FormattedExecutionResult): boolean {
  return (
    data === undefined &&
    errors.length > 0 &&
    errors.every(({ extensions }) => CLIENT_ERRORS.has(extensions?.['code']))
  );
}

/** The response while a load is being committed. */
export const RELOADING = {
  result: {
    errors: [
      {
        message: 'The dataset is being reloaded; ask again in a moment.',
        extensions: { code: 'UNAVAILABLE' satisfies ErrorCode },
      },
    ],
  },
  status: 200,
  isClientError: false,
  dataset: null,
  operationName: null,
} as const;
