import type { RequestParams } from '../graphql/trusted-documents.ts';

/** The parameters in a body; null when it does not have the shape of a request (GraphQL over HTTP). */
export function paramsFromBody(body: unknown): RequestParams | null {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions, documentId } = body;
  return checkedParams(query, operationName, variables, extensions, documentId);
}

/** The parameters in a query string; null when a value is malformed or a parameter is repeated. */
export function paramsFromUrl(search: string): RequestParams | null {
  const parameters = new URLSearchParams(search);
  const once = (name: string): string | null => {
    const [value, ...more] = parameters.getAll(name);
    if (more.length > 0) throw new Repeated();
    return value ?? null;
  };
  try {
    return checkedParams(
      once('query'),
      once('operationName'),
      parsed(once('variables')),
      parsed(once('extensions')),
      once('documentId') || null,
    );
  } catch {
    return null;
  }
}

class Repeated extends Error {}

function checkedParams(
  query: unknown = null,
  operationName: unknown = null,
  variables: unknown = null,
  extensions: unknown = null,
  documentId: unknown = null,
): RequestParams | null {
  return isTextOrNull(query) &&
    isTextOrNull(operationName) &&
    isTextOrNull(documentId) &&
    isRecordOrNull(variables) &&
    isRecordOrNull(extensions)
    ? // An empty name is as if it were left out (GraphQL over HTTP); no operation has one.
      { query, operationName: operationName || null, variables, extensions, documentId }
    : null;
}

/** An empty parameter is one that is left out. */
const parsed = (text: string | null): unknown => (text ? JSON.parse(text) : null);

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

const isRecordOrNull = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  value === null || isRecord(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
