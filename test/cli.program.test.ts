import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder, FIXTURE } from './seed/edited-fixture.ts';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  return spawnSync(process.execPath, ['--import', 'tsx', CLI, ...args], { encoding: 'utf8' });
}

describe('check:seed', () => {
  it('prints a line for each study and exits with 0 when nothing is wrong', () => {
    const { status, stdout } = run('check', FIXTURE);
    const [harbour, meadow, river, curated] = stdout.split('\n');
    expect(harbour).toMatch(
      /^harbour: 1 dimension, 2 categories, 0 concepts, 1 code, 0 interviews/,
    );
    expect(meadow).toMatch(/^meadow: 2 dimensions, .*, 0 recommendations, 0 notes$/);
    expect(river).toMatch(/, 2 interviews, 4 evidence rows, 2 recommendations, 2 notes$/);
    expect(curated).toBe('curated: 4 links, 2 constructs, 2 absences, 2 contrasts');
    expect(status).toBe(0);
  }, 30_000);

  it('prints every fault with its place and exits with 1', () => {
    const folder = emptyFolder();
    cpSync(FIXTURE, folder, { recursive: true });
    writeFileSync(join(folder, 'constructs.yml'), 'constructs: []\nabsence: []\n');
    const { status, stdout } = run('check', folder);
    const file = join(folder, 'constructs.yml');
    expect(stdout.split('\n')).toEqual([
      `${file}:1:1  absences is missing.`,
      `${file}:2:1  The file has no field "absence"; did you mean "absences"?`,
      `2 faults in ${folder}`,
      '',
    ]);
    expect(status).toBe(1);
  }, 30_000);

  it('prints what has been linked to what', () => {
    const lines = run('check', FIXTURE).stdout.split('\n');
    expect(lines).toContain('coverage           level      elements  linked  only denied  no link');
    expect(lines).toContain('harbour to river   category          2       0            1        1');
  }, 30_000);

  it('lists what has no link to another study, wherever the option stands', () => {
    for (const words of [
      ['--unlinked', 'river', 'harbour', FIXTURE],
      [FIXTURE, '--unlinked', 'river', 'harbour'],
    ]) {
      const { status, stdout } = run('check', ...words);
      const lines = stdout.split('\n');
      expect(lines[0]).toBe('river.1      Causal conditions  عوامل علّی');
      expect(lines).toContain('river.4      (absence asserted)  Core phenomenon  پدیده محوری');
      expect(lines.at(-2)).toBe('7 elements of river without a link to harbour');
      expect(status).toBe(0);
    }
  }, 30_000);

  it('lists what is joined to one of two elements that are alike, and not to the other', () => {
    const { status, stdout } = run('check', FIXTURE, '--uneven');
    expect(stdout).toBe('0 uneven, which is no fault: each is a question to the papers\n');
    expect(status).toBe(0);
    expect(run('check', '--uneven', 'river', 'harbour').status).toBe(2);
    expect(run('load', FIXTURE, '--uneven').status).toBe(2);
  }, 30_000);

  it('lets a reader such as head close the pipe early', () => {
    const words = ['--import', 'tsx', CLI, 'check', '--unlinked', 'popularization', 'digital'];
    const command = [process.execPath, ...words].map((word) => `'${word}'`).join(' ');
    const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -n 1`], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^popularization\.1 {2,}Core category {2}شرایط محوری\n$/);
    expect(stderr).toBe('');
  }, 30_000);

  it('refuses to list for a study that is not there, or for one alone', () => {
    const unknown = run('check', '--unlinked', 'river', 'harbor', FIXTURE);
    expect(unknown.stdout).toBe('There is no study "harbor"; did you mean "harbour"?\n');
    expect(unknown.status).toBe(1);
    const same = run('check', '--unlinked', 'river', 'river', FIXTURE);
    expect(same.stdout).toBe('"river" is named twice; links join two studies.\n');
    expect(same.status).toBe(1);
    expect(run('check', FIXTURE, '--unlinked', 'river').status).toBe(2);
    expect(run('load', FIXTURE, '--unlinked', 'river', 'harbour').status).toBe(2);
  }, 30_000);

  it('prints its usage and exits with 2 for any other command', () => {
    const { status, stderr } = run('mend');
    expect(stderr).toContain('cli.ts check [folder]');
    expect(status).toBe(2);
  }, 30_000);
});

describe('load', () => {
  it('says of a database that is not there what to do next', () => {
    // Port 1 is nobody's.
    const env = { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'any' };
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', CLI, 'load', FIXTURE],
      { encoding: 'utf8', env },
    );
    expect(stderr).toBe(
      'The database does not answer. Nothing listens at the address of NEO4J_URI: start the database, or check the port.\n',
    );
    expect(status).toBe(1);
  }, 30_000);
});
