import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { ApiError } from '../../errors.ts';
import { LIMITS, limitError } from './limits.ts';

/** What the parser is told: it stops at the first token too many. */
export const parseOptions = { maxTokens: LIMITS.tokens.maximum } as const;

/** The limit that a parser's error is about, told as the others are; null where it is about anything else. */
export function tokenLimitError(error: unknown): ApiError | null {
  return error instanceof GraphQLError && /contains more that? \d+ tokens/.test(error.message)
    ? limitError(
        'tokens',
        Math.max(LIMITS.tokens.maximum + 1, countTokens(error.source?.body ?? '')),
      )
    : null;
}

/** The tokens of a text, up to where it no longer makes sense. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // The parser never came so far: what was counted is too much already.
  }
  return count;
}
