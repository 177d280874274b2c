import { closeSync, openSync, readSync } from 'node:fs';
import { isIP } from 'node:net';
import type { Neo4jSettings } from './engines/neo4j/engine.ts';
import type { CorsOrigins } from './http/cors.ts';
import { LOG_LEVELS, type LogLevel } from './http/log.ts';

/** The settings from the environment. `start.ts` passes each layer the part that it needs. */
export interface Config {
  /** The address to listen on; `127.0.0.1` accepts connections from this machine only. */
  readonly host: string;
  /** 0 selects any free port. */
  readonly port: number;
  /** A port of its own for `/metrics` and `/readyz`; null serves them beside `/graphql`. */
  readonly adminPort: number | null;
  /** The other origins whose pages may read responses; an empty list allows none. */
  readonly corsOrigins: CorsOrigins;
  /** Whether introspection, suggestions in errors and the playground are available. */
  readonly publicSchema: boolean;
  /** The path of the manifest of trusted documents; null executes any document. */
  readonly documents: string | null;
  /** The most verbose level that is logged: errors, also refusals, or also every request. */
  readonly logLevel: LogLevel;
  /** Null uses the in-memory engine with the seed files. */
  readonly neo4j: Neo4jSettings | null;
  /** What an operator should know about accepted settings, a sentence each. */
  readonly warnings: readonly string[];
}

const DEFAULT_PORT = '4000';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. @throws Error with the name of the wrong setting, what is accepted, and its value unless that
 * may hold a password.
 */
export function readConfig(env: Environment): Config {
  const neo4j = readNeo4j(env);
  return {
    host: setting(env, 'HOST', '127.0.0.1', 'a host name or an IP address', readHost),
    port: setting(
      env,
      'PORT',
      DEFAULT_PORT,
      'a whole number from 0 to 65535 (0: any free port)',
      readPort,
    ),
    adminPort: readAdminPort(env),
    corsOrigins: setting(
      env,
      'CORS_ORIGINS',
      '',
      '* or a comma-separated list of origins such as https://example.org, without a path or a star',
      readOrigins,
    ),
    publicSchema: setting(env, 'PUBLIC_SCHEMA', 'on', 'on or off', readSwitch),
    // The file is checked when it is read.
    documents: env['DOCUMENTS']?.trim() || null,
    logLevel: setting(env, 'LOG_LEVEL', 'info', `one of ${LOG_LEVELS.join(', ')}`, readLevel),
    neo4j,
    warnings: neo4j === null ? warningsWithoutUri(env) : warningsOf(neo4j),
  };
}

function readAdminPort(env: Environment): number | null {
  const accepted = 'a whole number from 0 to 65535 (0: any free port), and not that of PORT';
  const text = env['ADMIN_PORT']?.trim() ?? '';
  if (text === '') return null;
  const isTaken = text !== '0' && text === (env['PORT']?.trim() || DEFAULT_PORT);
  return setting(env, 'ADMIN_PORT', text, accepted, (given) =>
    isTaken ? undefined : readPort(given),
  );
}

/** The settings of the database; null when `NEO4J_URI` is not set. @throws Error as `readConfig`. */
export function readNeo4j(env: Environment): Neo4jSettings | null {
  const uri = env['NEO4J_URI']?.trim() ?? '';
  if (uri === '') return null;
  const error = errorInBoltUri(uri);
  if (error !== null) throw new Error(`NEO4J_URI ${error}.`);
  const name = (text: string) => (/^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/.test(text) ? text : undefined);
  return {
    uri,
    user: setting(env, 'NEO4J_USER', 'neo4j', 'a user name', (text) => text),
    password: readPassword(env),
    database: setting(env, 'NEO4J_DATABASE', 'neo4j', 'the name of a database', name),
  };
}

/** What an operator should know about the settings of a database, a sentence each. */
export function warningsOf({ uri }: Neo4jSettings): readonly string[] {
  return uri.includes('+ssc:')
    ? ['NEO4J_URI says +ssc, so nobody checks whose certificate it is; use +s outside of tests.']
    : [];
}

/** The same where no database is named: somebody may have meant one, and would see the answers of the seed files. */
function warningsWithoutUri(env: Environment): readonly string[] {
  const names = ['USER', 'PASSWORD', 'PASSWORD_FILE', 'DATABASE'].map((name) => `NEO4J_${name}`);
  const given = names.filter((name) => env[name]?.trim());
  if (given.length === 0) return [];
  return [`NEO4J_URI is not set but ${given.join(', ')}: the seed files are served, from memory.`];
}

/** What is wrong with the address of a database, without a part of it, because any part may be a password. */
function errorInBoltUri(uri: string): string | null {
  if (uri.includes('@')) {
    return 'must not hold a user or a password: set NEO4J_USER, and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE';
  }
  const form = 'must be an address such as bolt://127.0.0.1:7687 or neo4j+s://host';
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(uri)) {
    return `${form}, which begins with bolt:// or neo4j://, or with +s or +ssc before the colon`;
  }
  if (/[/?#\s\\]/.test(uri.slice(uri.indexOf('://') + 3)))
    return `${form}, without a path or a query`;
  const { host = '', port } =
    /:\/\/(?<host>\[[^\]]*\]|[^:]*)(?::(?<port>.*))?$/.exec(uri)?.groups ?? {};
  if (port !== undefined && (readPort(port) ?? 0) === 0) {
    return 'has a port that cannot be; a port is a whole number from 1 to 65535';
  }
  const isName = /^[^[\]]+$/.test(host) && !(/^[\d.]+$/.test(host) && isIP(host) === 0);
  const isHost = host.startsWith('[') ? isIP(host.slice(1, -1)) === 6 : isName;
  return isHost ? null : `${form}, with a host name or an IP address`;
}

/** No password is this long; a limit, because a file such as /dev/zero has no end. */
const MAX_PASSWORD_BYTES = 4_096;

/** The password, or the one line of the file that holds it, as secrets of Docker and Kubernetes are given. */
function readPassword(env: Environment): string {
  const password = env['NEO4J_PASSWORD'] ?? '';
  const file = env['NEO4J_PASSWORD_FILE']?.trim() ?? '';
  if (password !== '' && file !== '') {
    throw new Error('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; set only one of them.');
  }
  if (file !== '') return readPasswordFile(file);
  if (password !== '') return password;
  throw new Error('NEO4J_URI is set, so NEO4J_PASSWORD or NEO4J_PASSWORD_FILE must be set too.');
}

/** Never prints the path, because somebody may have written the password in its place. */
function readPasswordFile(path: string): string {
  const text = readStart(path).replace(/\r?\n$/, '');
  if (text === '' || /[\r\n]/.test(text) || Buffer.byteLength(text) > MAX_PASSWORD_BYTES) {
    throw new Error('NEO4J_PASSWORD_FILE must name a file that holds one line, the password.');
  }
  return text;
}

/** The text of a file, or somewhat more of it than a password may have. */
function readStart(path: string): string {
  const bytes = Buffer.alloc(MAX_PASSWORD_BYTES + 3);
  let size = 0;
  try {
    const file = openSync(path, 'r');
    try {
      let read = -1;
      while (read !== 0 && size < bytes.length) {
        read = readSync(file, bytes, size, bytes.length - size, null);
        size += read;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new Error(`NEO4J_PASSWORD_FILE must name a file that can be read (${code}).`);
  }
  return bytes.toString('utf8', 0, size);
}

/** An empty variable counts as unset, because compose files and CI pass empty ones. */
function setting<T>(
  env: Environment,
  name: string,
  defaultText: string,
  accepted: string,
  read: (text: string) => T | undefined,
): T {
  const text = env[name]?.trim() || defaultText;
  const value = read(text);
  if (value === undefined) {
    throw new Error(`${name} is ${JSON.stringify(text)}, but must be ${accepted}.`);
  }
  return value;
}

function readHost(text: string): string | undefined {
  if (isIP(text) !== 0) return text;
  // Four numbers that are no IP address would otherwise pass as a name and fail later in DNS.
  const isName = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(text) && !/^[\d.]+$/.test(text);
  return isName ? text : undefined;
}

function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function readOrigins(text: string): CorsOrigins | undefined {
  if (text === '*') return '*';
  if (text === '') return [];
  const origins = [...new Set(text.split(',').map((part) => part.trim()))];
  return origins.every(isOrigin) ? origins : undefined;
}

function readLevel(text: string): LogLevel | undefined {
  return LOG_LEVELS.find((level) => level === text.toLowerCase());
}

/** Accepts only the spelling that browsers send, because origins are compared as text. */
function isOrigin(text: string): boolean {
  const isWritten = /^https?:/.test(text) && !text.includes('*');
  return isWritten && URL.canParse(text) && new URL(text).origin === text;
}

const SWITCH = new Map([
  ['on', true],
  ['true', true],
  ['1', true],
  ['off', false],
  ['false', false],
  ['0', false],
]);

function readSwitch(text: string): boolean | undefined {
  return SWITCH.get(text.toLowerCase());
}
