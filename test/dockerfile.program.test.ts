import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startProgram } from './support/program.ts';

/** The steps of the Dockerfile without a container engine, which not every machine has. */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
/** Instructions of the last stage, by their keyword. */
const [, last = ''] = read('Dockerfile')
  .split(/^FROM .*$/m)
  .slice(1);
const instructions = (keyword: string) =>
  [...last.matchAll(new RegExp(`^${keyword} (.*)$`, 'gm'))].map(([, rest = '']) => rest);
/** The last JSON list of an instruction: a command in its exec form. */
const commandOf = (keyword: string): readonly string[] =>
  JSON.parse(/\[.*\]$/.exec(instructions(keyword)[0] ?? '')?.[0] ?? '[]');

describe('the image', { timeout: 120_000 }, () => {
  let context: string;
  let image: string;
  beforeAll(() => {
    [context, image] = ['context-', 'image-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [
      string,
      string,
    ];
    const kept = read('.dockerignore').matchAll(/^!(.*)$/gm);
    for (const [, name = ''] of kept)
      cpSync(join(ROOT, name), join(context, name), { recursive: true });
    // In the place of `npm ci`, which takes a minute.
    symlinkSync(join(ROOT, 'node_modules'), join(context, 'node_modules'));
    const { status, stderr } = spawnSync('npm', ['run', 'build'], {
      cwd: context,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    for (const rest of instructions('COPY')) {
      const [, from = '', to = ''] = /^--from=build \/app\/(\S+) (\S+)$/.exec(rest) ?? [];
      const target = to.endsWith('/') ? join(to, basename(from)) : to;
      cpSync(join(context, from), join(image, target), { recursive: true });
    }
  }, 120_000);
  afterAll(() => {
    for (const folder of [context, image]) rmSync(folder, { recursive: true });
  });

  const env = () =>
    Object.fromEntries(
      instructions('ENV')[0]
        ?.split(' ')
        .map((pair) => pair.split('=')) ?? [],
    );
  const files = () => readdirSync(image, { recursive: true }).length;

  it('holds no packages, starts, is healthy, and writes nothing', async () => {
    expect(existsSync(join(image, 'node_modules'))).toBe(false);
    const before = files();
    const [node, ...args] = commandOf('CMD');
    expect(node).toBe('node');
    const program = await startProgram(env(), image, args);
    const [, ...check] = commandOf('HEALTHCHECK');
    const health = (port: string) =>
      spawnSync(process.execPath, check, { env: { ...process.env, PORT: port } }).status;
    expect([health(new URL(program.url).port), health('1')]).toEqual([0, 1]);
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(files()).toBe(before);
  });

  it('runs as a user without rights', () => {
    expect(instructions('USER')).toEqual(['node']);
  });

  it('holds what the command of compose.yml runs before it', () => {
    const { services } = parse(read('compose.yml'));
    const [, load = ''] =
      /^node (\S+ load \S+) && exec node dist\/main\.js$/.exec(services.api.command[2]) ?? [];
    const check = load.replace(' load ', ' check ').split(' ');
    const { status, stdout } = spawnSync(process.execPath, check, { cwd: image, encoding: 'utf8' });
    expect([status, stdout.includes('network')]).toEqual([0, true]);
  });
});
