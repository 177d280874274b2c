import { connect } from 'node:net';
import { type Attack, head, type Reply } from './attack.ts';

/** Milliseconds between two bytes. */
const DRIP = 300;

/** Clients that take their time, to tie up a connection. */
export const SLOW: readonly Attack[] = [
  {
    id: 'slow-head',
    title: 'a head that comes byte by byte',
    statuses: [408],
    send: (url) => drip(url, '', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-a: '.padEnd(2_000, 'a')),
  },
  {
    id: 'slow-body',
    title: 'a body that comes byte by byte',
    statuses: [408],
    send: (url) =>
      drip(
        url,
        head('POST', { 'content-type': 'application/json', 'content-length': 5_000 }),
        ' '.repeat(5_000),
      ),
  },
  {
    id: 'slow-silence',
    title: 'a connection on which nothing comes',
    statuses: [408],
    send: (url) => drip(url, '', ''),
  },
  {
    id: 'slow-refused',
    title: 'a body that was refused, and goes on',
    statuses: [413],
    send: (url) =>
      drip(
        url,
        head('POST', { 'content-type': 'application/json', 'content-length': 500_000 }),
        ' '.repeat(5_000),
      ),
  },
];

/** Sends a text at once and another byte by byte, until the server closes. */
function drip(url: string, atOnce: string, slowly: string): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let raw = '';
    const socket = connect(Number(port), hostname, () => socket.write(atOnce));
    const rest = [...slowly];
    const timer = setInterval(() => {
      const byte = rest.shift();
      if (byte !== undefined) socket.write(byte);
    }, DRIP);
    socket.on('data', (chunk) => {
      raw += chunk.toString();
    });
    // What is written after the server has closed fails, as it should.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(raw)?.[1];
      const text = raw.slice(raw.indexOf('\r\n\r\n') + 4);
      resolve({ status: status === undefined ? null : Number(status), text, raw });
    });
  });
}
