import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { send } from '../http-client.ts';
import { atMost, format, median, printTable } from '../measurements.ts';
import { type Program, startProgram } from '../server-process.ts';
import { ELEMENT, largeProgram } from './large-program.ts';

const STUDIES = 1_000;
const RELOADS = 2;
/** Milliseconds between two questions. */
const EVERY = 5;
/** Those that wait say for how long; many more would be refused. */
const MOST_AT_ONCE = 10;
/** Milliseconds for which an answer may wait. */
const MOST = 100;
/** Megabytes of heap that the program is given; null for what Node gives it. */
const HEAPS = [null, 2_048] as const;
const HEAD = [
  'heap',
  'MB at first',
  's',
  'CPU s',
  'MB at most',
  'MB of the reading process',
  'answers',
  'refused',
  'p50 ms',
  'longest ms',
];

/**
 * How long a small question waits while a built program reads a seed of many studies anew by SIGHUP, and what the reload
 * takes. The last column leaves out for how long the program waited for a processor, because others may have all.
 */
export async function measureReloadOverHttp(): Promise<void> {
  const large = largeProgram(STUDIES);
  const rows: string[][] = [];
  try {
    for (const heap of HEAPS) {
      const flags = heap === null ? [] : [`--max-old-space-size=${heap}`];
      const program = await startProgram([...flags, large.main], { NEO4J_URI: '' });
      try {
        const atFirst = program.memory();
        for (let time = 1; time <= RELOADS; time += 1) {
          const label = `Label ${time} with ${heap}`;
          large.relabel(label);
          const figures = await reloaded(program, label);
          rows.push([`${heap ?? 'as given'}`, atFirst.toFixed(0), ...figures]);
        }
      } finally {
        await program.stop();
      }
    }
  } finally {
    large.remove();
    printRows(rows);
  }
}

function printRows(rows: readonly (readonly string[])[]): void {
  console.log(
    `\nReload of ${STUDIES} studies by SIGHUP, a small question every ${EVERY} ms, ${MOST} ms allowed`,
  );
  printTable([...HEAD, 'but for waiting'], rows);
}

/** Null for a refusal, which a program gives whose processors others have for long. */
function refusal(error: unknown): null {
  if (error instanceof Error && error.message.includes(' answered 503')) return null;
  throw error;
}

/** From the signal to the first answer that has the new label. */
async function reloaded(program: Program, label: string): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true });
  const taken: { readonly ms: number; readonly own: number }[] = [];
  let [isOver, refused, readingMemory] = [false, 0, 0];
  let failure: unknown;
  const ask = async (number: number): Promise<void> => {
    // A name of its own, so that no cache answers.
    const query = `query Q${number} { element(key: "${ELEMENT}") { label { value } } }`;
    const [began, waited] = [performance.now(), program.waited()];
    const answer = await send({ url: program.url, query }, agent).catch(refusal);
    if (answer === null) refused += 1;
    const ms = performance.now() - began;
    taken.push({ ms, own: ms - (program.waited() - waited) });
    isOver ||= answer?.includes(label) === true;
  };
  const cpuOfAll = () => program.cpu() + program.cpuOfStarted();
  const [began, cpu] = [performance.now(), cpuOfAll()];
  program.signal('SIGHUP');
  const going: Promise<void>[] = [];
  while (!isOver) {
    if (going.length - taken.length < MOST_AT_ONCE) {
      const asked = ask(going.length).catch((error: unknown) => {
        [isOver, failure] = [true, error];
      });
      going.push(asked);
    }
    readingMemory = Math.max(readingMemory, program.peakMemoryOfStarted());
    await setTimeout(EVERY);
  }
  await Promise.all(going);
  if (failure !== undefined) throw failure;
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  const all = taken.map(({ ms }) => ms);
  const longest = (of: readonly number[]): string => format(atMost(Math.max(...of), MOST));
  return [
    seconds.toFixed(1),
    ((cpuOfAll() - cpu) / 1_000).toFixed(1),
    program.peakMemory().toFixed(0),
    readingMemory.toFixed(0),
    String(all.length),
    String(refused),
    median(all).toFixed(1),
    longest(all),
    longest(taken.map(({ own }) => own)),
  ];
}
