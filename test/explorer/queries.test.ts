import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { byHash, readDocuments } from '../../explorer/documents.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { sha256 } from '../../src/graphql/trusted-documents.ts';

/** The longest address that common proxies pass on. */
const MAX_ADDRESS = 8_000;

const DOCUMENTS = readDocuments();
const SCHEMA = createSchema();

describe.each(DOCUMENTS.map((document) => [document.file, document] as const))(
  'the query of %s',
  (_file, { source, text }) => {
    it('is valid in both forms, and has one name', () => {
      for (const form of [source, text]) {
        const parsed = parse(form);
        expect(validate(SCHEMA, parsed)).toEqual([]);
        const operations = parsed.definitions.filter(
          ({ kind }) => kind === Kind.OPERATION_DEFINITION,
        );
        expect(operations).toHaveLength(1);
      }
    });

    it('says first what it asks, in a sentence', () => {
      expect(source).toMatch(/^# [A-Z].*\.\n/);
    });

    it('fits into an address', () => {
      expect(encodeURIComponent(text).length).toBeLessThan(MAX_ADDRESS);
    });
  },
);

describe('the queries of the explorer', () => {
  it('have different names', () => {
    const names = DOCUMENTS.map(({ text }) => /^query (\w+)/.exec(text)?.[1]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are known to the server by their hashes', () => {
    const known = byHash(DOCUMENTS);
    for (const { source, text } of DOCUMENTS) {
      expect(known[sha256(text)]).toBe(text);
      expect(known[sha256(source)]).toBe(source);
    }
  });
});
