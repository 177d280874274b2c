import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/seed/check.ts';
import { brief, emptyFolder, FIXTURE } from './edited-fixture.ts';

function copy(): string {
  const folder = emptyFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

describe('the seed folder', () => {
  it('may be without links, constructs and contrasts', () => {
    const folder = copy();
    rmSync(join(folder, 'links'), { recursive: true });
    rmSync(join(folder, 'constructs.yml'));
    rmSync(join(folder, 'contrasts.yml'));
    expect(checkFolder(folder).faults).toEqual([]);
  });
  it('may have constructs and contrasts in several files, in folders of these names', () => {
    const folder = copy();
    for (const kind of ['constructs', 'contrasts']) {
      mkdirSync(join(folder, kind));
      renameSync(join(folder, `${kind}.yml`), join(folder, kind, 'of-water.yml'));
    }
    expect(checkFolder(folder).faults).toEqual([]);
    expect(checkFolder(folder).seed.constructs).toHaveLength(2);
    writeFileSync(join(folder, 'constructs.yml'), 'constructs: []\nabsences: []\n');
    expect(checkFolder(folder).seed.contrasts).toHaveLength(2);
  });
  it('may hold hidden files and notes to its readers', () => {
    const folder = copy();
    writeFileSync(join(folder, 'README.md'), '# Seed');
    writeFileSync(join(folder, 'studies', '.DS_Store'), '\0');
    expect(checkFolder(folder).faults).toEqual([]);
  });
  it('is reported when it does not exist', () => {
    const { faults } = checkFolder('/no/such/seed');
    expect(faults).toEqual([
      {
        file: '/no/such/seed',
        line: 1,
        column: 1,
        rule: 'file',
        message: 'The seed folder does not exist.',
      },
    ]);
  });
  it('is reported when it is a file', () => {
    const { faults } = checkFolder(join(FIXTURE, 'constructs.yml'));
    expect(faults[0]?.message).toBe('The seed folder is not a folder.');
  });
  it('is refused when it holds no study', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'studies'));
    cpSync(join(FIXTURE, 'dataset.yml'), join(folder, 'dataset.yml'));
    expect(brief(checkFolder(folder).faults)).toEqual([`file ${join(folder, 'studies')}:1`]);
  });
  it('is refused without a description of the dataset, and with one that cannot be read only for that', () => {
    const folder = copy();
    const file = join(folder, 'dataset.yml');
    rmSync(file);
    const { faults } = checkFolder(folder);
    expect(brief(faults)).toEqual([`file ${file}:1`]);
    expect(faults[0]?.message).toMatch(/^There is no dataset\.yml, which says .* licence/);
    writeFileSync(file, Buffer.from([0xff]));
    expect(checkFolder(folder).faults.map(({ message }) => message)).toEqual([
      'The file is not valid UTF-8 from here on.',
    ]);
  });
  it('is refused when something in it would silently be ignored', () => {
    const folder = copy();
    mkdirSync(join(folder, 'link'));
    writeFileSync(join(folder, 'studies', 'forest.yaml'), 'key: forest');
    writeFileSync(join(folder, 'construct.yml'), 'constructs: []');
    expect(brief(checkFolder(folder).faults)).toEqual([
      `file ${join(folder, 'construct.yml')}:1`,
      `file ${join(folder, 'link')}:1`,
      `file ${join(folder, 'studies', 'forest.yaml')}:1`,
    ]);
  });
  it('reports no reference into a study that cannot be read', () => {
    const folder = copy();
    writeFileSync(join(folder, 'studies', 'river.yml'), 'key: [');
    const faults = checkFolder(folder).faults;
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set([join(folder, 'studies', 'river.yml')]),
    );
    writeFileSync(join(folder, 'studies', 'river.yml'), Buffer.from([0xff]));
    expect(brief(checkFolder(folder).faults)).toEqual([
      `file ${join(folder, 'studies', 'river.yml')}:1`,
    ]);
  });
});
