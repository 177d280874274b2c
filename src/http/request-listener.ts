import type { IncomingMessage, ServerResponse } from 'node:http';
import { maskedError } from '../graphql/errors.ts';
import { corsHeaders } from './cors.ts';
import { clientOf } from './graphql-handler.ts';
import type { Log } from './log.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';
import { type HttpResponse, jsonResponse, OVERLOADED_RESPONSE, writeResponse } from './response.ts';
import { type HttpDependencies, isQueued, type Port, route, routeName } from './router.ts';
import { traceOf } from './trace.ts';

/**
 * Handles every request. Any error becomes a response here, and only the log has its cause. Each request is logged
 * in one line when its response has been sent or its client has disconnected.
 */
export async function handleRequest(
  dependencies: HttpDependencies,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
  port: Port,
): Promise<void> {
  const begun = performance.now();
  const place = routeName(request.url, dependencies.explorer);
  const requestId = requestIdOf(request);
  const common = commonHeaders(dependencies, request, requestId);
  let sent: HttpResponse | undefined;
  const send = (result: HttpResponse, headers = common) => {
    sent = result;
    writeResponse(response, result, headers);
  };
  response.once('close', () => {
    const ms = performance.now() - begun;
    logRequest(dependencies, log, { request, response, place, requestId, sent, ms });
  });
  // Checked before anything is read or parsed, because a refusal must cost almost nothing.
  if (isQueued(place) && dependencies.executions.isFull(clientOf(request))) {
    send(OVERLOADED_RESPONSE);
    return;
  }
  try {
    send(await route(dependencies, request, port), commonHeaders(dependencies, request, requestId));
  } catch (error) {
    // The client has disconnected, so nothing is sent or logged as a failure.
    if (response.destroyed || request.socket.destroyed) return;
    const masked = internalError(log, error);
    if (response.headersSent) response.destroy();
    else send(masked);
  }
}

interface FinishedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly place: string;
  readonly requestId: string;
  /** Undefined when the client was gone before. */
  readonly sent: HttpResponse | undefined;
  readonly ms: number;
}

/** Logs and counts a request: without variables, text of the query, or address of the client. */
function logRequest({ metrics }: HttpDependencies, log: Log, finished: FinishedRequest): void {
  const { request, response, place, requestId, sent, ms } = finished;
  const { info, errorCodes = [] } = sent ?? {};
  const { statusCode: status } = response;
  const trace = traceOf(request);
  metrics.request(place, status, ms);
  if (info !== undefined) metrics.answer(info.cache);
  if (isQueued(place)) for (const code of errorCodes) metrics.error(code);
  log.info('request', {
    method: request.method,
    place,
    status,
    ms: Math.round(ms * 1_000) / 1_000,
    bytes: sentBytes(request, response, sent),
    requestId,
    ...(trace !== undefined && { traceId: trace.traceId }),
    ...(errorCodes.length > 0 && { code: errorCodes[0] }),
    ...info,
    ...(response.writableFinished ? {} : { isCutOff: true }),
  });
}

/** The bytes of the body that was sent, compressed or not; none in response to HEAD. */
function sentBytes(
  request: IncomingMessage,
  response: ServerResponse,
  sent: HttpResponse | undefined,
): number {
  const hasBody = request.method !== 'HEAD' && response.writableFinished;
  return hasBody && sent !== undefined ? Buffer.byteLength(sent.body) : 0;
}

function commonHeaders(
  dependencies: HttpDependencies,
  request: IncomingMessage,
  requestId: string,
): Readonly<Record<string, string>> {
  const cors = { ...corsHeaders(dependencies.corsOrigins, request), [REQUEST_ID]: requestId };
  // A persistent connection would delay the shutdown until it times out.
  return dependencies.isClosing() ? { ...cors, connection: 'close' } : cors;
}

function internalError(log: Log, cause: unknown): HttpResponse {
  const report = (id: string, error: unknown) => log.error('request failed', { id, error });
  const masked = maskedError(cause, report);
  return { ...jsonResponse(500, { errors: [masked] }), errorCodes: [masked.extensions.code] };
}
