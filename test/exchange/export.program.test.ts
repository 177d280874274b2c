import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATASET } from '../support/seed-server.ts';
import { renderAll } from './rendered.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

function run(args: readonly string[], timeZone = 'UTC') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', CLI, 'export', ...args],
    { encoding: 'utf8', env: { ...process.env, TZ: timeZone }, maxBuffer: 10_000_000 },
  );
  return { status, stdout, stderr };
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'exports-'));

describe('npm run export', { timeout: 60_000 }, () => {
  let expected: Awaited<ReturnType<typeof renderAll>>;
  beforeAll(async () => {
    expected = await renderAll(DATASET);
  });

  it.each(['UTC', 'Asia/Tehran', 'America/New_York'])(
    'writes the bytes that the server answers, in the time zone %s',
    (timeZone) => {
      const out = folder();
      const { status, stdout } = run(['all', '--out', out], timeZone);
      expect(status).toBe(0);
      expect(readdirSync(out).sort()).toEqual([...expected.keys()].sort());
      for (const [name, { bytes, sha256 }] of expected) {
        expect(readFileSync(join(out, name)).equals(bytes), name).toBe(true);
        expect(stdout).toContain(`${name}  ${bytes.length} bytes  sha256 ${sha256}`);
      }
    },
  );

  it('writes one file to standard output, or where it is told', () => {
    const { stdout, status } = run(['theory.csv']);
    expect(status).toBe(0);
    expect(stdout).toBe(expected.get('theory.csv')?.bytes.toString('utf8'));
    const path = join(folder(), 'graph.xml');
    expect(run(['graphml', '--out', path]).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('<graphml');
  });

  it('writes what concerns some studies, in one language', () => {
    const out = folder();
    expect(run(['qdc', '--studies', 'network', '--language', 'fa', '--out', out]).status).toBe(0);
    expect(readdirSync(out)).toEqual(['network.fa.qdc']);
  });

  it('writes over no file unless it is forced to', () => {
    const path = join(folder(), 'links.csv');
    writeFileSync(path, 'mine');
    const refused = run(['links.csv', '--out', path]);
    expect([refused.status, refused.stderr.trim()]).toEqual([
      1,
      `${path} exists already; --force writes over it.`,
    ]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(run(['links.csv', '--out', path, '--force']).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('key,subject,');
  });

  it('exits with 2, and writes nothing, where it is used wrongly', () => {
    const out = join(folder(), 'none');
    for (const args of [
      [],
      ['everything', '--out', out],
      ['csv'],
      ['csv', 'skos', '--out', out],
      ['csv', '--colour', '--out', out],
      ['csv', '--from', 'oracle', '--out', out],
    ]) {
      const { status, stderr } = run(args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr.length).toBeGreaterThan(0);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('exits with 1 and names the nearest where a study does not exist', () => {
    const { status, stderr } = run(['links.csv', '--studies', 'netwrok']);
    expect(status).toBe(1);
    expect(stderr).toContain('Did you mean network');
  });
});
