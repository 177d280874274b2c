import { expect, it } from 'vitest';
import { instrumented } from '../../src/engines/instrumented.ts';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { example } from '../support/example-dataset.ts';

/** Milliseconds of work. */
const WORK = 20;

it('measures the work that a read does before it returns its promise, as the memory engine does', async () => {
  const memory = openMemory(example());
  const studyKeys = async () => {
    const end = performance.now() + WORK;
    while (performance.now() < end);
    return ['alpha'];
  };
  const reader = () => ({ ...memory.reader(), studyKeys });
  const read: (readonly [engine: string, operation: string, ms: number])[] = [];
  const engine = instrumented({ ...memory, reader }, (...one) => read.push(one));
  expect(await engine.reader().studyKeys()).toEqual(['alpha']);
  expect(read).toEqual([['MEMORY', 'studyKeys', expect.any(Number)]]);
  expect(read[0]?.[2]).toBeGreaterThanOrEqual(WORK);
});
