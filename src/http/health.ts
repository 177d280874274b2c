import type { GraphqlService } from '../graphql/service.ts';
import { type HttpResponse, jsonResponse } from './response.ts';

/** The process runs. Says nothing of its database: a restart would not mend that. */
export function healthy(): HttpResponse {
  return jsonResponse(200, { status: 'ok' });
}

/** Whether requests should be sent here now, and if not, why. */
export async function readiness(
  service: GraphqlService,
  isClosing: boolean,
): Promise<HttpResponse> {
  const cause = isClosing ? 'The server is shutting down.' : await service.whyNotReady();
  return cause === null
    ? jsonResponse(200, { status: 'ready' })
    : jsonResponse(503, { status: 'not ready', cause });
}
