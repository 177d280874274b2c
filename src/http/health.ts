import type { GraphqlService } from '../graphql/server.ts';
import { type Answer, json } from './answer.ts';

/** The process runs. Says nothing of its database: a restart would not mend that. */
export function healthy(): Answer {
  return json(200, { status: 'ok' });
}

/** Whether requests should be sent here now, and if not, why. */
export async function readiness(service: GraphqlService, isClosing: boolean): Promise<Answer> {
  const cause = isClosing ? 'The server is shutting down.' : await service.whyNotReady();
  return cause === null
    ? json(200, { status: 'ready' })
    : json(503, { status: 'not ready', cause });
}
