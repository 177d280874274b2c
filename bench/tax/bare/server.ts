import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { type Record as Row } from 'neo4j-driver';
import { FOLDS } from './folds.ts';

/**
 * What the product is measured against: the same statements by the driver, a fold written for the one question, and
 * `JSON.stringify`. Knows no GraphQL. The statements come as a file; `POST /<question>` answers one.
 */

interface Sent {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly after: readonly number[];
}

const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

/** Integers of the driver went through JSON as their two halves. */
const revived = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value
    ? neo4j.int(Number(value.low))
    : value;

const questions = new Map(
  Object.entries(
    JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'), revived) as Record<string, Sent[]>,
  ),
);

async function rowsOf({ cypher, parameters }: Sent): Promise<readonly Row[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(cypher, parameters)).records;
  } finally {
    void session.close();
  }
}

async function answer(question: string): Promise<string> {
  const asked: Promise<readonly Row[]>[] = [];
  for (const sent of questions.get(question) ?? []) {
    const before = Promise.all(sent.after.map((place) => asked[place]));
    asked.push(before.then(() => rowsOf(sent)));
  }
  const answers = await Promise.all(asked);
  const data = FOLDS[question]?.(...answers.map((rows) => rows.filter((row) => row.get('found'))));
  const dataset: unknown = answers[0]?.[0]?.get('datasetVersion');
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
