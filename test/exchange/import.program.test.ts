import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyOfProgram } from '../support/program.ts';
import { DATASET } from '../support/seed-server.ts';
import { filledIn, saved } from './filled-sheet.ts';
import { renderAll, textOf } from './rendered.ts';

const [FIRST, SECOND] = DATASET.links.map(({ key }) => key) as [string, string];

describe('npm run import of a reviewed sheet', { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = copyOfProgram();
  });

  const run = (...args: readonly string[]) => {
    const command = ['--import', 'tsx', join(folder, 'src/cli.ts'), 'import', ...args];
    return spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
  };
  /** The bytes of all files of the seed, by their paths. */
  const seed = (): Readonly<Record<string, string>> => {
    const root = join(folder, 'seed');
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return Object.fromEntries(
      names
        .filter((name) => /\.\w+$/.test(name))
        .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
    );
  };
  const sheetWith = async (entries: Parameters<typeof filledIn>[1]) => {
    const csv = textOf(await renderAll(DATASET), 'review.csv');
    const path = join(folder, 'review.csv');
    writeFileSync(path, saved(filledIn(csv, entries), { separator: ';', mark: true }));
    return path;
  };

  it('sets status, reviewer and day, changes no other byte, and a second time nothing', async () => {
    const path = await sheetWith({
      [FIRST]: { decision: 'accept', reviewer: 'A. Reader', date: '26/11/2026' },
      [SECOND]: { decision: 'reject', reviewer: 'ب. خواننده' },
    });
    const before = seed();
    const shown = run(path);
    expect(shown.stdout).toContain('This would change 2 links in 2 files; --write does.');
    expect(seed()).toEqual(before);
    const written = run(path, '--write');
    expect(written.stdout.trim().split('\n')).toEqual([
      `${FIRST}: CANDIDATE becomes ACCEPTED, reviewed by A. Reader on 2026-11-26`,
      `${SECOND}: CANDIDATE becomes REJECTED, reviewed by ب. خواننده`,
      'Changed 2 links in 2 files.',
    ]);
    expect(written.status).toBe(0);
    const after = seed();
    const lines = [
      '    status: ACCEPTED',
      '    reviewedBy: "A. Reader"',
      '    reviewedOn: 2026-11-26',
      '    status: REJECTED',
      '    reviewedBy: "ب. خواننده"',
    ];
    const added = Object.entries(after).flatMap(([name, text]) => {
      const old = (before[name] ?? '').split('\n');
      const fresh = text.split('\n').filter((line) => lines.includes(line));
      expect(
        text.split('\n').filter((line) => !lines.includes(line)),
        name,
      ).toEqual(old);
      return fresh;
    });
    expect(added.sort()).toEqual([...lines].sort());
    const again = run(path, '--write');
    expect([again.status, again.stdout]).toEqual([
      0,
      expect.stringContaining('Nothing to change.'),
    ]);
    expect(seed()).toEqual(after);
  });

  it('writes nothing where one row is at fault, and names its place', async () => {
    const path = await sheetWith({
      [FIRST]: { decision: 'accept', reviewer: 'A. Reader', date: '2026-11-26' },
      [SECOND]: { decision: 'accept', reviewer: '' },
    });
    const before = seed();
    const { status, stdout } = run(path, '--write');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\S+review\.csv:\d+:\d+ {2}.*nobody has signed/);
    expect(stdout).toContain('1 fault; nothing was taken over.');
    expect(seed()).toEqual(before);
  });

  it('writes nothing that breaks a rule of the seed', async () => {
    const path = await sheetWith({
      [FIRST]: { decision: 'accept', reviewer: 'A. Reader', date: '2019-01-01' },
    });
    const before = seed();
    const { status, stdout } = run(path, '--write');
    expect(status).toBe(1);
    expect(stdout).toContain('before the proposal');
    expect(seed()).toEqual(before);
  });

  it('exits with 2 where it is used wrongly, and with 1 where the file is not there', () => {
    for (const args of [[], ['a.csv', 'b.csv'], ['a.docx'], ['a.csv', '--yes']]) {
      expect(run(...args).status, args.join(' ')).toBe(2);
    }
    const { status, stderr } = run('none.csv');
    expect([status, stderr]).toEqual([1, expect.stringContaining('none.csv')]);
  });
});
