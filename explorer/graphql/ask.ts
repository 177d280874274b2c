import { serverUrl } from '../url/location.ts';

/** A query with the types of its answer and its variables. */
export interface QueryDocument<_Data, _Variables> {
  /** The first digits of the SHA-256 of its text, by which the server knows it. */
  readonly id: string;
}

/** What the server says of an argument that names nothing. */
interface Notice {
  readonly path: readonly (string | number)[];
  readonly argument: string;
  readonly value: string;
  readonly message: string;
  readonly nearest: readonly string[];
}

/** An answer without errors. */
export interface Answer<Data> {
  readonly data: Data;
  /** The version of the collection that was read. */
  readonly dataset: string;
  readonly notices: readonly Notice[];
}

interface ResponseBody<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly argument?: string;
      readonly nearest?: readonly string[];
    };
  }[];
  readonly extensions?: { readonly dataset?: string; readonly notices?: readonly Notice[] };
}

/** A query that has no answer. */
export class AskError extends Error {
  /** A code of the API; `UNAVAILABLE` also when nobody answers, or something else than the API. */
  readonly code: string;
  readonly nearest: readonly string[];

  constructor(code: string, message: string, nearest: readonly string[] = []) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.nearest = nearest;
  }
}

const cache = new Map<string, Answer<unknown>>();
let cachedDataset: string | null = null;
const changeListeners = new Set<() => void>();

/** Calls back when the server answers from another version of the collection. Returns the function that ends this. */
export function onDatasetChange(listener: () => void): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

/** The absolute address of a query. The same query always has the same address, so that caches work. */
export function queryUrl(
  { id }: QueryDocument<unknown, never>,
  variables: Readonly<Record<string, unknown>>,
): string {
  const parameters = new URLSearchParams({ documentId: id });
  if (Object.keys(variables).length > 0) parameters.set('variables', JSON.stringify(variables));
  return serverUrl(`graphql?${parameters}`);
}

/** The answer that this visit has already got for the address of a query. */
export const cachedAnswer = <Data>(url: string): Answer<Data> | undefined =>
  cache.get(url) as Answer<Data> | undefined;

/** Asks by GET, so that the browser's cache and the server's ETag answer repeats. @throws AskError */
export async function ask<Data>(url: string, signal?: AbortSignal): Promise<Answer<Data>> {
  const body = await fetchBody<Data>(url, signal);
  const [error] = body.errors ?? [];
  if (error !== undefined || body.data == null) {
    const { code = 'INTERNAL_SERVER_ERROR', nearest } = error?.extensions ?? {};
    throw new AskError(code, error?.message ?? '', nearest);
  }
  const { dataset = '', notices = [] } = body.extensions ?? {};
  const answer: Answer<Data> = { data: body.data, dataset, notices };
  remember(url, answer);
  return answer;
}

/** Caches an answer. An answer from another version of the collection first empties the cache. */
export function remember(url: string, answer: Answer<unknown>): void {
  if (cachedDataset !== null && cachedDataset !== answer.dataset) {
    cache.clear();
    for (const listener of changeListeners) listener();
  }
  cachedDataset = answer.dataset;
  cache.set(url, answer);
}

async function fetchBody<Data>(url: string, signal?: AbortSignal): Promise<ResponseBody<Data>> {
  const headers = { accept: 'application/json', 'apollo-require-preflight': '1' };
  try {
    const response = await fetch(url, { headers, ...(signal && { signal }) });
    return (await response.json()) as ResponseBody<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('UNAVAILABLE', String(error));
  }
}
