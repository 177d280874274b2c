import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FOLDS } from './folds.ts';
import { revived, rowsOfAll, type Sent } from './statements.ts';

/**
 * The baseline of the product: the same statements by the driver, a fold written for the one question, and
 * `JSON.stringify`, without GraphQL. The statements come as a file; `POST /<question>` answers one.
 */

const questions = new Map(
  Object.entries(
    JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'), revived) as Record<string, Sent[]>,
  ),
);

async function answer(question: string): Promise<string> {
  const answers = await rowsOfAll(questions.get(question) ?? []);
  const data = FOLDS[question]?.(...answers.flatMap(({ lists }) => lists));
  const dataset = answers[0]?.dataset;
  return `${JSON.stringify({ data, extensions: { dataset } })}\n`;
}

const server = createServer((request, response) => {
  answer((request.url ?? '').slice(1)).then(
    (body) => {
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
