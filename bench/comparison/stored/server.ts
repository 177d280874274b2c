import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { revived, rowsOfAll, type Sent } from '../../tax/bare/statements.ts';

/**
 * The least that a response can cost: precomputed bytes. `/stored` sends them at once, `/driver` when the driver has read
 * the rows of the same statements, without using them. `/rows` sends those rows as plain JSON.
 */
const { body, statements } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'), revived) as {
  readonly body: string;
  readonly statements: readonly Sent[];
};

async function answer(path: string | undefined): Promise<string> {
  if (path === '/stored') return body;
  const results = await rowsOfAll(statements);
  if (path === '/driver') return body;
  return JSON.stringify(
    results.map(({ lists }, at) =>
      lists.map((rows, list) => {
        const columns = statements[at]?.lists[list] ?? [];
        return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row.get(name)])));
      }),
    ),
  );
}

const server = createServer((request, response) => {
  answer(request.url).then(
    (text) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
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
