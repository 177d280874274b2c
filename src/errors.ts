/** The kind of an error, for clients to branch on: `extensions.code` of a GraphQL error. The list is closed. */
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
 * The only error class that is thrown on purpose. The client sees its message and details; only the log has its
 * `cause` and its `advice`.
 */
export class ApiError extends Error {
  readonly code: ErrorCode;
  /**
   * Either the wrong argument and existing values close to the given one, or the limit that the request exceeds,
   * its value in the request and its maximum.
   */
  readonly details: {
    readonly argument?: string;
    readonly nearest?: readonly string[];
    readonly limit?: string;
    readonly value?: number;
    readonly maximum?: number;
  };
  /** The next step for an administrator, in a sentence; may name settings and commands. */
  declare readonly advice?: string;

  constructor(
    code: ErrorCode,
    message: string,
    details: ApiError['details'] = {},
    options: ErrorOptions & { readonly advice?: string } = {},
  ) {
    const { advice, ...rest } = options;
    super(message, rest);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
    if (advice !== undefined) this.advice = advice;
  }
}

/** The longest text of a client that an answer repeats, in characters. */
const MAX_SHOWN = 100;

/**
 * A text of a client as messages repeat it: cut, and without characters that would hide or turn round what stands beside
 * them or steer a terminal. Those of Persian spelling stay.
 */
export const shown = (text: string): string => shortened(visible(text), MAX_SHOWN);

/** A text with control characters, marks of direction and halves of surrogate pairs as their escapes. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text cut to a length, between characters. */
export const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/** A BAD_USER_INPUT error for an argument; `nearest` are existing keys close to the given one. */
export function badUserInput(
  argument: string,
  message: string,
  nearest: readonly string[] = [],
): ApiError {
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : '';
  return new ApiError('BAD_USER_INPUT', `${argument}: ${message}${hint}`, { argument, nearest });
}

/** A LIMIT_EXCEEDED error for an argument whose value, or length in a unit, is above its maximum. */
export function limitExceeded(
  argument: string,
  actual: number,
  limit: number,
  unit: 'characters' | 'items' | null = null,
): ApiError {
  const found = unit === null ? `${actual} is` : `${actual} ${unit} are`;
  const advice = unit === 'characters' ? 'send a shorter text' : 'ask for less at a time';
  const message = `${argument}: ${found} above the limit of ${limit}; ${advice}.`;
  return new ApiError('LIMIT_EXCEEDED', message, { argument });
}
