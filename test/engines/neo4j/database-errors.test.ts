import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isRetriable, toApiError } from '../../../src/engines/neo4j/database-errors.ts';
import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { ApiError } from '../../../src/errors.ts';
import { FOR_ADMINISTRATORS } from '../../support/client-message.ts';

const failed = (code: string, message = '', cause?: Error): Neo4jError =>
  new Neo4jError(message, code, '50N42', '', {} as never, cause as never);

const CONNECT = 'Failed to connect to server. Please ensure that … Caused by:';
const DISCOVERY = 'Could not perform discovery. No routing servers available.';
const THROUGH_CLUSTER = new Error(`${CONNECT} connect ECONNREFUSED 10.0.0.7:7687`);

/** As Neo4j 5.26 and the driver report them. */
const ERRORS: readonly (readonly [
  what: string,
  error: Neo4jError,
  code: string,
  advice: RegExp,
])[] = [
  ['login', failed('Neo.ClientError.Security.Unauthorized'), 'UNAVAILABLE', /NEO4J_USER/],
  ['right to read', failed('Neo.ClientError.Security.Forbidden'), 'UNAVAILABLE', /grant/],
  [
    'login too often',
    failed('Neo.ClientError.Security.AuthenticationRateLimit'),
    'UNAVAILABLE',
    /wait some seconds/,
  ],
  [
    'name',
    failed('Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: nowhere'),
    'UNAVAILABLE',
    /NEO4J_DATABASE/,
  ],
  [
    'index of words, which another version did not make',
    failed(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      'Failed to invoke procedure `db.index.fulltext.queryNodes`: Caused by: java.lang.IllegalArgumentException: There is no such fulltext schema index: searched_words',
    ),
    'UNAVAILABLE',
    /npm run seed/,
  ],
  [
    'full pool',
    failed('N/A', 'Connection acquisition timed out in 6000 ms. Pool status: Active conn …'),
    'UNAVAILABLE',
    /SHOW TRANSACTIONS/,
  ],
  [
    'shared memory',
    failed(
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'dbms.memory.transaction.total.max threshold reached',
    ),
    'UNAVAILABLE',
    /heap\.max_size/,
  ],
  [
    "query's memory",
    failed(
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'db.memory.transaction.max threshold reached',
    ),
    'LIMIT_EXCEEDED',
    /db\.memory\.transaction\.max/,
  ],
  [
    'memory of an older server',
    failed('Neo.TransientError.General.TransactionMemoryLimit'),
    'UNAVAILABLE',
    /memory/,
  ],
  ['web server', failed('N/A', 'Server responded HTTP. Make sure …'), 'UNAVAILABLE', /7687/],
  [
    'certificate',
    failed('ServiceUnavailable', `${CONNECT} Server certificate is not trusted. If you …`),
    'UNAVAILABLE',
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    'host',
    failed('ServiceUnavailable', `${CONNECT} getaddrinfo ENOTFOUND db.example`),
    'UNAVAILABLE',
    /DNS/,
  ],
  [
    'cluster whose members are gone',
    failed('ServiceUnavailable', DISCOVERY, THROUGH_CLUSTER),
    'UNAVAILABLE',
    /Nothing listens/,
  ],
  ['cluster', failed('ServiceUnavailable', DISCOVERY), 'UNAVAILABLE', /bolt:\/\/ for one server/],
  [
    'closed session',
    failed('SessionExpired', 'Connection was closed by server'),
    'UNAVAILABLE',
    /restarts/,
  ],
  [
    'deadlock',
    failed('Neo.TransientError.Transaction.DeadlockDetected'),
    'UNAVAILABLE',
    /log of the database/,
  ],
  [
    'end by an administrator',
    failed('Neo.ClientError.Transaction.Terminated'),
    'UNAVAILABLE',
    /ended the transaction/,
  ],
];

describe('an error of the database', () => {
  it.each(ERRORS)(
    'has a code, and its next step for the log alone: %s',
    (_what, error, code, advice) => {
      const answer = toApiError(error) as ApiError;
      expect(answer).toBeInstanceOf(ApiError);
      expect(answer.code).toBe(code);
      expect(answer.message).toMatch(/^The (?:database|dataset in the database) .+\.$/);
      expect(answer.message).not.toMatch(FOR_ADMINISTRATORS);
      expect(answer.details).toEqual({});
      expect(answer.advice).toMatch(advice);
      expect(answer.advice).toMatch(/^[A-Z].+[.)]$/);
      expect(answer.cause).toBe(error);
      expect(inspect(answer)).toContain(answer.advice);
    },
  );

  it('is as it was when it is none of these, so that it is masked and logged', () => {
    const syntax = failed('Neo.ClientError.Statement.SyntaxError', 'Invalid input');
    expect(toApiError(syntax)).toBe(syntax);
    const other = new TypeError('x');
    expect(toApiError(other)).toBe(other);
  });

  it('is not asked again where memory was wanting', () => {
    const again = (code: string) => isRetriable(failed(code));
    expect(again('Neo.TransientError.General.MemoryPoolOutOfMemoryError')).toBe(false);
    expect(again('Neo.TransientError.General.TransactionOutOfMemoryError')).toBe(false);
    expect(again('Neo.TransientError.General.TransactionMemoryLimit')).toBe(false);
    expect(again('Neo.TransientError.General.OutOfMemoryError')).toBe(false);
    expect(again('N/A')).toBe(false);
    expect(again('ServiceUnavailable')).toBe(true);
    expect(again('Neo.TransientError.Transaction.DeadlockDetected')).toBe(true);
  });
});

/** The address of a server that does this with each connection's first bytes. */
async function serverThat(answer: (socket: Socket) => void): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const closes = (socket: Socket) => void socket.end();
const speaksHttp = (socket: Socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');

describe('a server that speaks otherwise', () => {
  it.each([
    ['bolt+s', 'closes a connection with TLS', closes, /^NEO4J_URI says TLS/],
    ['neo4j+s', 'closes a connection with TLS', closes, /^NEO4J_URI says TLS/],
    ['bolt+ssc', 'answers TLS with plain text', speaksHttp, /^NEO4J_URI says TLS/],
    ['bolt', 'closes a connection without TLS', closes, /speaks TLS alone/],
    ['neo4j', 'closes a connection without TLS', closes, /speaks TLS alone/],
    ['bolt', 'speaks HTTP', speaksHttp, /^NEO4J_URI leads to a web server/],
    ['neo4j', 'speaks HTTP', speaksHttp, /^NEO4J_URI leads to a web server/],
  ])(
    'is UNAVAILABLE, with the next step for the log: %s, and it %s',
    async (scheme, _what, does, advice) => {
      const address = await serverThat(does);
      const login = { user: 'neo4j', password: 'swordfish', database: 'neo4j' };
      const engine = openNeo4j({ uri: `${scheme}://${address}`, ...login }, 2_000);
      const error = (await engine
        .reader()
        .dataset()
        .catch((reason: unknown) => reason)) as ApiError;
      const [short, full] = [await engine.whyNotReady(), await engine.whyNotReady(true)];
      await engine.close();
      expect(error).toBeInstanceOf(ApiError);
      expect(error.code).toBe('UNAVAILABLE');
      expect(error.advice).toMatch(advice);
      expect(short).toBe(error.message);
      expect(short).not.toMatch(FOR_ADMINISTRATORS);
      expect(full).toBe(`${error.message} ${error.advice}`);
      expect(inspect(error)).not.toContain('swordfish');
    },
  );
});

it('the driver still has the codes on which this rests', () => {
  expect(neo4j.error.SERVICE_UNAVAILABLE).toBe('ServiceUnavailable');
  expect(neo4j.error.SESSION_EXPIRED).toBe('SessionExpired');
});
