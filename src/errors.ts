/**
 * What went wrong, for a program to branch on: `extensions.code` of an answer. The list is closed.
 */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * The one error that is thrown on purpose. Its message is for the asker; `cause` is for the log
 * alone.
 */
export class ApiError extends Error {
  readonly code: ErrorCode;
  /**
   * The argument that was wrong, and existing values near to what was given; or the limit that was passed, what was
   * asked and how much may be.
   */
  readonly details: {
    readonly argument?: string;
    readonly nearest?: readonly string[];
    readonly limit?: string;
    readonly value?: number;
    readonly maximum?: number;
  };

  constructor(
    code: ErrorCode,
    message: string,
    details: ApiError['details'] = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GraphFault';
    this.code = code;
    this.details = details;
  }
}

/** A bad argument, by its name; `nearest` are existing keys close to the one given. */
export function badUserInput(
  argument: string,
  message: string,
  nearest: readonly string[] = [],
): ApiError {
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : '';
  return new ApiError('BAD_USER_INPUT', `${argument}: ${message}${hint}`, { argument, nearest });
}

/** Above a stated maximum. */
export function limitExceeded(argument: string, given: number, limit: number): ApiError {
  return new ApiError(
    'LIMIT_EXCEEDED',
    `${argument}: ${given} is above the limit of ${limit}; ask for less at a time.`,
    { argument },
  );
}
