import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments, sha256 } from '../../src/graphql/trusted-documents.ts';
import type { Answer } from '../support/open-service.ts';
import { get, post, type SeedServer, seedServer } from '../support/seed-server.ts';

const KNOWN = 'query Known($key: String!) { element(key: $key) { key } }';
const OTHER = 'query Other { studies { totalCount } }';
const VARIABLES = { key: 'digital.1' };
const ANSWER = { data: { element: { key: 'digital.1' } } };
const hash = sha256(KNOWN);
const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

/** A manifest in a file of its own. */
function manifest(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'known.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a server that answers known documents only', () => {
  let seed: SeedServer;
  beforeAll(async () => {
    const documents = readTrustedDocuments(manifest({ [hash]: KNOWN, [sha256(OTHER)]: OTHER }));
    seed = await seedServer({ documents });
  });
  afterAll(() => seed.server.close());

  it.each([
    ['its hash, as persisted queries name it', { extensions: persisted(hash) }],
    ['its hash in capitals', { extensions: persisted(hash.toUpperCase()) }],
    ['documentId', { documentId: hash }],
    ['documentId with its kind', { documentId: `sha256:${hash}` }],
    ['its text', { query: KNOWN }],
    ['its text and its hash', { query: KNOWN, extensions: persisted(hash) }],
  ])('answers one that is named by %s', async (_title, body) => {
    const answer = await post(seed.server, { ...body, variables: VARIABLES });
    expect(await answer.json()).toMatchObject(ANSWER);
  });

  it('answers one by GET, with a tag', async () => {
    const parameters = { documentId: hash, variables: JSON.stringify(VARIABLES) };
    const answer = await get(seed.server, parameters);
    expect(await answer.json()).toMatchObject(ANSWER);
    const etag = answer.headers.get('etag') ?? '';
    expect((await get(seed.server, parameters, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    ['an unknown text', { query: '{ studies { totalCount } }' }],
    ['a known text with a space more', { query: `${KNOWN} ` }],
    ['an unknown hash', { documentId: sha256('x') }],
    ['a hash and the text of another', { query: OTHER, extensions: persisted(hash) }],
    ['two hashes', { documentId: sha256(OTHER), extensions: persisted(hash) }],
    ['a hash that is no text', { extensions: persisted({}) }],
    ['no hash where one belongs', { extensions: { persistedQuery: null } }],
    ['a known text and no hash', { query: KNOWN, extensions: persisted(undefined) }],
    ['a name of an object’s prototype', { documentId: 'constructor' }],
    ['another name of it', { documentId: '__proto__' }],
    ['nothing', {}],
    ['a query of another kind', { query: { text: KNOWN }, documentId: hash }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['a batch', [{ documentId: hash }]],
  ])('refuses %s', async (_title, body) => {
    const before = seed.reads();
    const answer = await post(seed.server, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(seed.reads()).toBe(before);
  });

  it('refuses one by GET that any page can send', async () => {
    const answer = await fetch(`${seed.server.url}/graphql?documentId=${sha256(OTHER)}`);
    expect(answer.status).toBe(400);
  });
});

describe('a server that answers any document', () => {
  it.each([[{ documentId: hash }], [{ extensions: persisted(hash), variables: VARIABLES }]])(
    'knows none by its hash: %j',
    async (body) => {
      const seed = await seedServer();
      const answer = await post(seed.server, body);
      const { data, errors } = (await answer.json()) as Answer;
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
      await seed.server.close();
    },
  );
});

describe('a manifest', () => {
  it.each([
    ['that is not there', '/nowhere/known.json', 'must be a file that can be read'],
    ['that is no JSON', manifest('{'), 'is not JSON'],
    ['that is a list', manifest([KNOWN]), 'must hold an object of documents by their SHA-256'],
    ['that is empty', manifest({}), 'names no document'],
    ['with a wrong hash', manifest({ [hash]: OTHER }), 'is not the SHA-256 of its document'],
    ['with no text', manifest({ [hash]: 1 }), 'is not the SHA-256 of its document'],
    [
      'that does not fit',
      manifest({ [sha256('{ nothing }')]: '{ nothing }' }),
      /does not fit.*nothing/,
    ],
    ['that does not parse', manifest({ [sha256('{')]: '{' }), /does not fit the schema: Syntax/],
  ])('%s is refused in one sentence', (_title, file, why) => {
    const read = () => readTrustedDocuments(file);
    expect(read).toThrow(why);
    expect(read).toThrow(/^DOCUMENTS is "[^"]+", but [^\n]+\.$/);
  });
});
