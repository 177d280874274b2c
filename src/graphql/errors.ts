import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, type ErrorCode, shortened, shown, visible } from '../errors.ts';
import { argumentPath } from './argument-path.ts';
import { tokenLimitError } from './limits/tokens.ts';
import type { GraphqlResponse } from './service.ts';

/** Our codes for those of Apollo and graphql-js. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/** Logs an unexpected error in full, under the id that the response has. */
export type ReportError = (id: string, error: unknown) => void;

/**
 * Formats every error of a response. An `ApiError` keeps its code and message, an error of GraphQL itself keeps its
 * message and gets the argument that it is about, and any other error is masked.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { isPublic, report }: { readonly isPublic: boolean; readonly report: ReportError },
): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const position = { ...(locations && { locations }), ...(path && { path }) };
  const cause = causeOf(error);
  if (cause instanceof ApiError) {
    return {
      message: cause.message,
      ...position,
      extensions: { code: cause.code, ...cause.details },
    };
  }
  const code = isCoercionError(cause) ? 'BAD_USER_INPUT' : CODES[String(extensions?.['code'])];
  if (code !== undefined && (cause === error || cause instanceof GraphQLError)) {
    const argument = cause instanceof GraphQLError ? argumentPath(cause) : undefined;
    return {
      message: withShortValues(isPublic ? message : withoutSuggestion(message)),
      ...position,
      extensions: { code, ...(argument !== undefined && { argument }) },
    };
  }
  const masked = maskedError(cause, report);
  return { message: masked.message, ...position, extensions: masked.extensions };
}

/** The error that was thrown: by a resolver, by one of our limits, or by the parser for the limit of tokens. */
function causeOf(error: unknown): unknown {
  const isApiError = error instanceof GraphQLError && error.originalError instanceof ApiError;
  if (isApiError) return error.originalError;
  return tokenLimitError(error) ?? unwrapResolverError(error);
}

/** graphql-js's errors about a variable's or an argument's value, which it has no code for and Apollo calls internal. */
const isCoercionError = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  /^(Too many errors processing variables|Variable "\$|Argument ")/.test(error.message);

/**
 * Apollo removes suggestions from validation errors; those about variables occur later. Only what ends a message is a
 * suggestion, because a value of the client may also hold these words.
 */
const withoutSuggestion = (message: string): string =>
  message.replace(/ Did you mean [a-z ]*"\w*"(?:(?:,| or|, or) "\w*")*\?$/, '');

/** The longest message of graphql-js that is sent, in characters: it repeats lists and objects without quotes. */
const MAX_MESSAGE = 400;

/** Shortens what a message repeats of the request, and shows what is invisible in it. */
function withShortValues(message: string): string {
  const shorter = message.replace(/"(?:[^"\\]|\\.){101,}"|\S{101,}/g, shown);
  return shortened(visible(shorter), MAX_MESSAGE);
}

/** The public form of an unexpected error: an id, under which `report` has the error in full. */
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

/** The codes of client errors in a request that is valid HTTP. */
const CLIENT_ERRORS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
]);

/** Whether nothing was executed because of errors of the client. */
export function isClientError({ data, errors = [] }: FormattedExecutionResult): boolean {
  return (
    data === undefined &&
    errors.length > 0 &&
    errors.every(({ extensions }) => CLIENT_ERRORS.has(extensions?.['code']))
  );
}

/** The response to a request that exceeds a limit which is no rule for documents. */
export const refusedResponse = ({ message, code, details }: ApiError): GraphqlResponse => ({
  result: { errors: [{ message, extensions: { code, ...details } }] },
  status: 400,
  isClientError: true,
  dataset: null,
  operationName: null,
});

/** The response when a load was being committed during both attempts. */
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
