import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { ApiError } from '../../errors.ts';
import { LIMITS, limitError } from './limits.ts';

/** The options of the parser, which stops at the first token beyond the limit. */
export const parseOptions = { maxTokens: LIMITS.tokens.maximum } as const;

/** The LIMIT_EXCEEDED error for a parser's error about the number of tokens; null for any other error. */
export function tokenLimitError(error: unknown): ApiError | null {
  return error instanceof GraphQLError && /contains more that? \d+ tokens/.test(error.message)
    ? limitError(
        'tokens',
        Math.max(LIMITS.tokens.maximum + 1, countTokens(error.source?.body ?? '')),
      )
    : null;
}

/** The number of tokens in a text, up to the first invalid one. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // The parser stops earlier, so the count already exceeds the limit.
  }
  return count;
}
