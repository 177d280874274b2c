import { type Attack, ask, get, post, raw } from './attack.ts';

const QUERY = '{ __typename }';
const IN_ADDRESS = `?query=${encodeURIComponent(QUERY)}`;
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const BODY = JSON.stringify({ query: QUERY });

/** What a page of another site can make any browser send, and GETs that pretend to be something else. */
export const FORGED: readonly Attack[] = [
  {
    id: 'csrf-get',
    title: 'a GET as an image or a link sends it',
    statuses: [400],
    says: /CSRF/,
    send: get(IN_ADDRESS),
  },
  {
    id: 'csrf-empty-header',
    title: 'a GET whose preflight header is empty',
    statuses: [400],
    send: get(IN_ADDRESS, { 'apollo-require-preflight': '' }),
  },
  {
    id: 'csrf-text',
    title: 'JSON sent as plain text',
    statuses: [415],
    send: post(BODY, { 'content-type': 'text/plain' }),
  },
  {
    id: 'csrf-form',
    title: 'a form',
    statuses: [415],
    send: post(`query=${QUERY}`, { 'content-type': 'application/x-www-form-urlencoded' }),
  },
  {
    id: 'csrf-multipart',
    title: 'a form with files, and a preflight header',
    statuses: [415],
    send: post(BODY, { 'content-type': 'multipart/form-data; boundary=x', ...PREFLIGHT }),
  },
  {
    id: 'csrf-two-types',
    title: 'plain text that calls itself JSON in a parameter',
    statuses: [415],
    send: post(BODY, { 'content-type': 'text/plain; application/json' }),
  },
  {
    id: 'get-mutation',
    title: 'a mutation by GET',
    statuses: [200, 400, 405],
    send: get(`?query=${encodeURIComponent('mutation { __typename }')}`, PREFLIGHT),
  },
  {
    id: 'get-twice',
    title: 'two queries in one address',
    statuses: [400],
    send: get(`${IN_ADDRESS}&query=${encodeURIComponent('{ studies { totalCount } }')}`, PREFLIGHT),
  },
  {
    id: 'get-override',
    title: 'a GET that wants to be taken for a POST',
    statuses: [400],
    send: get(IN_ADDRESS, { 'x-http-method-override': 'POST' }),
  },
  {
    id: 'get-text',
    title: 'a GET with a preflight header whose type any page can send',
    statuses: [400, 415],
    send: get(IN_ADDRESS, { ...PREFLIGHT, 'content-type': 'text/plain' }),
  },
  {
    id: 'get-json-broken',
    title: 'variables in the address that are no JSON',
    statuses: [400],
    send: get(`${IN_ADDRESS}&variables=%7B`, PREFLIGHT),
  },
];

/** Many operations in one request. */
export const BATCHES: readonly Attack[] = [
  { id: 'batch-two', title: 'a list of two', statuses: [400], send: post(`[${BODY},${BODY}]`) },
  {
    id: 'batch-thousands',
    title: 'a list of thousands',
    statuses: [400],
    send: post(`[${Array(3_000).fill(BODY).join(',')}]`),
  },
  { id: 'batch-empty', title: 'an empty list', statuses: [400], send: post('[]') },
  {
    id: 'batch-numbered',
    title: 'an object that is numbered like a list',
    statuses: [400],
    send: post(`{"0":${BODY},"1":${BODY},"length":2}`),
  },
  {
    id: 'batch-pipelined',
    title: 'a thousand requests written at once on one connection',
    statuses: [200],
    send: (url) => {
      const one = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n`;
      return raw(url, `${one}\r\n${BODY}`.repeat(999), `${one}connection: close\r\n\r\n${BODY}`);
    },
  },
];

/** Keys that every object has. */
export const PROTOTYPES: readonly Attack[] = [
  {
    id: 'proto-variables',
    title: '__proto__ among the variables',
    statuses: [200],
    send: post(`{"query":"${QUERY}","variables":{"__proto__":{"isPolluted":true}}}`),
  },
  {
    id: 'proto-body',
    title: '__proto__ in place of the query',
    statuses: [400],
    send: post(`{"__proto__":{"query":"${QUERY}","isPolluted":true}}`),
  },
  {
    id: 'proto-extensions',
    title: 'constructor.prototype among the extensions',
    statuses: [200],
    send: post(`{"query":"${QUERY}","extensions":{"constructor":{"prototype":{"isPolluted":1}}}}`),
  },
  {
    id: 'proto-operation',
    title: 'an operation called constructor',
    statuses: [400],
    send: ask('query A { __typename } query B { __typename }', {
      operationName: 'constructor',
    }),
  },
  {
    id: 'proto-alias',
    title: 'aliases called __proto__ and constructor',
    statuses: [200],
    send: ask('{ __proto__: __typename constructor: __typename toString: __typename }'),
  },
  {
    id: 'proto-key',
    title: 'an element called __proto__',
    statuses: [200],
    send: ask('{ element(key: "__proto__") { key } study(key: "constructor") { key } }'),
  },
];
