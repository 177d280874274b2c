import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The table of rooms, held against the code. A room may import itself, what is named here, and
 * `errors.ts` and `root.ts`; the files that stand directly in `graph/` are the language that all rooms share. A
 * package belongs to one room.
 */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; owns: readonly string[] }>> = {
  http: { rooms: ['graphql'], owns: ['@graphql-yoga/render-graphiql', 'prom-client'] },
  graphql: {
    rooms: ['compare', 'graph'],
    owns: [
      '@apollo/server',
      '@graphql-tools/schema',
      '@graphql-tools/utils',
      'dataloader',
      'graphql',
      'graphql-jit',
    ],
  },
  compare: { rooms: ['graph'], owns: [] },
  graph: { rooms: [], owns: [] },
  'graph/memory': { rooms: ['graph'], owns: ['graphology'] },
  'graph/neo4j': { rooms: ['graph'], owns: ['neo4j-driver'] },
  seed: { rooms: ['graph'], owns: ['yaml', 'zod'] },
  'config.ts': { rooms: [], owns: [] },
  'errors.ts': { rooms: [], owns: [] },
  'root.ts': { rooms: [], owns: [] },
};
const OPEN_TO_ALL = ['errors.ts', 'root.ts'];
/** Small enough to be wanted in two rooms. */
const SHARED_PACKAGES = ['fastest-levenshtein', 'lru-cache'];
/** Modules of Node that only one room may open. */
const NODE_OWNERS: Readonly<Record<string, string>> = { 'node:http': 'http', 'node:net': 'http' };

const SRC = new URL('../src/', import.meta.url).pathname;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  // The two entries know the rooms that they join.
  .filter((file) => file.endsWith('.ts') && !['main.ts', 'seed/cli.ts'].includes(file))
  .sort();

function roomOf(file: string): string {
  const parts = file.split(sep);
  if (parts[0] === 'graph' && parts.length > 2) return `graph/${parts[1]}`;
  return parts[0] ?? '';
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ].map((found) => found[1] ?? found[2] ?? '');
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('rooms', () => {
  it('knows every room that there is', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('lets a room import only what the table allows', () => {
    const strangers = files.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)))
        .filter((target) => {
          const other = roomOf(target);
          return (
            other !== room && !OPEN_TO_ALL.includes(other) && !ROOMS[room]?.rooms.includes(other)
          );
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(strangers).toEqual([]);
  });

  it('lets a package into the room that owns it, and no other', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map(packageOf)
        .filter((name) => !SHARED_PACKAGES.includes(name))
        .filter((name) => !ROOMS[roomOf(file)]?.owns.includes(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('lets one room alone open sockets', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name in NODE_OWNERS && NODE_OWNERS[name] !== roomOf(file))
        .filter((name) => !(name === 'node:net' && file === 'config.ts'))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('has no file above 250 lines and no junk drawer', () => {
    const written = files.filter((file) => !file.endsWith('generated.ts'));
    const long = written.filter(
      (file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(file)),
    ).toEqual([]);
  });
});
