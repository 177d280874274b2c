import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyBuild,
  copyOfProgram,
  type Program,
  refusedStart,
  startProgram,
} from './support/program.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILT = ['dist/main.js'];
/** Milliseconds after which the lazily loaded metrics module is there. */
const ALL_LOADED = 2_500;

/** Copies what `npm ci --omit=dev` would install. */
function copyProductionPackages(folder: string): void {
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const path of listed.split('\n').filter((line) => line.includes('node_modules'))) {
    cpSync(path, join(folder, relative(ROOT, path)), { recursive: true, dereference: true });
  }
}

describe('dist/ alone', { timeout: 60_000 }, () => {
  it('answers, shows its page with every file, and reads its seed again', async () => {
    const built = copyOfProgram();
    copyBuild(built);
    expect(spawnSync('npm', ['run', 'build'], { cwd: built }).status).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'dist-alone-'));
    for (const part of ['dist', 'package.json']) {
      cpSync(join(built, part), join(folder, part), { recursive: true });
    }
    const program = await startProgram({ LOG_LEVEL: 'info' }, folder, BUILT);
    const response = await fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ dataset { studyCount } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { dataset: { studyCount: 3 } } });
    const html = await (
      await fetch(`${program.url}/graphql`, { headers: { accept: 'text/html' } })
    ).text();
    expect(html.match(/data-example="/g)?.length).toBeGreaterThan(40);
    const assets = [...html.matchAll(/\/graphql\/assets\/[\w.-]+/g)].map(([path]) => path);
    for (const path of assets) {
      // What the build has compressed is what was there before.
      const [plain, gzip, br] = await Promise.all(
        ['identity', 'gzip', 'gzip, br'].map(async (encoding) => {
          const headers = { 'accept-encoding': encoding };
          const asset = await fetch(program.url + path, { headers });
          expect([asset.status, asset.headers.get('content-encoding') ?? 'identity'], path).toEqual(
            [200, encoding.split(', ').at(-1)],
          );
          return asset.text();
        }),
      );
      expect([gzip === plain, br === plain], path).toEqual([true, true]);
    }
    await setTimeout(ALL_LOADED);
    expect((await fetch(`${program.url}/metrics`)).status).toBe(200);
    expect(existsSync(join(folder, 'dist/third-party-licences.txt'))).toBe(true);
    program.signal('SIGHUP');
    await expect.poll(() => program.log(), { timeout: 10_000 }).toContain('"event":"reloaded"');
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    for (const one of [built, folder]) rmSync(one, { recursive: true });
  });
});

describe('a checkout with the packages of production alone', { timeout: 180_000 }, () => {
  it('builds and starts, as `NODE_ENV=production npm ci && npm start` does', async () => {
    const folder = copyOfProgram();
    copyBuild(folder);
    unlinkSync(join(folder, 'node_modules'));
    copyProductionPackages(folder);
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(scripts.start).toBe('npm run build && node dist/main.js');
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status, stderr } = spawnSync('npm', ['run', 'build'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const program = await startProgram({ NODE_ENV: 'production' }, folder, BUILT);
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe('the built program', { timeout: 60_000 }, () => {
  let folder: string;
  let file: string;
  let written: string;
  const build = () => spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
  const isCompiled = () => existsSync(join(folder, 'dist/seed.compiled'));
  const start = () => startProgram({ LOG_LEVEL: 'info' }, folder, BUILT);
  const yearAt = async ({ url }: Program): Promise<number> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query Year($is: Boolean!) { study(key: \\"digital\\") { year @include(if: $is) } }","variables":{"is":true}}',
    });
    const { data } = (await response.json()) as { data: { study: { year: number } } };
    return data.study.year;
  };
  const stop = async (program: Program): Promise<void> => {
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
  };

  beforeAll(() => {
    folder = copyOfProgram();
    copyBuild(folder);
    file = join(folder, 'seed/studies/digital.yml');
    written = readFileSync(file, 'utf8');
    expect(build().status).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers, counts and shows its page', async () => {
    const program = await start();
    expect(await yearAt(program)).toBe(Number(/^year: (\d+)$/m.exec(written)?.[1]));
    await setTimeout(ALL_LOADED);
    expect(await (await fetch(`${program.url}/metrics`)).text()).toContain('operation="studies"');
    const page = await fetch(`${program.url}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, (await page.text()).includes('/graphql/assets/boot-')]).toEqual([
      200,
      true,
    ]);
    await stop(program);
  });

  it('reads changed seed files, at its start and after a SIGHUP', async () => {
    expect(isCompiled()).toBe(true);
    writeFileSync(file, written.replace(/^year: \d+$/m, 'year: 1999'));
    const program = await start();
    expect(await yearAt(program)).toBe(1999);
    writeFileSync(file, written.replace(/^year: \d+$/m, 'year: 1998'));
    program.signal('SIGHUP');
    await expect.poll(() => yearAt(program), { timeout: 10_000 }).toBe(1998);
    await stop(program);
    writeFileSync(file, written);
  });

  it('reports the faults of its seed once, when it starts', async () => {
    writeFileSync(file, written.replace(/^year: \d+$/m, 'year: soon'));
    const stale = await refusedStart({}, folder, BUILT);
    const { status, stdout, stderr } = build();
    expect(isCompiled()).toBe(false);
    expect([status, `${stdout}${stderr}`.includes('digital.yml:')]).toEqual([0, false]);
    const fresh = await refusedStart({}, folder, BUILT);
    expect(fresh.code).toBe(1);
    expect(fresh.said).toMatch(/^\S*digital\.yml:\d+:\d+ {2}[^\n]+\n$/);
    expect(stale).toEqual(fresh);
    writeFileSync(file, written);
  });
});
