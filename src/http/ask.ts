import type { IncomingMessage } from 'node:http';
import { type GraphqlService, HeaderMap } from '../graphql/server.ts';
import { type Answer, wrongMethod } from './answer.ts';
import { readJson } from './body.ts';

/**
 * Puts a request to GraphQL. A GET that another site could make a browser send is refused by Apollo
 * itself, which asks for a header or content type that needs a preflight.
 */
export async function ask(
  service: GraphqlService,
  request: IncomingMessage,
  search: string,
): Promise<Answer> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') return wrongMethod('GET, POST');
  const body = method === 'POST' ? await readJson(request) : { value: undefined };
  if ('refused' in body) return body.refused;
  const left = new AbortController();
  const leave = () => left.abort();
  request.socket.once('close', leave);
  const answer = await service
    .answer({ method, headers: headersOf(request), search, body: body.value }, left.signal)
    .finally(() => request.socket.off('close', leave));
  return {
    status: answer.status ?? 200,
    headers: { vary: 'Accept', ...Object.fromEntries(answer.headers) },
    body: answer.body.kind === 'complete' ? answer.body.string : answer.body.asyncIterator,
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
