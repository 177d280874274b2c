/**
 * Where something stands; line and column count from 1, columns in UTF-16 code units as editors
 * count them.
 */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the seed, and where. */
export interface Diagnostic extends Position {
  /** The rule that was broken, as `src/seed/rules/` names it. */
  readonly rule: string;
  /** A sentence that names the culprit. */
  readonly message: string;
}

/** A fault at a place. */
export function diagnosticAt(place: Position, rule: string, message: string): Diagnostic {
  const { file, line, column } = place;
  return { file, line, column, rule, message };
}

/** The start of a file, for what is wrong with it as a whole. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * By file, line and column; then by rule and message, so that the list is the same on every run.
 */
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
export function formatDiagnostic(fault: Diagnostic): string {
  return `${fault.file}:${fault.line}:${fault.column}  ${fault.message}`;
}

/** The seed cannot be used. Its message lists every fault, one a line. */
export class SeedError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(faults: readonly Diagnostic[]) {
    super(faults.map(formatDiagnostic).join('\n'));
    this.name = 'SeedError';
    this.diagnostics = faults;
  }
}

const MAX_QUOTED_LENGTH = 60;

/**
 * A value of the seed inside a message: short, quoted, and unable to steer the terminal it is
 * printed on.
 */
export function quoted(text: string): string {
  const points = Array.from(text);
  const short =
    points.length > MAX_QUOTED_LENGTH ? `${points.slice(0, MAX_QUOTED_LENGTH).join('')}…` : text;
  const safe = short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (mark) =>
    mark === '\u200C' ? mark : codePoint(mark),
  );
  return `"${safe}"`;
}

/** `U+064A`, as the Unicode charts write it. */
export function codePoint(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
