import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that serves a server below a path, which it strips, as many hosts of several programs do. */
export interface StrippingProxy {
  /** Such as `http://127.0.0.1:8080/below`, without a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Anything outside of the path is a 404 with HTML. */
export async function stripPath(target: string, path: string): Promise<StrippingProxy> {
  const proxy = createServer((incoming, outgoing) => {
    if (!incoming.url?.startsWith(`${path}/`)) {
      outgoing.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      return;
    }
    const { method, headers } = incoming;
    const url = target + incoming.url.slice(path.length);
    const passed = request(url, { method: method ?? 'GET', headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
