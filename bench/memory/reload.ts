import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openPrepared } from '../../src/engines/memory/engine.ts';
import { prepare } from '../../src/engines/memory/prepare.ts';
import type { Prepared } from '../../src/engines/memory/prepared.ts';
import { received, streamed } from '../../src/seed/parts.ts';
import { syntheticDataset } from '../corpus/dataset.ts';
import { atMost, format } from '../measurements.ts';

const STUDIES = 1_000;
const TIMES = 5;
/** Bytes that a pipe gives at once. */
const CHUNK = 65_536;
/** Milliseconds for which a reload may let other work wait. */
const MOST = 100;

/** How long a reload of many studies keeps the thread that answers from its other work. */
export async function measureReload(): Promise<void> {
  const engine = openPrepared(prepare(syntheticDataset(3)));
  const sent = prepare(syntheticDataset(STUDIES));
  // Another process made it, so that its dataset is no garbage of the one that answers.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const waits: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const replace = async () =>
      engine.replacePrepared(
        (await received(Readable.from(arriving(sent)))) as unknown as Prepared,
      );
    waits.push(await longestTurn(replace()));
  }
  const longest = Math.max(...waits);
  console.log(
    `\nReload of ${STUDIES} studies: milliseconds that other work waits at most, ${MOST} allowed: ${format(atMost(longest, MOST))}`,
  );
}

/** The bytes that a process sends, as they arrive from a pipe. */
function* arriving(sent: Prepared): Generator<Buffer> {
  for (const part of streamed(sent)) {
    for (let at = 0; at < part.length; at += CHUNK)
      yield Buffer.from(part.subarray(at, at + CHUNK));
  }
}

/** The longest time between two turns of the event loop while something goes on. */
async function longestTurn(going: Promise<void>): Promise<number> {
  let isOver = false;
  const over = going.then(() => {
    isOver = true;
  });
  let longest = 0;
  for (let last = performance.now(); !isOver; ) {
    await setImmediate();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  await over;
  return longest;
}
