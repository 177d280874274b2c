import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { check } from '../../src/seed/check.ts';
import type { Diagnostic } from '../../src/seed/diagnostics.ts';
import { type Folder, readFolder } from '../../src/seed/read.ts';

/** Three small made-up studies without a fault. */
export const FIXTURE = join(dirname(fileURLToPath(import.meta.url)), 'fixture');

/** A file of the fixture, what stands in it exactly once, and what should stand there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** The fixture with some places changed; paths are those below its folder. */
export function edited(...edits: readonly Edit[]): Folder {
  const { files, faults, unread } = readFolder(FIXTURE);
  const inside = files.map((file) => ({ ...file, file: file.file.slice(FIXTURE.length + 1) }));
  for (const [path, from, to] of edits) {
    const index = inside.findIndex(({ file }) => file === path);
    const found = inside[index];
    if (found?.text.split(from).length !== 2) throw new Error(`${path}: ${from}`);
    inside[index] = { ...found, text: found.text.replace(from, () => to) };
  }
  return { files: inside, faults, unread };
}

/** What is wrong with the fixture after some changes. */
export function faultsAfter(...edits: readonly Edit[]): readonly Diagnostic[] {
  return check(edited(...edits)).faults;
}

/** `rule file:line`, short enough to compare by eye. */
export function brief(faults: readonly Diagnostic[]): readonly string[] {
  return faults.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

/** A folder of the test's own, removed after it. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** One change to the fixture, and all faults that are then reported. */
export function refuses(title: string, edits: Edit | readonly Edit[], ...expected: string[]): void {
  it(`refuses ${title}`, () => {
    const all = isEdit(edits) ? [edits] : edits;
    expect(brief(faultsAfter(...all))).toEqual(expected);
  });
}

const isEdit = (edits: Edit | readonly Edit[]): edits is Edit => typeof edits[0] === 'string';
