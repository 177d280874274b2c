import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSeed, openSeed, readCompiled, writeCompiled } from '../../src/seed/compiled.ts';
import { SeedError } from '../../src/seed/diagnostics.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { readFolder } from '../../src/seed/read.ts';
import { largeDataset } from '../support/large-dataset.ts';
import { emptyFolder, FIXTURE } from './edited-fixture.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** A copy of a seed, its compiled file, and whether that file is used. */
async function compiled(source = FIXTURE) {
  const folder = emptyFolder();
  cpSync(source, folder, { recursive: true });
  const file = join(emptyFolder(), 'seed.jsonl');
  await compileSeed(folder, file);
  return { folder, file, isRead: () => readCompiled(readFolder(folder), file) !== null };
}

type Compiled = Awaited<ReturnType<typeof compiled>>;

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a compiled seed', () => {
  it.each([FIXTURE, SEED])(
    'is the dataset that the files in %s are, to the version',
    async (source) => {
      const { folder, file } = await compiled(source);
      expect(readCompiled(readFolder(folder), file)).toStrictEqual(loadSeed(source));
      expect(await openSeed(folder, file)).toStrictEqual(loadSeed(source));
    },
  );

  it('is read when the folder is another and its files are the same', async () => {
    const { file } = await compiled();
    expect(readCompiled(readFolder(FIXTURE), file)).not.toBeNull();
  });

  const river = ({ folder }: Compiled) => join(folder, 'studies/river.yml');
  it.each<[string, (seed: Compiled) => void]>([
    [
      'a byte of a file',
      (seed) => edit(river(seed), (text) => text.replace('year: 2021', 'year: 2022')),
    ],
    ['no more than a comment', (seed) => edit(river(seed), (text) => `${text}# \n`)],
    [
      'the name of a file',
      (seed) => renameSync(river(seed), join(seed.folder, 'studies/stream.yml')),
    ],
    [
      'that a file was added',
      ({ folder }) => writeFileSync(join(folder, 'agreement.yml'), 'pairs: []\n'),
    ],
    ['that a folder was added', ({ folder }) => mkdirSync(join(folder, 'link'))],
    [
      'what a file is',
      (seed) => {
        renameSync(river(seed), `${river(seed)}.old`);
        mkdirSync(river(seed));
      },
    ],
    ['bytes that are no text', (seed) => writeFileSync(river(seed), Buffer.from([0xff]))],
  ])('is ignored after a change of %s', async (_change, change) => {
    const seed = await compiled();
    expect(seed.isRead()).toBe(true);
    change(seed);
    expect(seed.isRead()).toBe(false);
  });

  it('is replaced by files that have changed', async () => {
    const seed = await compiled();
    edit(river(seed), (text) => text.replace('year: 2021', 'year: 2022'));
    const dataset = await openSeed(seed.folder, seed.file);
    expect(dataset.studies.find(({ key }) => key === 'river')?.year).toBe(2022);
    expect(dataset).toStrictEqual(loadSeed(seed.folder));
    expect(dataset.version).not.toBe(loadSeed(FIXTURE).version);
  });

  it('hides no fault', async () => {
    const seed = await compiled();
    edit(river(seed), (text) => text.replace('year: 2021', 'year: soon'));
    mkdirSync(join(seed.folder, 'link'));
    const error = await thrownBy(openSeed(seed.folder, seed.file));
    expect(error).toBeInstanceOf(SeedError);
    expect(error).toEqual(await thrownBy((async () => loadSeed(seed.folder))()));
  });

  it.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -20)],
    ['no object', () => 'null'],
    ['of another shape', () => '{"seal":1,"dataset":{}}'],
    ['changed in a letter', (text) => text.replace('River', 'Rover')],
    ['without a line', (text) => text.replace(/^\["links".*\n/m, '')],
    ['without its last line', (text) => text.replace(/.*\n$/, '')],
    ['longer than it was', (text) => `${text}["links"]\n`],
  ])('is ignored where it is %s', async (_what, damage) => {
    const seed = await compiled();
    edit(seed.file, damage);
    expect(seed.isRead()).toBe(false);
    expect(await openSeed(seed.folder, seed.file)).toStrictEqual(loadSeed(FIXTURE));
  });

  it('is written and read in lines of a megabyte, so that its size has no limit', async () => {
    const file = join(emptyFolder(), 'seed.jsonl');
    const source = readFolder(FIXTURE);
    const large = largeDataset(3_200);
    writeCompiled(source, large, file);
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(15);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1_010_000);
    expect(readCompiled(source, file)).toEqual(large);
  });

  it('leaves no file open, whether it is used or not', async () => {
    const seed = await compiled();
    const opened = () => readdirSync('/proc/self/fd').length;
    const before = opened();
    for (let times = 0; times < 5; times += 1) expect(seed.isRead()).toBe(true);
    edit(river(seed), (text) => `${text}# \n`);
    for (let times = 0; times < 5; times += 1) expect(seed.isRead()).toBe(false);
    expect(opened()).toBe(before);
  });

  it('is ignored where it is missing, or a folder', async () => {
    expect(await openSeed(FIXTURE, '/no/such/seed.jsonl')).toStrictEqual(loadSeed(FIXTURE));
    expect(await openSeed(FIXTURE, emptyFolder())).toStrictEqual(loadSeed(FIXTURE));
  });

  it('is removed by a build that finds a fault', async () => {
    const seed = await compiled();
    writeFileSync(river(seed), 'key: [');
    expect(await thrownBy(compileSeed(seed.folder, seed.file))).toBeInstanceOf(SeedError);
    expect(existsSync(seed.file)).toBe(false);
  });
});
