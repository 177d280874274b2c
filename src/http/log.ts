import { inspect } from 'node:util';

/** From the least to the most verbose; each level includes those before it. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The fields of one line; an error is logged with its stack and causes. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * One line of JSON for each event, with `time`, `level` and `event` first. No value can forge another line, because
 * JSON escapes line breaks.
 */
export interface Log {
  /** A failure, or a refused reload. */
  error(event: string, facts?: Facts): void;
  /** A refusal that an operator may want to see. */
  warn(event: string, facts?: Facts): void;
  /** Each request, and each start, reload and stop of the server. */
  info(event: string, facts?: Facts): void;
}

/**
 * A log that writes to `write`, by default to standard error, apart from the program's output. No library: pino and
 * its eleven packages add transports, redaction and child loggers, which are not needed here, and one
 * `JSON.stringify` for each line with one write for each turn of the event loop is as fast.
 */
export function createLog(level: LogLevel, write: (lines: string) => void = toStderr): Log {
  const threshold = LOG_LEVELS.indexOf(level);
  const logAt = (lineLevel: LogLevel) => {
    if (LOG_LEVELS.indexOf(lineLevel) > threshold) return () => {};
    return (event: string, facts: Facts = {}) => {
      const line = { time: new Date().toISOString(), level: lineLevel, event, ...facts };
      write(`${JSON.stringify(line, errorsInFull)}\n`);
    };
  };
  return { error: logAt('error'), warn: logAt('warn'), info: logAt('info') };
}

function errorsInFull(_key: string, value: unknown): unknown {
  return value instanceof Error ? inspect(value) : value;
}

let buffered = '';
let isRegistered = false;

/** Writes all lines of one turn of the event loop at once, and the last ones before the process exits. */
function toStderr(lines: string): void {
  if (!isRegistered) {
    isRegistered = true;
    process.once('exit', flush);
    // A closed pipe must not end the program.
    process.stderr.on('error', () => {});
  }
  if (buffered === '') setImmediate(flush);
  buffered += lines;
}

function flush(): void {
  const lines = buffered;
  buffered = '';
  if (lines !== '') process.stderr.write(lines);
}
