import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A relay to a server that counts how much of a response has come. */
export interface Relay {
  /** The address to use instead of the server's. */
  readonly uri: string;
  /** Calls back once, when this many more bytes have come from the server. */
  after(bytes: number, act: () => void): void;
  close(): void;
}

export async function startRelay(target: string): Promise<Relay> {
  const port = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let act = () => {};
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        sockets.delete(socket);
      });
    }
    far.on('data', (bytes) => {
      left -= bytes.length;
      if (left <= 0) {
        left = Number.POSITIVE_INFINITY;
        act();
      }
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    after: (bytes, then) => {
      left = bytes;
      act = then;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Whether nobody listens at an address any more. */
export function isRefused(uri: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(uri).port), '127.0.0.1');
    socket.once('error', () => resolve(true));
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
  });
}
