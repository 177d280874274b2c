import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder } from './seed/edited-fixture.ts';

const COMMAND = fileURLToPath(new URL('../bench/corpus/synthesize.ts', import.meta.url));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], { encoding: 'utf8' });

it('writes a corpus into an empty folder, and never into one with files', () => {
  const out = emptyFolder();
  const args = ['--studies', '3', '--seed', '1', '--out', out];
  expect(run(...args)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^3 studies with \d+ elements and 300 links are in /),
  });
  writeFileSync(join(out, 'dataset.yml'), '');
  expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(/is not empty/) });
  const file = join(out, 'dataset.yml');
  expect(run(...args.slice(0, -1), file)).toMatchObject({
    status: 2,
    stderr: `${file} is a file; --out names a folder.\n`,
  });
}, 30_000);

it('says of a wrong argument what would be right', () => {
  expect(run('--studies', '10001', '--seed', '1', '--out', 'x')).toMatchObject({
    status: 2,
    stderr: '--studies is 10001; it should be a whole number from 1 to 10000.\n',
  });
  expect(run('--studies', '3').stderr).toMatch(/^--seed is missing\.\nnpm run synthesize/);
  expect(run('--study', '3').stderr).toMatch(/^Unknown option '--study'/);
}, 30_000);
