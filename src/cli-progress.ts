/** Where progress is shown: the part of a terminal, or of a file, that it needs. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface Progress {
  /** So many of all are done; `what` is being done now. */
  step(what: string, done: number, total: number): void;
  /** Removes the line from a terminal, so that what is printed next begins a line. */
  end(): void;
}

/** Milliseconds between two lines: on a terminal one line is written over, elsewhere each is a new one. */
const EVERY = { terminal: 100, file: 10_000 };
/**
 * Milliseconds, and the part of all, after which the speed so far says something of the time that is left: a database that
 * plans its first statements did 100 of 68,277 rows in the first four seconds, which made 41 minutes of 20 seconds.
 */
const FIRST_GUESS = { ms: 2_000, part: 0.01 };
const CLEAR_LINE = '\r\u001B[K';

/** Shows how far something long is and how long it will still take. What takes less than ten seconds adds nothing to a file. */
export function progressOn(output: Output, now: () => number = Date.now): Progress {
  const isTerminal = output.isTTY === true;
  const every = isTerminal ? EVERY.terminal : EVERY.file;
  let begun = now();
  let written = begun;
  let isShown = false;
  let task: number | undefined;
  return {
    step: (what, done, total) => {
      const time = now();
      // Another total is another task, with a speed of its own, and its first step may take long.
      const isAnother = task !== undefined && task !== total;
      if (isAnother) begun = time;
      task = total;
      if (time - written < every && !(isAnother && isTerminal)) return;
      written = time;
      const line = lineOf(what, done, total, time - begun);
      isShown = true;
      // A longer line would go on in the next one, which nothing removes. Some terminals say that they have 0 columns.
      output.write(
        isTerminal ? CLEAR_LINE + line.slice(0, (output.columns || 80) - 1) : `${line}\n`,
      );
    },
    end: () => {
      if (isTerminal && isShown) output.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** Shows how far something is until it has ended, well or not. */
export async function withProgress<Result>(
  output: Output,
  run: (step: Progress['step']) => Promise<Result>,
): Promise<Result> {
  const progress = progressOn(output);
  try {
    return await run(progress.step);
  } finally {
    progress.end();
  }
}

const count = (value: number): string => value.toLocaleString('en');

function lineOf(what: string, done: number, total: number, passed: number): string {
  const line = `${count(done)} of ${count(total)}: ${what}`;
  const isEarly = done === 0 || done < total * FIRST_GUESS.part || passed < FIRST_GUESS.ms;
  if (isEarly) return line;
  const left = (passed / done) * Math.max(0, total - done);
  return `${line}; about ${duration(left)} left`;
}

/** A time as people say it. */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
