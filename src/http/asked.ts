import type { GraphqlParams } from '../graphql/server.ts';

/** What a request asks, whichever way it was sent; a part that was not given is null. */
export interface Asked extends GraphqlParams {
  /** The hash of a known document, in place of its text. */
  readonly documentId: string | null;
}

/** What a body asks; null when it has not the shape of a request. */
export function askedInBody(body: unknown): Asked | null {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions, documentId } = body;
  return asked(query, operationName, variables, extensions, documentId);
}

/** What the part of an address from the question mark on asks; null as with a body. */
export function askedInUrl(search: string): Asked | null {
  const parameters = new URLSearchParams(search);
  const once = (name: string): string | null => {
    const [value, ...more] = parameters.getAll(name);
    if (more.length > 0) throw new Repeated();
    return value ?? null;
  };
  try {
    return asked(
      once('query'),
      once('operationName'),
      parsed(once('variables')),
      parsed(once('extensions')),
      once('documentId'),
    );
  } catch {
    return null;
  }
}

class Repeated extends Error {}

function asked(
  query: unknown = null,
  operationName: unknown = null,
  variables: unknown = null,
  extensions: unknown = null,
  documentId: unknown = null,
): Asked | null {
  return isTextOrNull(query) &&
    isTextOrNull(operationName) &&
    isTextOrNull(documentId) &&
    isRecordOrNull(variables) &&
    isRecordOrNull(extensions)
    ? { query, operationName, variables, extensions, documentId }
    : null;
}

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

const isRecordOrNull = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  value === null || isRecord(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
