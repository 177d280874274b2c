import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { openPrepared } from '../../src/engines/memory/engine.ts';
import { prepare } from '../../src/engines/memory/prepare.ts';
import type { Prepared } from '../../src/engines/memory/prepared.ts';
import { arraysIn } from '../../src/seed-thread.ts';
import { syntheticDataset } from '../corpus/dataset.ts';
import { atMost, format } from '../measurements.ts';

const STUDIES = 1_000;
const TIMES = 5;
/** Milliseconds for which a reload may let other work wait. */
const MOST = 100;

/** How long a reload of many studies keeps the thread that answers from its other work. */
export async function measureReload(): Promise<void> {
  const engine = openPrepared(prepare(syntheticDataset(3)));
  let prepared = prepare(syntheticDataset(STUDIES));
  // Another thread made it, so that its dataset is no garbage of the one that answers.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const waits: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const received = receive(prepared);
    prepared = received.prepared;
    waits.push(received.taken, await longestTurn(engine.replacePrepared(prepared)));
  }
  const longest = Math.max(...waits);
  console.log(
    `\nReload of ${STUDIES} studies: milliseconds that other work waits at most, ${MOST} allowed: ${format(atMost(longest, MOST))}`,
  );
}

/** What another thread has sent, as that thread sends it. */
function receive(sent: Prepared): { readonly prepared: Prepared; readonly taken: number } {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(sent, [...arraysIn(sent)]);
  const began = performance.now();
  const prepared = receiveMessageOnPort(port2)?.message as Prepared;
  const taken = performance.now() - began;
  port1.close();
  return { prepared, taken };
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
