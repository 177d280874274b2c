import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { createSchema } from './schema.ts';

/** Documents by the hexadecimal SHA-256 of their text. */
export type Documents = ReadonlyMap<string, string>;

/**
 * Reads a manifest: a JSON object of documents by the SHA-256 of their text, as persisted-document tools of GraphQL
 * clients write it. Throws one sentence when it cannot be served from.
 */
export function readDocuments(file: string): Documents {
  const fail = (why: string, cause?: unknown): never => {
    throw new Error(`DOCUMENTS is ${JSON.stringify(file)}, but ${why}.`, { cause });
  };
  const documents = new Map(Object.entries(readObject(file, fail)));
  if (documents.size === 0) fail('names no document');
  const schema = createSchema();
  for (const [hash, text] of documents) {
    if (typeof text !== 'string' || hashOf(text) !== hash)
      fail(`${JSON.stringify(hash.slice(0, 64))} is not the SHA-256 of its document`);
    const fault = faultIn(schema, String(text));
    if (fault !== undefined) fail(`the document ${hash} does not fit the schema: ${fault}`);
  }
  return documents as Documents;
}

/** The hash that a manifest has a text under. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readObject(file: string, fail: (why: string, cause?: unknown) => never): object {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    return cause instanceof SyntaxError
      ? fail('is not JSON', cause)
      : fail('must be a file that can be read', cause);
  }
  return typeof read === 'object' && read !== null && !Array.isArray(read)
    ? read
    : fail('must hold an object of documents by their SHA-256');
}

function faultIn(schema: ReturnType<typeof createSchema>, text: string): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message.replace(/\.$/, '');
  } catch (error) {
    return String(error).split('\n')[0];
  }
}
