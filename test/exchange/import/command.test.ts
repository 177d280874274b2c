import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importCommand } from '../../../src/cli-import.ts';
import { check } from '../../../src/seed/check.ts';
import { readFolder } from '../../../src/seed/read.ts';
import { WrongUse } from '../../../src/wrong-use.ts';
import { FIXTURE } from '../../seed/edited-fixture.ts';
import { code, qde, source } from './project-xml.ts';

const PROJECT = qde(
  code(
    'a',
    'Trust',
    `<Description>What\npeople rely on</Description>${code('b', 'Law')}${code('c', 'Time')}`,
  ),
  `<Sources>${source('s', 'Jane Doe.txt', 'a', 'b')}</Sources>
  <Links><Link guid="l" name="needs" direction="OneWay" originGUID="b" targetGUID="c"/></Links>
  <Sets><Set guid="x" name="Core"><MemberCode targetGUID="b"/><MemberCode targetGUID="c"/></Set></Sets>`,
);

describe('npm run import of a project', () => {
  let folder: string;
  let lines: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    lines = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
    writeFileSync(join(folder, 'project.qde'), PROJECT);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  const run = (...args: readonly string[]) =>
    importCommand([join(folder, 'project.qde'), '--key', 'mine', '--out', out(), ...args]);
  const out = () => join(folder, 'studies/mine.yml');
  const written = () => readFileSync(out(), 'utf8');

  it('writes a study, and says what became of the project', async () => {
    expect(await run()).toBe(0);
    expect(lines).toEqual([
      'mine: 4 elements (1 dimension, 3 codes) from Example 1, 1 interview',
      '  kept     3 codes, 1 description as definitions, 2 codings as 2 pairs of code and interview',
      '  changed  1 code was coded itself as a parent: a first child was added (mine.1.1 "Trust"); 1 text tidied: spaces, line ends, invisible marks, letters in other forms; 1 code coded nowhere',
      '  left     0 users, 1 set, 1 link, 0 notes, 0 graphs, 0 variables',
      '  not read the texts of 1 source',
      `  open     15 TODOs in ${out()}: npm run check:seed names them`,
    ]);
    expect(written()).toContain(`  - key: mine.1
    level: DIMENSION
    label: { en: "Trust" }
    definition: { en: "What people rely on" }
    cite: { table: "codebook", rows: 1 }
  - key: mine.1.1
    level: CODE
    label: { en: "Trust" }
    cite: { table: "codebook", rows: 1 }
    voicedIn: [A]
`);
    expect(written()).toContain(`# Sets of codes that the project has:
# "Core": mine.1.2 mine.1.3
# Links that the project draws:
# mine.1.2 -> mine.1.3 (needs)
`);
  });

  it('leaves to the curator just what check:seed lists, each once', async () => {
    await run('--language', 'de');
    const own = { kind: 'study' as const, name: 'mine', file: 'mine.yml', text: written() };
    const fixture = readFolder(FIXTURE);
    const faults = check({ ...fixture, files: [...fixture.files, own] }).faults;
    const found = faults.filter(({ file }) => file === 'mine.yml');
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['nothing-is-left-open']));
    expect(lines.at(-1)).toContain(`open     ${found.length} TODOs`);
  });

  it('writes the names of sources with --names alone', async () => {
    await run();
    expect(written()).not.toContain('Jane');
    await run('--names', '--force');
    expect(written()).toContain('# A: "Jane Doe.txt"');
  });

  it('takes a part of a project, or leaves out what only wraps it', async () => {
    expect(await run('--root', 'Law')).toBe(0);
    expect(lines[0]).toBe('mine: 2 elements (1 dimension, 1 code) from Example 1, 1 interview');
    lines.length = 0;
    expect(await run('--root', 'Lav', '--force')).toBe(1);
    expect(lines[0]).toMatch(/:1:1 {2}--root: there is no code named "Lav"; did you mean "Law"\?$/);
    lines.length = 0;
    expect(await run('--unwrap', '--force')).toBe(1);
    expect(lines[0]).toContain('the root is coded itself');
  });

  it('asks of a grounded theory for the roles and the theory, and puts concepts over codes', async () => {
    await run('--method', 'GROUNDED_THEORY');
    expect(written()).toContain('    role: TODO\n');
    expect(written()).toContain(
      '  - { relation: CAUSES, source: TODO, target: TODO, basis: TODO }',
    );
    expect(written()).toContain('  - key: mine.1.2\n    level: CONCEPT\n    label: { en: "Law" }');
    expect(written()).toContain('  - key: mine.1.2.1\n    level: CODE\n    label: { en: "Law" }');
  });

  it('warns where the names are in another script than the language', async () => {
    await run('--language', 'fa');
    expect(lines.at(-2)).toBe(
      '  perhaps  3 of 3 names have no letter of the script of "fa": --language says which it is',
    );
  });

  it('writes over nothing unless it is forced to', async () => {
    await run();
    const before = written();
    await expect(run('--language', 'de')).rejects.toThrow('--force writes over it');
    expect(written()).toBe(before);
  });

  it.each([
    ['--key', 'Mine'],
    ['--language', 'English'],
    ['--method', 'GUESSWORK'],
    ['--interviews', 'people'],
    ['--split', ''],
    ['--colour', 'red'],
    ['other.qdc'],
  ])('is wrong use with %s %s', async (...args) => {
    await expect(run(...args)).rejects.toThrow(WrongUse);
    await expect(importCommand([join(folder, 'project.qde')])).rejects.toThrow('--key names');
  });
});
