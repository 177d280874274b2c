import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentNode } from 'graphql';
import { type ConcreteRequest, fetchQuery } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFiles } from '../../frontend/generate.ts';
import { readTrustedDocuments } from '../../src/graphql/trusted-documents.ts';
import * as apollo from './apollo.ts';
import { openRelay } from './relay.ts';
import { compileWithRelay } from './relay-compiler.ts';
import { documentOf, serve, TYPES, withoutTypename } from './server.ts';
import * as urql from './urql.ts';

/** The settings of Relay that the guide adds. */
const [, RELAY_CONFIG = ''] =
  /```json\n(.*?)```/s.exec(
    readFileSync(new URL('../../docs/frontends.md', import.meta.url), 'utf8'),
  ) ?? [];
const DOCUMENTS = fileURLToPath(new URL('./frontend.graphql', import.meta.url));
const VARIABLES = { key: 'network.6.2.1', languages: ['fa'] };
const ANSWER = { element: { label: { value: 'کاهش پاسخگویی', language: 'fa' } } };

describe('a server that knows only the documents of npm run client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  let served: Awaited<ReturnType<typeof serve>>;
  let known: DocumentNode;
  beforeAll(async () => {
    for (const { name, text } of await clientFiles([DOCUMENTS])) {
      writeFileSync(join(folder, name), text);
    }
    known = (await import(join(folder, 'documents.ts'))).FrontendLabelQueryDocument;
    served = await serve({ documents: readTrustedDocuments(join(folder, 'documents.json')) });
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it('answers Apollo Client by the hash, and refuses it the text', async () => {
    const client = apollo.openApollo(served.url, TYPES, [apollo.byHash]);
    const { data } = await client.query({ query: known, variables: VARIABLES });
    expect(data).toMatchObject(ANSWER);
    const byText = apollo.openApollo(served.url, TYPES);
    const refused = await byText
      .query({ query: known, variables: VARIABLES })
      .then(() => undefined, apollo.refusalOf);
    expect(refused?.['code']).toBe('BAD_REQUEST');
  });

  it('answers urql by the hash, and refuses it the text', async () => {
    const client = urql.openUrql(served.url, TYPES, () => {}, [urql.byHash]);
    const { data } = await client.query(known, VARIABLES);
    expect(data).toMatchObject(ANSWER);
    const byText = urql.openUrql(served.url, TYPES, () => {});
    const { error } = await byText.query(known, VARIABLES);
    expect(urql.refusalOf(error)?.['code']).toBe('BAD_REQUEST');
  });

  it('caches a response that was requested by the hash', async () => {
    const client = apollo.openApollo(served.url, TYPES, [apollo.byHash]);
    const { data } = await client.query({ query: known, variables: VARIABLES });
    const query = documentOf('frontendLabelQuery');
    const cached = client.readQuery({ query, variables: VARIABLES });
    expect(withoutTypename(cached)).toEqual(withoutTypename(data));
  });
});

describe('a server that knows only the documents of Relay’s compiler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers Relay by the id', async () => {
    // The compiler adds to the file but does not create it.
    writeFileSync(join(folder, 'documents.json'), '{}');
    compileWithRelay(folder, JSON.parse(RELAY_CONFIG));
    const served = await serve({ documents: readTrustedDocuments(join(folder, 'documents.json')) });
    const file = join(folder, 'artifacts/frontendLabelQuery.graphql.ts');
    const artifact: ConcreteRequest = (await import(file)).default;
    const data = await fetchQuery(openRelay(served.url), artifact, VARIABLES).toPromise();
    expect(data).toMatchObject(ANSWER);
    await served.close();
  });
});
