import { CST, Lexer, Parser } from 'yaml';

/** An error of syntax, with the offset where it begins. */
export interface Refusal {
  readonly offset: number;
  readonly message: string;
}

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly refusal: Refusal | null;
}

/** About 200 kB, four times the largest file. With `MAX_RUN` it limits quadratic work in the parser to 30 ms. */
export const MAX_LEXEMES = 60_000;
/** Spaces, line ends and comments in a row; limited, because the parser rescans the run for each comment in it. */
const MAX_RUN = 2_000;
/** In characters. A text has at most 500, each of them at most ten long when written as an escape. */
export const MAX_LEXEME_LENGTH = 8_000;
/** Lists and maps inside each other; the format itself needs six. */
export const MAX_DEPTH = 8;

type LexemeType = CST.TokenType | 'error';

const REFUSED: Partial<Record<LexemeType, string>> = {
  alias: 'An alias (*name) is not allowed here; write the value out.',
  anchor: 'An anchor (&name) is not allowed here; write the value out where it is needed.',
  tag: 'A tag (!name) is not allowed here; write the plain value.',
  'directive-line': 'A directive (%...) is not allowed here.',
  'doc-end': 'A file holds one document and no end mark (...).',
  'explicit-key-ind': 'A field is written "name: value"; an explicit key (?) is not allowed here.',
  'flow-error-end': 'A bracket is opened but not closed before this line.',
  error: 'This is not YAML.',
};

const FILLING: ReadonlySet<LexemeType> = new Set(['space', 'newline', 'comment']);

/**
 * The concrete syntax of a text, or the reason why it is refused. The first error in a lexeme ends parsing, so that
 * very many brackets, documents or comments never reach code whose cost is more than linear.
 */
export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let run = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    const type: LexemeType = isScalar ? 'scalar' : (CST.tokenType(lexeme) ?? 'error');
    isScalar = !isScalar && type === 'scalar';
    run = FILLING.has(type) ? run + 1 : 0;
    lexemes += 1;
    const refused = REFUSED[type] ?? limitMessage(lexeme, lexemes, run);
    if (refused !== undefined) return { tokens, refusal: { offset, message: refused } };
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error')
        return { tokens, refusal: { offset, message: sentence(token.message) } };
      tokens.push(token);
    }
    if (depthOf(parser.stack) > MAX_DEPTH) {
      const message = `Lists and maps stand more than ${MAX_DEPTH} deep inside each other here.`;
      return { tokens, refusal: { offset, message } };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, refusal: secondDocument(tokens) };
}

/** A message of the library, with a full stop. */
export const sentence = (message: string): string =>
  message.endsWith('.') ? message : `${message}.`;

function limitMessage(lexeme: string, lexemes: number, run: number): string | undefined {
  if (lexemes > MAX_LEXEMES) return `The file has more than ${MAX_LEXEMES} words and marks.`;
  if (run > MAX_RUN) return 'There are too many comments and blank lines in a row here.';
  if (lexeme.length > MAX_LEXEME_LENGTH) return 'This text is longer than any text may be.';
  return undefined;
}

/** The depth of the current lexeme. It is not recursive, because it runs after every lexeme. */
function depthOf(stack: readonly CST.Token[]): number {
  return stack.filter(({ type }) => CONTAINERS.has(type)).length;
}
const CONTAINERS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function secondDocument(tokens: readonly CST.Token[]): Refusal | null {
  const [, second] = tokens.filter(({ type }) => type === 'document');
  return second
    ? { offset: second.offset, message: 'A file holds one document; here begins another.' }
    : null;
}
