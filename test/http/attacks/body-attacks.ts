import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Attack, ask, head, post, raw } from './attack.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const MEGABYTE = ' '.repeat(1_000_000);
const BOMB = Buffer.alloc(20_000_000, ' ');

/** Larger than anybody needs. */
export const BIG: readonly Attack[] = [
  {
    id: 'big-announced',
    title: 'a body that says it has 5 GB, and sends none of it',
    statuses: [413],
    send: (url) => raw(url, head('POST', { ...JSON_TYPE, 'content-length': 5_000_000_000 })),
  },
  {
    id: 'big-chunked',
    title: 'a body in chunks, which says nothing of its size',
    // A client that goes on writing to a closed connection may never read the response.
    statuses: [413, null],
    send: (url) =>
      raw(
        url,
        head('POST', { ...JSON_TYPE, 'transfer-encoding': 'chunked' }),
        `${(1_000_000).toString(16)}\r\n${MEGABYTE}\r\n`.repeat(5),
        '0\r\n\r\n',
      ),
  },
  {
    id: 'big-variable',
    title: 'a variable of a megabyte',
    statuses: [413],
    send: ask('query ($q: String!) { search(query: $q) { totalCount } }', {
      variables: { q: MEGABYTE },
    }),
  },
  {
    id: 'big-nesting',
    title: 'JSON nested 40,000 deep',
    statuses: [400],
    send: post(`{"query":"{ __typename }","variables":${'['.repeat(40_000)}${']'.repeat(40_000)}}`),
  },
  {
    id: 'big-address',
    title: 'a query of 60 kB in the address',
    statuses: [431],
    send: (url) => raw(url, head('GET', JSON_TYPE, `/graphql?query=${'a'.repeat(60_000)}`)),
  },
  {
    id: 'big-heads',
    title: 'thousands of headers',
    statuses: [431],
    send: (url) => raw(url, head('GET', many(5_000), '/graphql')),
  },
];

/** Small when sent, large when decompressed. */
export const BOMBS: readonly Attack[] = [
  ['bomb-gzip', 'gzip', gzipSync(BOMB)],
  ['bomb-deflate', 'deflate', deflateSync(BOMB)],
  ['bomb-brotli', 'br', brotliCompressSync(BOMB)],
  ['bomb-twice', 'gzip, gzip', gzipSync(gzipSync(BOMB))],
  ['bomb-spelt', 'GZip', gzipSync(BOMB)],
].map(([id, encoding, body]) => ({
  id: String(id),
  title: `a body that is decompressed by ${encoding}`,
  statuses: [415],
  send: post(body as Buffer, { 'content-encoding': String(encoding) }),
}));

/** Bytes that are not what they say. */
export const BROKEN: readonly Attack[] = [
  {
    id: 'bytes-utf-8',
    title: 'bytes that are no UTF-8',
    statuses: [400],
    send: post(Buffer.from([...Buffer.from('{"query":"{ a'), 0xff, 0xfe, 0x22, 0x7d])),
  },
  {
    id: 'bytes-overlong',
    title: 'a quote spelt in two bytes',
    statuses: [400],
    send: post(Buffer.from([...Buffer.from('{"query":"{ a '), 0xc0, 0xa2, 0x22, 0x7d])),
  },
  {
    id: 'bytes-surrogate',
    title: 'half of a surrogate pair, escaped',
    statuses: [200],
    send: post(
      '{"query":"query ($q: String!) { search(query: $q) { totalCount } }","variables":{"q":"\\ud800"}}',
    ),
  },
  {
    id: 'bytes-zero',
    title: 'zero bytes in the query',
    statuses: [200],
    says: /GRAPHQL_PARSE_FAILED/,
    send: ask('{ studies\u0000 { totalCount } }'),
  },
  {
    id: 'bytes-utf-16',
    title: 'JSON in UTF-16',
    statuses: [400],
    send: post(Buffer.from('{"query":"{ __typename }"}', 'utf16le')),
  },
  {
    id: 'bytes-two-lengths',
    title: 'a length and chunks, to smuggle a second request',
    statuses: [400],
    send: (url) =>
      raw(
        url,
        head('POST', { ...JSON_TYPE, 'content-length': 4, 'transfer-encoding': 'chunked' }),
        '0\r\n\r\nGET /metrics HTTP/1.1\r\nhost: x\r\n\r\n',
      ),
  },
];

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, 'y']));
}
