import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { ErrorCode } from '../errors.ts';

/** Errors of the asker that GraphQL finds, after HTTP has understood the request. */
const ASKERS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
]);

/** Whether GraphQL executed nothing because the asker erred. */
export function isRefusal({ data, errors = [] }: FormattedExecutionResult): boolean {
  return (
    data === undefined &&
    errors.length > 0 &&
    errors.every(({ extensions }) => ASKERS.has(extensions?.['code']))
  );
}

/**
 * The status that GraphQL over HTTP wants of a refusal: 400 under `application/graphql-response+json`, and 200 under
 * `application/json`, whose clients read only the body of a 200. Apollo says 400 to both, which fails three audits, and
 * 500 for what a plugin refuses.
 */
export function statusOfRefusal({ headers }: HTTPGraphQLResponse): number {
  return headers.get('content-type')?.startsWith('application/graphql-response+json') ? 400 : 200;
}
