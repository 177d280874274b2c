import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { putUnderLoad } from '../support/http-load.ts';
import { startProgram } from '../support/program.ts';

const TIMES = 20;

it.each(Array.from({ length: TIMES }, (_, at) => at + 1))(
  'a program that is stopped under load loses no request of clients that watch /readyz: time %i',
  async (time) => {
    const program = await startProgram({ LOG_LEVEL: 'warn' });
    const load = putUnderLoad(program.url, 50);
    // Not always at the same point of what clients do.
    await setTimeout(300 + 37 * time);
    program.signal('SIGTERM');
    await load.gone();
    expect(load.lost).toEqual([]);
    expect(load.answered()).toBeGreaterThan(50);
    expect(await program.ended()).toBe(0);
  },
  60_000,
);
