import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../explorer/documents.ts';
import { sha256 } from '../../src/graphql/trusted-documents.ts';
import { type Program, startProgram } from '../support/program.ts';

const OWN = '{ studies { totalCount } }';
const SHELL = readDocuments().find(({ file }) => file === 'graphql/shell.graphql')?.id ?? '';
const HTML = { accept: 'text/html' };
const DATA = { accept: 'application/json', 'apollo-require-preflight': '1' };

/** The statuses of a view's page, of a query of the explorer by its hash, and of two others. */
async function statuses({ url }: Program): Promise<readonly number[]> {
  const get = async (path: string, headers: Record<string, string>) =>
    (await fetch(url + path, { headers, redirect: 'manual' })).status;
  const ask = (parameters: Record<string, string>) =>
    get(`/graphql?${new URLSearchParams(parameters)}`, DATA);
  return [
    await get('/element/network.1', HTML),
    await ask({ documentId: SHELL }),
    await ask({ query: OWN }),
    await ask({ query: '{ __typename }' }),
  ];
}

describe('the program', () => {
  it('with DOCUMENTS serves the explorer’s queries too, and no others', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'known.json');
    writeFileSync(file, JSON.stringify({ [sha256(OWN)]: OWN }));
    const program = await startProgram({ DOCUMENTS: file });
    expect(await statuses(program)).toEqual([200, 200, 200, 400]);
    program.signal('SIGINT');
    await program.ended();
  });

  it('with PUBLIC_SCHEMA=off has no explorer, and knows none of its queries', async () => {
    const program = await startProgram({ PUBLIC_SCHEMA: 'off' });
    expect(await statuses(program)).toEqual([404, 400, 200, 200]);
    program.signal('SIGINT');
    await program.ended();
  });
});
