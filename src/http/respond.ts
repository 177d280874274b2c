import type { IncomingMessage, ServerResponse } from 'node:http';
import { maskedError } from '../graphql/errors.ts';
import { type About, type Answer, json, OVERLOADED } from './answer.ts';
import { corsHeaders } from './cors.ts';
import type { Log } from './log.ts';
import { type House, placeOf, route } from './routes.ts';
import { send } from './send.ts';

/**
 * The one door: whatever broke below becomes an answer here, and its cause goes to the log alone. Every request that
 * came through leaves one line there when its answer has gone, or its client has.
 */
export async function respond(
  house: House,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const begun = performance.now();
  const place = placeOf(request.url);
  let about: About | undefined;
  response.once('close', () => {
    note(house, log, { request, response, place, about, ms: performance.now() - begun });
  });
  // Nothing is read, parsed or waited for when there is no room: to refuse must cost next to nothing.
  if (place === '/graphql' && house.work.isFull()) {
    await send(response, OVERLOADED, alwaysSent(house, request));
    return;
  }
  try {
    const answer = await route(house, request);
    about = answer.about;
    await send(response, answer, alwaysSent(house, request));
  } catch (error) {
    // The client went away: nobody is left to answer, and nothing broke.
    if (response.destroyed || request.socket.destroyed) return;
    const fault = masked(log, error);
    if (response.headersSent) response.destroy();
    else await send(response, fault, alwaysSent(house, request));
  }
}

interface Gone {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly place: string;
  readonly about: About | undefined;
  readonly ms: number;
}

/** No variables, no text of the query, no address of the client. */
function note({ metrics }: House, log: Log, gone: Gone): void {
  const { request, response, place, about, ms } = gone;
  const { statusCode: status } = response;
  metrics.request(place, status, ms);
  if (about !== undefined) metrics.answer(about.cache);
  log.info('request', {
    method: request.method,
    place,
    status,
    ms: Math.round(ms * 1_000) / 1_000,
    ...about,
    ...(response.writableFinished ? {} : { isCutOff: true }),
  });
}

function alwaysSent(house: House, request: IncomingMessage): Readonly<Record<string, string>> {
  const cors = corsHeaders(house.corsOrigins, request);
  // A kept connection would hold up the close until it times out.
  return house.isClosing() ? { ...cors, connection: 'close' } : cors;
}

function masked(log: Log, cause: unknown): Answer {
  const report = (id: string, error: unknown) => log.error('request failed', { id, error });
  return json(500, { errors: [maskedError(cause, report)] });
}
