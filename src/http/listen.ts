import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onCheckExpectation, onClientError } from './client-error.ts';

/** Further connections are closed at once. An idle one takes about 20 kB. */
const MAX_CONNECTIONS = 2_000;

/** In milliseconds: an honest client needs far less, and a slow one occupies a connection no longer. */
const TIME_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  // Longer than the timeout of load balancers, which would otherwise send a request on a connection just closed.
  keepAliveTimeout: 65_000,
};
/** Milliseconds without a byte in either direction, against clients that send requests but do not read. */
const IDLE_TIMEOUT_MS = 70_000;

/** A server with its address. */
export interface Listening {
  readonly server: Server;
  /** Such as `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
}

/** Listens on a port, 0 for any free one. Rejects with one sentence when it cannot. */
export async function listen(
  host: string,
  port: number,
  onRequest: RequestListener,
): Promise<Listening> {
  // The router reports a missing host in JSON.
  const server = createServer({ ...TIME_LIMITS, requireHostHeader: false }, onRequest);
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(IDLE_TIMEOUT_MS);
  server.on('clientError', onClientError);
  server.on('checkExpectation', onCheckExpectation);
  await bind(server, host, port);
  return { server, url: urlOf(server, host) };
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
    // A burst of connections is queued; Node's default of 511 would drop some of 2,000.
    server.listen({ port, host, backlog: 2_048 }, resolve);
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // The address for "all addresses" cannot be opened in a browser.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
