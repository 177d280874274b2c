import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientFiles } from '../../frontend/generate.ts';
import { readTrustedDocuments } from '../../src/graphql/trusted-documents.ts';
import { faultsOf } from './type-check.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const client = (...args: readonly string[]) =>
  spawnSync('npm', ['run', '--silent', 'client', '--', ...args], { cwd: ROOT, encoding: 'utf8' });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('npm run client', () => {
  // Below node_modules, where the compiler finds the type of typed documents.
  const parent = mkdtempSync(join(ROOT, 'node_modules', '.client-'));
  const folder = join(parent, 'api');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  let said: string;
  beforeAll(() => {
    said = client(folder).stdout;
  });
  afterAll(() => rmSync(parent, { recursive: true }));

  it('says what it wrote, a line a file', () => {
    const files = said
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ')[0]);
    expect(files).toEqual(readdirSync(folder).map((name) => join(folder, name)));
  });

  it('writes the same bytes each time', async () => {
    const again = await clientFiles([join(ROOT, 'questions/*.graphql')]);
    // By their hashes, because a difference of thousands of lines is unreadable.
    expect(again.map(({ name, text }) => [name, sha256(text)])).toEqual(
      readdirSync(folder).map((name) => [name, sha256(read(name))]),
    );
  });

  it('writes a manifest of every question by its SHA-256, that a server can serve from', () => {
    const documents: Record<string, string> = JSON.parse(read('documents.json'));
    for (const [hash, text] of Object.entries(documents)) {
      expect(sha256(text)).toBe(hash);
    }
    const questions = readdirSync(join(ROOT, 'questions')).filter((name) =>
      name.endsWith('.graphql'),
    );
    expect(readTrustedDocuments(join(folder, 'documents.json')).size).toBe(questions.length);
  });

  it('selects __typename at every level, for the caches of clients', () => {
    const documents: Record<string, string> = JSON.parse(read('documents.json'));
    for (const text of Object.values(documents)) {
      // An argument's object has a colon after its first name, a selection has none.
      const opened = [...text.matchAll(/\{\s*(\w+)(?!\w*:)/g)].map(([, name]) => name);
      expect(new Set(opened)).toEqual(new Set(['__typename']));
    }
  });

  it('gives documents the types of their answers', async () => {
    const own = join(parent, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'years.graphql'), 'query Years { studies { nodes { year } } }');
    for (const { name, text } of await clientFiles([join(own, 'years.graphql')])) {
      writeFileSync(join(own, name), text);
    }
    const use = (field: string) => `
      import type { ResultOf } from '@graphql-typed-document-node/core';
      import { YearsDocument } from './documents.ts';
      export const years = (data: ResultOf<typeof YearsDocument>): number[] =>
        data.studies.nodes.map((study) => study.${field});
    `;
    writeFileSync(join(own, 'right.ts'), use('year'));
    writeFileSync(join(own, 'wrong.ts'), use('decade'));
    expect(faultsOf(join(own, 'right.ts'))).toBe('');
    expect(faultsOf(join(own, 'wrong.ts'))).toContain("'decade' does not exist");
    expect(faultsOf(join(folder, 'documents.ts'))).toBe('');
  });

  it('writes what a cache must know as a module with its type', () => {
    expect(faultsOf(join(folder, 'types.ts'))).toBe('');
    expect(read('types.ts')).toContain('export const types: SchemaTypes = ');
  });

  it('writes the schema in one file', () => {
    const schema = buildSchema(read('schema.graphql'));
    for (const text of Object.values(JSON.parse(read('documents.json')) as object)) {
      expect(validate(schema, parse(text))).toEqual([]);
    }
  });

  it('does the same for documents of one’s own', async () => {
    writeFileSync(join(parent, 'mine.graphql'), 'query Mine { studies { totalCount } }');
    const [documents] = await clientFiles([join(parent, '*.graphql')]);
    expect(Object.values(JSON.parse(documents?.text ?? ''))).toEqual([
      'query Mine { __typename studies { __typename totalCount } }',
    ]);
  });

  it('writes them again when a document changes, and outlives one that is wrong', async () => {
    const watched = join(parent, 'watched');
    mkdirSync(watched);
    const document = join(watched, 'mine.graphql');
    writeFileSync(document, 'query Mine { studies { totalCount } }');
    const written = () => readFileSync(join(watched, 'api/documents.json'), 'utf8');
    const { pid = 0, stderr } = spawn(
      'npx',
      ['tsx', 'frontend/write.ts', '--watch', join(watched, 'api'), join(watched, '*.graphql')],
      { cwd: ROOT, detached: true },
    );
    let told = '';
    stderr.on('data', (text) => {
      told += text;
    });
    const within = { timeout: 30_000, interval: 100 };
    await vi.waitFor(() => expect(written()).toContain('totalCount'), within);
    writeFileSync(document, 'query Mine { nothing }');
    await vi.waitFor(() => expect(told).toContain('Cannot query field "nothing"'), within);
    writeFileSync(document, 'query Mine { studies { nodes { year } } }');
    await vi.waitFor(() => expect(written()).toContain('year'), within);
    process.kill(-pid);
  }, 90_000);

  it('refuses a document that asks for what is not there, and writes nothing', () => {
    writeFileSync(join(parent, 'wrong.gql'), 'query Wrong { nothing }');
    const { status, stdout, stderr } = client(join(parent, 'none'), join(parent, 'wrong.gql'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Cannot query field "nothing"');
    expect(readdirSync(parent)).not.toContain('none');
  });

  it('refuses documents without a name, and shows them', async () => {
    const shown = vi.spyOn(console, 'warn').mockImplementation(() => {});
    writeFileSync(join(parent, 'nameless.gql'), '{ studies { totalCount } }');
    await expect(clientFiles([join(parent, 'nameless.gql')])).rejects.toThrow('has a name');
    expect(shown.mock.calls.join()).toContain('studies');
    shown.mockRestore();
  });
});
