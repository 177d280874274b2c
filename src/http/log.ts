import { inspect } from 'node:util';

/** From the least to the most that is written; each level writes what those before it write. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts of one line; values that are errors are written out with their stack and causes. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * One line of JSON an event, with `time`, `level` and `event` first. Nothing that a line says can end it or begin
 * another: JSON escapes line breaks.
 */
export interface Log {
  /** Something broke, or a reload was refused. */
  error(event: string, facts?: Facts): void;
  /** Something was refused that an operator may want to know of. */
  warn(event: string, facts?: Facts): void;
  /** Each request, and each step of the server's life. */
  info(event: string, facts?: Facts): void;
}

/**
 * A log that writes to `write`, or else to standard error, where it can be told from what the program prints. Ours and
 * not a library's: pino and its eleven packages would bring transports, redaction and child loggers, of which nothing
 * is wanted here; what it writes quickly, one `JSON.stringify` and one write a turn of the event loop do as well.
 */
export function createLog(level: LogLevel, write: (lines: string) => void = toStderr): Log {
  const upTo = LOG_LEVELS.indexOf(level);
  const at = (rank: LogLevel) => {
    if (LOG_LEVELS.indexOf(rank) > upTo) return () => {};
    return (event: string, facts: Facts = {}) => {
      const line = { time: new Date().toISOString(), level: rank, event, ...facts };
      write(`${JSON.stringify(line, errorsInFull)}\n`);
    };
  };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}

function errorsInFull(_key: string, value: unknown): unknown {
  return value instanceof Error ? inspect(value) : value;
}

let waiting = '';
let isWatching = false;

/** All lines of a turn of the event loop in one write, and the last ones before the process ends. */
function toStderr(lines: string): void {
  if (!isWatching) {
    isWatching = true;
    process.once('exit', flush);
    // Whoever read the log went away: that is no reason to end.
    process.stderr.on('error', () => {});
  }
  if (waiting === '') setImmediate(flush);
  waiting += lines;
}

function flush(): void {
  const lines = waiting;
  waiting = '';
  if (lines !== '') process.stderr.write(lines);
}
