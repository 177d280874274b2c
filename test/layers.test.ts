import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Layer {
  /** The layers that it may import besides itself. */
  readonly imports: readonly string[];
  /** The packages that belong to it. */
  readonly owns: readonly string[];
}

/** The table of layers of CONTRIBUTING.md, checked against the code. */
const LAYERS: Readonly<Record<string, Layer>> = {
  model: { imports: [], owns: ['fastest-levenshtein'] },
  engines: { imports: ['model'], owns: [] },
  'engines/memory': { imports: ['model'], owns: [] },
  'engines/neo4j': { imports: ['model'], owns: ['neo4j-driver'] },
  compare: { imports: ['model'], owns: [] },
  exchange: { imports: ['compare', 'model'], owns: ['hucre', 'saxes', 'yauzl', 'yazl'] },
  seed: { imports: ['model'], owns: ['yaml', 'js-yaml', 'zod'] },
  graphql: {
    imports: ['compare', 'exchange', 'model'],
    owns: ['@apollo/server', '@graphql-tools/schema', 'dataloader', 'graphql'],
  },
  http: { imports: ['exchange', 'graphql'], owns: ['negotiator', 'prom-client'] },
  playground: { imports: [], owns: ['@graphql-yoga/render-graphiql'] },
  // Only the entries use it; the types of the settings are those of the layers that take them.
  'config.ts': { imports: ['engines/neo4j', 'http'], owns: [] },
  'errors.ts': { imports: [], owns: [] },
  'paths.ts': { imports: [], owns: [] },
  'write-whole.ts': { imports: [], owns: [] },
  'wrong-use.ts': { imports: [], owns: [] },
};
const OPEN_TO_ALL = ['errors.ts', 'paths.ts'];
/** The entries know the layers that they join. */
const ENTRIES = [
  'main.ts',
  'start.ts',
  'open-explorer.ts',
  'reload-signal.ts',
  'seed-reload.ts',
  'seed-process.ts',
  'seed-reader.ts',
  'cli.ts',
  'cli-export.ts',
  'cli-import.ts',
  'cli-import-project.ts',
  'cli-output.ts',
  'cli-progress.ts',
];
/** Needed in two layers, and small. */
const SHARED_PACKAGES = ['lru-cache'];
/** Modules of Node that only one layer may import. */
const NODE_OWNERS: Readonly<Record<string, string>> = { 'node:http': 'http', 'node:net': 'http' };

const SRC = new URL('../src/', import.meta.url).pathname;

const everyFile = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();
const files = everyFile.filter((file) => !ENTRIES.includes(file));

function layerOf(file: string): string {
  const parts = file.split(sep);
  if (parts[0] === 'engines' && parts.length > 2) return `engines/${parts[1]}`;
  return parts[0] ?? '';
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ].map((found) => found[1] ?? found[2] ?? '');
}

const filesImported = (file: string): readonly string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name)));

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The first circle of imports, of types too, as the files that it goes through. */
function circle(): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const imported of filesImported(file)) {
      const found = visit(imported, [...path, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of everyFile) {
    const found = visit(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('layers', () => {
  it('are all in the table', () => {
    const layers = new Set(files.map(layerOf));
    expect([...layers].filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  it('import only what the table allows', () => {
    const forbidden = files.flatMap((file) => {
      const layer = layerOf(file);
      return filesImported(file)
        .filter((target) => {
          const other = layerOf(target);
          return (
            other !== layer &&
            !OPEN_TO_ALL.includes(other) &&
            !LAYERS[layer]?.imports.includes(other)
          );
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(forbidden).toEqual([]);
  });

  it('never import in a circle, not even types', () => {
    expect(circle()).toBeUndefined();
  });

  it('import a package only where it belongs', () => {
    const forbidden = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map(packageOf)
        .filter((name) => !SHARED_PACKAGES.includes(name))
        .filter((name) => !LAYERS[layerOf(file)]?.owns.includes(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('leave sockets to http', () => {
    const forbidden = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name in NODE_OWNERS && NODE_OWNERS[name] !== layerOf(file))
        .filter((name) => !(name === 'node:net' && file === 'config.ts'))
        .map((name) => `${file} imports ${name}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('have no file above 250 lines, but for types and tables, and no junk drawer', () => {
    const exempt = ['graphql/enum-names.ts', 'graphql/generated.ts'];
    const long = everyFile
      .filter((file) => !exempt.includes(file))
      .filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
    expect(
      everyFile.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(file)),
    ).toEqual([]);
  });
});
