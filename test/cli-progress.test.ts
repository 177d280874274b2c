import { describe, expect, it } from 'vitest';
import { progressOn } from '../src/cli-progress.ts';

/** A stream that keeps what is written, and a clock that is set by hand. */
function watched(output: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  let time = 1_000_000;
  const stream = { ...output, write: (text: string) => written.push(text) };
  const progress = progressOn(stream, () => time);
  const pass = (ms: number) => {
    time += ms;
  };
  return { written, progress, pass };
}

describe('the progress of something long', () => {
  it('is one line on a terminal, written over ten times a second at most, and removed at the end', () => {
    const { written, progress, pass } = watched({ isTTY: true });
    progress.step('Study', 1, 3_000);
    pass(99);
    progress.step('Study', 2, 3_000);
    expect(written).toEqual([]);
    pass(1);
    progress.step('Element', 100, 3_000);
    progress.step('Element', 101, 3_000);
    pass(3_900);
    progress.step('Element', 1_000, 3_000);
    progress.end();
    expect(written).toEqual([
      '\r\u001B[K100 of 3,000: Element',
      '\r\u001B[K1,000 of 3,000: Element; about 8 s left',
      '\r\u001B[K',
    ]);
  });

  it('tells a terminal at once of another task, whose first step may take long', () => {
    const { written, progress, pass } = watched({ isTTY: true });
    pass(100);
    progress.step('rules', 57, 57);
    progress.step('what follows from links and labels', 0, 1);
    expect(written).toEqual([
      '\r\u001B[K57 of 57: rules',
      '\r\u001B[K0 of 1: what follows from links and labels',
    ]);
  });

  it('is no longer than the terminal is wide', () => {
    const { written, progress, pass } = watched({ isTTY: true, columns: 20 });
    pass(5_000);
    progress.step('Recommendation FOLLOWS_FROM Element', 1, 2);
    expect(written).toEqual(['\r\u001B[K1 of 2: Recommendat']);
  });

  it('says nothing of the time that is left before a hundredth is done', () => {
    const { written, progress, pass } = watched({ isTTY: true });
    pass(5_000);
    progress.step('Element', 0, 1_000);
    pass(5_000);
    progress.step('Element', 9, 1_000);
    pass(1_000);
    progress.step('Element', 10, 1_000);
    expect(written.map((line) => line.replace('\r\u001B[K', ''))).toEqual([
      '0 of 1,000: Element',
      '9 of 1,000: Element',
      '10 of 1,000: Element; about 18 min left',
    ]);
  });

  it('is whole on a terminal that does not say how wide it is', () => {
    for (const columns of [undefined, 0]) {
      const { written, progress, pass } = watched({
        isTTY: true,
        ...(columns === 0 && { columns }),
      });
      pass(100);
      progress.step('Study', 1, 2);
      expect(written).toEqual(['\r\u001B[K1 of 2: Study']);
    }
  });

  it('is a plain line every ten seconds elsewhere, and nothing if it takes less', () => {
    const { written, progress, pass } = watched();
    pass(9_999);
    progress.step('files', 10, 1_000);
    progress.end();
    expect(written).toEqual([]);
    pass(1);
    progress.step('files', 10, 1_000);
    pass(5_000);
    progress.step('files', 500, 1_000);
    pass(5_000);
    progress.step('files', 1_000, 1_000);
    progress.end();
    expect(written).toEqual([
      '10 of 1,000: files; about 17 min left\n',
      '1,000 of 1,000: files; about 0 s left\n',
    ]);
  });

  it('guesses the time of another task by its own speed', () => {
    const { written, progress, pass } = watched({ isTTY: true });
    pass(60_000);
    progress.step('files', 10, 10);
    pass(3_000);
    progress.step('rules', 0, 80);
    pass(3_000);
    progress.step('rules', 20, 80);
    expect(written.at(-1)).toBe('\r\u001B[K20 of 80: rules; about 9 s left');
  });

  it('guesses no time before it has a speed, and writes nothing at the end of nothing', () => {
    const { written, progress, pass } = watched({ isTTY: true });
    progress.end();
    pass(100);
    progress.step('files', 0, 10);
    pass(60_000);
    progress.step('files', 0, 10);
    expect(written).toEqual(['\r\u001B[K0 of 10: files', '\r\u001B[K0 of 10: files']);
  });
});
