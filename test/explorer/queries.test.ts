import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { byName, readDocuments } from '../../explorer/documents.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { sha256 } from '../../src/graphql/trusted-documents.ts';

const DOCUMENTS = readDocuments();
const SCHEMA = createSchema();

describe.each(DOCUMENTS.map((document) => [document.file, document] as const))(
  'the query of %s',
  (_file, { text }) => {
    it('is valid, and has one operation', () => {
      const parsed = parse(text);
      expect(validate(SCHEMA, parsed)).toEqual([]);
      const operations = parsed.definitions.filter(
        ({ kind }) => kind === Kind.OPERATION_DEFINITION,
      );
      expect(operations).toHaveLength(1);
    });

    it('says first what it asks, in a sentence', () => {
      expect(text).toMatch(/^# [A-Z].*\.\n/);
    });
  },
);

describe('the queries of the explorer', () => {
  it('have different names', () => {
    const names = DOCUMENTS.map(({ text }) => /^query (\w+)/m.exec(text)?.[1]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are known to the server by their hashes, and the first digits of these', () => {
    const known = byName(DOCUMENTS);
    for (const { hash, id, text } of DOCUMENTS) {
      expect(hash).toBe(sha256(text));
      expect(hash.startsWith(id)).toBe(true);
      expect([known[hash], known[id]]).toEqual([text, text]);
    }
    expect(new Set(DOCUMENTS.map(({ id }) => id)).size).toBe(DOCUMENTS.length);
  });
});
