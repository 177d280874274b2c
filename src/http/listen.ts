import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphqlService } from '../graphql/server.ts';
import { type Answer, refusal } from './answer.ts';
import { type CorsOrigins, corsHeaders } from './cors.ts';
import { refuseUnreadable } from './malformed.ts';
import { openPlayground } from './playground.ts';
import { type House, route } from './routes.ts';
import { send } from './send.ts';

/** How to stand on the network. */
export interface ListenSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly corsOrigins: CorsOrigins;
  /** Whether the playground is offered. */
  readonly publicSchema: boolean;
  /** The folder of `*.graphql` files that the playground opens with. */
  readonly questionsFolder: string;
}

/** A server that answers. */
export interface Listening {
  /** Such as `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  /** Takes no more connections, lets running requests finish and then resolves. */
  close(): Promise<void>;
}

/** In milliseconds: an honest client needs far less, a slow one ties up a connection no longer. */
const TIME_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

/**
 * Listens for requests to a GraphQL service. Rejects with one sentence when the address cannot be
 * taken, and when an example query is at fault.
 */
export async function listen(
  service: GraphqlService,
  settings: ListenSettings,
): Promise<Listening> {
  const { host, port, corsOrigins, publicSchema, questionsFolder } = settings;
  const playground = publicSchema ? await openPlayground(questionsFolder) : null;
  let isClosing = false;
  const house: House = { service, corsOrigins, playground, isClosing: () => isClosing };
  const server = createServer(TIME_LIMITS, (request, response) => {
    void respond(house, request, response);
  });
  server.on('clientError', refuseUnreadable);
  await bind(server, host, port);
  return {
    url: urlOf(server, host),
    close: () => {
      isClosing = true;
      return close(server);
    },
  };
}

/**
 * The one door: whatever broke below becomes an answer here, and its cause goes to the log alone.
 */
async function respond(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer = await route(house, request);
    await send(response, answer, alwaysSent(house, request));
  } catch (error) {
    // The client went away: nobody is left to answer, and nothing broke.
    if (response.destroyed || request.socket.destroyed) return;
    const fault = masked(error);
    if (response.headersSent) response.destroy();
    else await send(response, fault, alwaysSent(house, request));
  }
}

function alwaysSent(house: House, request: IncomingMessage): Readonly<Record<string, string>> {
  const cors = corsHeaders(house.corsOrigins, request);
  // A kept connection would hold up the close until it times out.
  return house.isClosing() ? { ...cors, connection: 'close' } : cors;
}

function masked(error: unknown): Answer {
  const id = randomUUID();
  console.error(`Request failed (${id}):`, error);
  const message = `Something went wrong on our side; the log has it under ${id}.`;
  return refusal(500, message, {}, 'INTERNAL_SERVER_ERROR');
}

const CANNOT_LISTEN = new Map([
  ['EADDRINUSE', 'the port is taken'],
  ['EACCES', 'this user may not take the port'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['ENOTFOUND', 'no such host is known'],
]);

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = CANNOT_LISTEN.get(cause.code ?? '') ?? cause.message;
      reject(new Error(`Cannot listen on port ${port} of ${host}: ${why}.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // "All addresses" is no address that one could open.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // Closes idle connections too; the others end with the answer that they wait for.
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
