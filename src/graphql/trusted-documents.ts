import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { createSchema } from './schema.ts';
import type { GraphqlParams } from './service.ts';

/** Documents by the hexadecimal SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads a manifest: a JSON object of documents by the SHA-256 of their text, as persisted-document tools of GraphQL
 * clients write it. @throws Error with one sentence when the file or one of its documents is invalid.
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const fail = (why: string, cause?: unknown): never => {
    throw new Error(`DOCUMENTS is ${JSON.stringify(file)}, but ${why}.`, { cause });
  };
  const documents = new Map(Object.entries(readObject(file, fail)));
  if (documents.size === 0) fail('names no document');
  const schema = createSchema();
  for (const [hash, text] of documents) {
    if (typeof text !== 'string' || sha256(text) !== hash)
      fail(`${JSON.stringify(hash.slice(0, 64))} is not the SHA-256 of its document`);
    const fault = firstError(schema, String(text));
    if (fault !== undefined) fail(`the document ${hash} does not fit the schema: ${fault}`);
  }
  return documents as TrustedDocuments;
}

/** The hexadecimal SHA-256 of a text. */
export function sha256(text: string): string {
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

function firstError(schema: ReturnType<typeof createSchema>, text: string): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message.replace(/\.$/, '');
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

/** The parameters of a request over HTTP; a missing one is null. */
export interface RequestParams extends GraphqlParams {
  /** The hash of a trusted document, in place of its text. */
  readonly documentId: string | null;
}

/**
 * Replaces the document by the trusted document that the parameters name: by `documentId`, by
 * `extensions.persistedQuery.sha256Hash`, or by its text. Null when it is unknown, or when they name several.
 */
export function withTrustedDocument(
  documents: TrustedDocuments,
  params: RequestParams,
): RequestParams | null {
  const { persistedQuery, ...extensions } = params.extensions ?? {};
  const named = [
    params.documentId?.replace(/^sha256:/, ''),
    persistedQuery === undefined ? undefined : hashIn(persistedQuery),
    params.query === null ? undefined : sha256(params.query),
  ].filter((hash) => hash !== undefined);
  const [hash, ...others] = named;
  const query = hash === undefined ? undefined : documents.get(hash);
  if (query === undefined || others.some((other) => other !== hash)) return null;
  const rest = Object.keys(extensions).length > 0 ? extensions : null;
  return { ...params, query, extensions: rest, documentId: null };
}

/** The hash in lower case; an empty string, which no document has, when there is none. */
function hashIn(persistedQuery: unknown): string {
  const { sha256Hash } = (persistedQuery ?? {}) as { readonly sha256Hash?: unknown };
  return typeof sha256Hash === 'string' ? sha256Hash.toLowerCase() : '';
}
