import { isIP } from 'node:net';
import type { Neo4jSettings } from './engines/neo4j/engine.ts';
import type { CorsOrigins } from './http/cors.ts';
import { LOG_LEVELS, type LogLevel } from './http/log.ts';

/** The settings from the environment. `main.ts` passes each layer the part that it needs. */
export interface Config {
  /** The address to listen on; `127.0.0.1` accepts connections from this machine only. */
  readonly host: string;
  /** 0 selects any free port. */
  readonly port: number;
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
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. @throws Error with the name of the wrong setting, its value and what is accepted. */
export function readConfig(env: Environment): Config {
  return {
    host: setting(env, 'HOST', '127.0.0.1', 'a host name or an IP address', readHost),
    port: setting(
      env,
      'PORT',
      '4000',
      'a whole number from 0 to 65535 (0: any free port)',
      readPort,
    ),
    corsOrigins: setting(
      env,
      'CORS_ORIGINS',
      '',
      '* or a comma-separated list of origins such as https://example.org, without a path',
      readOrigins,
    ),
    publicSchema: setting(env, 'PUBLIC_SCHEMA', 'on', 'on or off', readSwitch),
    // The file is checked when it is read.
    documents: env['DOCUMENTS']?.trim() || null,
    logLevel: setting(env, 'LOG_LEVEL', 'info', `one of ${LOG_LEVELS.join(', ')}`, readLevel),
    neo4j: readNeo4j(env),
  };
}

/** The settings of the database; null when `NEO4J_URI` is not set. @throws Error as `readConfig`. */
export function readNeo4j(env: Environment): Neo4jSettings | null {
  const uri = setting(
    env,
    'NEO4J_URI',
    '',
    'an address such as bolt://127.0.0.1:7687 or neo4j+s://host, without a path or a password',
    readBoltUri,
  );
  if (uri === '') return null;
  const password = env['NEO4J_PASSWORD'] ?? '';
  if (password === '') throw new Error('NEO4J_URI is set, so NEO4J_PASSWORD must be set too.');
  const name = (text: string) => (/^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/.test(text) ? text : undefined);
  return {
    uri,
    user: setting(env, 'NEO4J_USER', 'neo4j', 'a user name', (text) => text),
    password,
    database: setting(env, 'NEO4J_DATABASE', 'neo4j', 'the name of a database', name),
  };
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

function readBoltUri(text: string): string | undefined {
  return text === '' || /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/@?#\s]+$/.test(text)
    ? text
    : undefined;
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
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
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
