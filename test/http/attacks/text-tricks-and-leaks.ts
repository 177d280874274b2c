import { type Attack, ask, get, raw } from './attack.ts';

const OVERRIDE = '\u202e';
const ISOLATE = '\u2066';

/** Text that is shown differently than it is stored. */
export const BIDIRECTIONAL: readonly Attack[] = [
  {
    id: 'bidi-name',
    title: 'an operation whose name is turned round',
    statuses: [200],
    says: /GRAPHQL_PARSE_FAILED/,
    send: ask(`query A${OVERRIDE}nimda { __typename }`),
  },
  {
    id: 'bidi-comment',
    title: 'a comment that hides what stands behind it',
    statuses: [200],
    says: /"data"/,
    send: ask(`{ # ${OVERRIDE}${ISOLATE} }\n __typename }`),
  },
  {
    id: 'bidi-search',
    title: 'a search with marks that turn text round',
    statuses: [200],
    says: /"data"/,
    send: ask('query ($q: String!) { search(query: $q) { totalCount } }', {
      variables: { q: `${OVERRIDE}شبکه${ISOLATE}` },
    }),
  },
  {
    id: 'bidi-key',
    title: 'a key that looks like another',
    statuses: [200],
    says: /"study":null/,
    send: ask(`{ study(key: "${OVERRIDE}latigid") { key } }`),
  },
  {
    id: 'bidi-operation-name',
    title: 'a line break and a mark in the name of the requested operation',
    statuses: [400],
    send: ask('query A { __typename }', { operationName: `A${OVERRIDE}\n{"level":"error"}` }),
  },
];

/** What might make a server leak internals. */
export const LEAKS: readonly Attack[] = [
  {
    id: 'leak-syntax',
    title: 'a query that does not parse',
    statuses: [200],
    says: /GRAPHQL_PARSE_FAILED/,
    send: ask('{ a(b: "'),
  },
  {
    id: 'leak-cursor',
    title: 'a cursor that was made up',
    statuses: [200],
    says: /BAD_USER_INPUT/,
    send: ask('{ elements(after: "eyJhIjpbXX0=") { totalCount } }'),
  },
  {
    id: 'leak-id',
    title: 'an id that was made up',
    statuses: [200],
    says: /"node":null/,
    send: ask('{ node(id: "Li4vLi4vZXRjL3Bhc3N3ZA==") { id } }'),
  },
  {
    id: 'leak-cypher',
    title: 'Cypher where a key is wanted',
    statuses: [200],
    says: /"element":null/,
    // Without what is looked for as a leak, because a notice gives the client's own key back.
    send: ask(`{ element(key: "x' OR 1=1 WITH n DETACH DELETE n //") { key } }`),
  },
  {
    id: 'leak-variable',
    title: 'a variable of another type',
    statuses: [200],
    says: /BAD_USER_INPUT/,
    send: ask('query ($n: Int!) { elements(first: $n) { totalCount } }', {
      variables: { n: { $ne: null } },
    }),
  },
  {
    id: 'leak-path',
    title: 'a path out of the playground’s files',
    statuses: [404],
    send: (url) =>
      raw(
        url,
        'GET /graphql/assets/../../../etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      ),
  },
  {
    id: 'leak-accept',
    title: 'a content type that cannot be given',
    statuses: [406],
    send: get('?query=%7B__typename%7D', { accept: 'image/png', 'apollo-require-preflight': '1' }),
  },
  {
    id: 'leak-expectation',
    title: 'an expectation that nobody meets',
    statuses: [417],
    send: (url) =>
      raw(url, 'GET /graphql HTTP/1.1\r\nhost: x\r\nexpect: wonders\r\nconnection: close\r\n\r\n'),
  },
  {
    id: 'leak-no-host',
    title: 'a request without a host',
    statuses: [400],
    send: (url) => raw(url, 'GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n'),
  },
];
