import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { compileSeed, openSeed, readCompiled, writeCompiled } from '../../src/seed/compiled.ts';
import { SeedError } from '../../src/seed/diagnostics.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { readFolder } from '../../src/seed/read.ts';
import { emptyFolder, FIXTURE } from './edited-fixture.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** A copy of a seed, its compiled file, and whether that file is used. */
async function compiled(source = FIXTURE) {
  const folder = emptyFolder();
  cpSync(source, folder, { recursive: true });
  const file = join(emptyFolder(), 'seed.compiled');
  await compileSeed(folder, file, asItIs);
  const causes: string[] = [];
  const isRead = () =>
    readCompiled(readFolder(folder), file, (cause) => causes.push(cause)) !== null;
  return { folder, file, causes, isRead };
}

/** In place of what an engine makes of it. */
const asItIs = (dataset: Dataset) => ({ dataset });

const opened = async (folder: string, file: string): Promise<Dataset> =>
  (await openSeed(folder, file, asItIs)).dataset;

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
      expect(readCompiled(readFolder(folder), file)).toStrictEqual(asItIs(loadSeed(source)));
      expect(await opened(folder, file)).toStrictEqual(loadSeed(source));
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
    expect(seed.causes).toEqual([]);
  });

  it('is replaced by files that have changed', async () => {
    const seed = await compiled();
    edit(river(seed), (text) => text.replace('year: 2021', 'year: 2022'));
    const dataset = await opened(seed.folder, seed.file);
    expect(dataset.studies.find(({ key }) => key === 'river')?.year).toBe(2022);
    expect(dataset).toStrictEqual(loadSeed(seed.folder));
    expect(dataset.version).not.toBe(loadSeed(FIXTURE).version);
  });

  it('hides no fault', async () => {
    const seed = await compiled();
    edit(river(seed), (text) => text.replace('year: 2021', 'year: soon'));
    mkdirSync(join(seed.folder, 'link'));
    const error = await thrownBy(opened(seed.folder, seed.file));
    expect(error).toBeInstanceOf(SeedError);
    expect(error).toEqual(await thrownBy((async () => loadSeed(seed.folder))()));
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes) => bytes.subarray(0, -20)],
    ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['of another shape', () => Buffer.from('{"seal":1,"dataset":{}}')],
    [
      'changed in a bit',
      (bytes) => {
        const at = bytes.length >> 1;
        bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
        return bytes;
      },
    ],
    ['longer than it was', (bytes) => Buffer.concat([bytes, bytes.subarray(-40)])],
  ])('is ignored where it is %s, and says what to do', async (_what, damage) => {
    const seed = await compiled();
    writeFileSync(seed.file, damage(readFileSync(seed.file)));
    expect(seed.isRead()).toBe(false);
    expect(seed.causes).toEqual([
      `${seed.file} is damaged or cut off; the seed is read from its files, which takes longer; npm run build compiles it again`,
    ]);
    expect(await opened(seed.folder, seed.file)).toStrictEqual(loadSeed(FIXTURE));
  });

  it('is written whole or not at all', async () => {
    const seed = await compiled();
    const before = readFileSync(seed.file);
    const broken = { dataset: { version: '1', studies: () => {} } };
    expect(() => writeCompiled(readFolder(seed.folder), broken, seed.file)).toThrow(/clone/);
    expect(readFileSync(seed.file)).toEqual(before);
    expect(readdirSync(dirname(seed.file))).toEqual(['seed.compiled']);
  });

  it('leaves no file open, whether it is used or not', async () => {
    const seed = await compiled();
    const openFiles = () => readdirSync('/proc/self/fd').length;
    const before = openFiles();
    for (let times = 0; times < 5; times += 1) expect(seed.isRead()).toBe(true);
    edit(river(seed), (text) => `${text}# \n`);
    for (let times = 0; times < 5; times += 1) expect(seed.isRead()).toBe(false);
    expect(openFiles()).toBe(before);
  });

  it('is ignored where it is missing, or a folder', async () => {
    expect(await opened(FIXTURE, '/no/such/seed.compiled')).toStrictEqual(loadSeed(FIXTURE));
    expect(await opened(FIXTURE, emptyFolder())).toStrictEqual(loadSeed(FIXTURE));
  });

  it('is removed by a build that finds a fault', async () => {
    const seed = await compiled();
    writeFileSync(river(seed), 'key: [');
    expect(await thrownBy(compileSeed(seed.folder, seed.file, asItIs))).toBeInstanceOf(SeedError);
    expect(existsSync(seed.file)).toBe(false);
  });
});
