import type { IncomingMessage, ServerResponse } from 'node:http';
import { maskedError } from '../graphql/errors.ts';
import { corsHeaders } from './cors.ts';
import type { Log } from './log.ts';
import {
  type HttpResponse,
  jsonResponse,
  OVERLOADED_RESPONSE,
  type ResponseInfo,
  writeResponse,
} from './response.ts';
import { type HttpDependencies, route, routeName } from './router.ts';

/**
 * Handles every request. Any error becomes a response here, and only the log has its cause. Each request is logged
 * in one line when its response has been sent or its client has disconnected.
 */
export async function handleRequest(
  dependencies: HttpDependencies,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const begun = performance.now();
  const place = routeName(request.url);
  const common = commonHeaders(dependencies, request);
  let info: ResponseInfo | undefined;
  response.once('close', () => {
    const ms = performance.now() - begun;
    logRequest(dependencies, log, { request, response, place, info, ms });
  });
  // Checked before anything is read or parsed, because a refusal must cost almost nothing.
  if (place === '/graphql' && dependencies.executionLimit.isFull()) {
    writeResponse(response, OVERLOADED_RESPONSE, common);
    return;
  }
  try {
    const result = await route(dependencies, request);
    info = result.info;
    writeResponse(response, result, commonHeaders(dependencies, request));
  } catch (error) {
    // The client has disconnected, so nothing is sent or logged as a failure.
    if (response.destroyed || request.socket.destroyed) return;
    const masked = internalError(log, error);
    if (response.headersSent) response.destroy();
    else writeResponse(response, masked, common);
  }
}

interface FinishedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly place: string;
  readonly info: ResponseInfo | undefined;
  readonly ms: number;
}

/** Logs and counts a request: without variables, text of the query, or address of the client. */
function logRequest({ metrics }: HttpDependencies, log: Log, finished: FinishedRequest): void {
  const { request, response, place, info, ms } = finished;
  const { statusCode: status } = response;
  metrics.request(place, status, ms);
  if (info !== undefined) metrics.answer(info.cache);
  log.info('request', {
    method: request.method,
    place,
    status,
    ms: Math.round(ms * 1_000) / 1_000,
    ...info,
    ...(response.writableFinished ? {} : { isCutOff: true }),
  });
}

function commonHeaders(
  dependencies: HttpDependencies,
  request: IncomingMessage,
): Readonly<Record<string, string>> {
  const cors = corsHeaders(dependencies.corsOrigins, request);
  // A persistent connection would delay the shutdown until it times out.
  return dependencies.isClosing() ? { ...cors, connection: 'close' } : cors;
}

function internalError(log: Log, cause: unknown): HttpResponse {
  const report = (id: string, error: unknown) => log.error('request failed', { id, error });
  return jsonResponse(500, { errors: [maskedError(cause, report)] });
}
