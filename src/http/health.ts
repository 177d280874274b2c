import type { Readiness } from './readiness.ts';
import { type HttpResponse, jsonResponse } from './response.ts';

/** Liveness: the process runs. The database is left out, because a restart would not repair it. */
export function healthy(): HttpResponse {
  return jsonResponse(200, { status: 'ok' });
}

/** Readiness: whether requests should be sent to this server now, and if not, why. */
export async function readinessResponse(
  readiness: Readiness,
  isClosing: boolean,
): Promise<HttpResponse> {
  const cause = isClosing ? 'The server is shutting down.' : await readiness.cause();
  return cause === null
    ? jsonResponse(200, { status: 'ready' })
    : jsonResponse(503, { status: 'not ready', cause });
}
