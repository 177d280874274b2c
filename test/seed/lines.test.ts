import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { edited } from './edited-fixture.ts';

const RIVER = 'studies/river.yml';
const folder = edited();
const lines = folder.files.find(({ file }) => file === RIVER)?.text.split('\n') ?? [];

/** The faults of the file after a change of its lines. */
const faultsOf = (changed: readonly string[]) =>
  check({
    ...folder,
    files: folder.files.map((file) =>
      file.file === RIVER ? { ...file, text: changed.join('\n') } : file,
    ),
  }).faults.filter(({ file }) => file === RIVER);

const line = fc.nat({ max: lines.length - 2 });

describe('lines of a seed file', () => {
  it('report a tab where it stands, whatever the line is', () => {
    const property = fc.property(line, fc.double({ min: 0, max: 1, noNaN: true }), (at, where) => {
      const text = lines[at] ?? '';
      const column = Math.round(where * text.length);
      const changed = lines.with(at, `${text.slice(0, column)}\t${text.slice(column)}`);
      expect(faultsOf(changed)).toEqual([
        {
          file: RIVER,
          line: at + 1,
          column: column + 1,
          rule: 'yaml',
          message: 'A tab stands here; write spaces instead.',
        },
      ]);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('report the first tab of each line that is indented by tabs, up to a hundred', () => {
    const indented = lines.map((text) =>
      text.replace(/^ +/, (spaces) => '\t'.repeat(spaces.length)),
    );
    const expected = indented.flatMap((text, at) => (text.startsWith('\t') ? [at + 1] : []));
    expect(faultsOf(indented).map((fault) => fault.line)).toEqual(expected.slice(0, 100));
  });

  it('report each conflict marker of git', () => {
    const property = fc.property(line, fc.boolean(), (at, isWindows) => {
      const conflict = [
        '<<<<<<< HEAD',
        'year: 2021',
        '||||||| base',
        'year: 2020',
        '=======',
        'year: 2022',
        '>>>>>>> other/branch',
      ];
      const end = isWindows ? '\r' : '';
      const changed = lines.toSpliced(at, 0, ...conflict.map((text) => text + end));
      const faults = faultsOf(changed);
      expect(faults.map((fault) => [fault.line - at, fault.column])).toEqual([
        [1, 1],
        [3, 1],
        [5, 1],
        [7, 1],
      ]);
      expect(faults[0]?.message).toBe(
        'A conflict marker of git (<<<<<<<) stands here; choose one version and delete the marker.',
      );
    });
    fc.assert(property, { numRuns: 30 });
  });

  it('take signs that only resemble a marker', () => {
    const comment = ['# ======= ', ' # <<<<<<< HEAD', '#========', lines[0] ?? ''];
    expect(faultsOf(lines.toSpliced(0, 1, ...comment))).toEqual([]);
  });
});
