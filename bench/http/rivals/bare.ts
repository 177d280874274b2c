import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolvers, studies } from './schema.ts';

/** No GraphQL: builds the response to this one question, stringifies and sends it. */
const { label } = resolvers.Element;

const answer = (): string =>
  JSON.stringify({
    data: {
      studies: {
        nodes: studies.map(({ key, elements }) => ({
          key,
          elements: {
            nodes: elements.map((element) => {
              const { labelForms: _, ...fields } = element;
              const { value, language, direction } = {
                value: undefined,
                language: undefined,
                ...label(element, { languages: ['fa'] }),
              };
              return { ...fields, label: { value, language, direction } };
            }),
          },
        })),
      },
    },
  });

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    const body = answer();
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/`);
});
