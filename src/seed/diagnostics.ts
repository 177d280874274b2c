/** A position in a file. Line and column count from 1; columns are UTF-16 code units, as in editors. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One error in the seed, with its position. */
export interface Diagnostic extends Position {
  /** The name of the broken rule, as in `src/seed/rules/`. */
  readonly rule: string;
  /** One sentence, which names the wrong value. */
  readonly message: string;
}

export function diagnosticAt(position: Position, rule: string, message: string): Diagnostic {
  const { file, line, column } = position;
  return { file, line, column, rule, message };
}

/** The start of a file, for diagnostics of the file as a whole. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by file, line and column, then by rule and message, so that the list is the same on every run. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (
    inOrder(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    inOrder(a.rule, b.rule) ||
    inOrder(a.message, b.message)
  );
}

/** `file:line:column  message`, which terminals and editors turn into a link. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}  ${diagnostic.message}`;
}

/** The seed cannot be used. The message lists every diagnostic, one on each line. */
export class SeedError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'SeedError';
    this.diagnostics = diagnostics;
  }
}

const MAX_QUOTED_LENGTH = 60;

/** A value of the seed for use in a message: shortened, quoted, and without characters that control a terminal. */
export function quoted(text: string): string {
  const points = Array.from(text);
  const short =
    points.length > MAX_QUOTED_LENGTH ? `${points.slice(0, MAX_QUOTED_LENGTH).join('')}…` : text;
  const safe = short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (mark) =>
    mark === '\u200C' ? mark : codePoint(mark),
  );
  return `"${safe}"`;
}

/** The code point in the notation of Unicode, such as `U+064A`. */
export function codePoint(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
