import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { revived, rowsOfAll, type Sent } from '../../tax/bare/statements.ts';

/**
 * The least that an answer can cost: bytes made before. `/stored` gives them at once, `/driver` once the driver has the
 * rows of the statements that made them, which it does not even look at.
 */
const { body, statements } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'), revived) as {
  readonly body: string;
  readonly statements: readonly Sent[];
};

const server = createServer((request, response) => {
  const rows = request.url === '/driver' ? rowsOfAll(statements) : Promise.resolve([]);
  rows.then(
    () => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/`);
});
