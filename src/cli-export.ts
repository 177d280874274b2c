import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNeo4j } from './config.ts';
import type { ExportFile, ExportKindName } from './exchange/exports.ts';
import { kindOf } from './exchange/exports.ts';
import { type GivenParameters, parseParameters } from './exchange/parameters.ts';
import { createRenderer, type RenderedFile } from './exchange/render.ts';
import type { GraphEngine } from './model/port.ts';
import { SEED_FOLDER } from './paths.ts';
import { writeWhole } from './write-whole.ts';
import { WrongUse } from './wrong-use.ts';

/** `npm run export`: writes the files that `/export` answers, byte for byte. */

/** What can be asked for besides the name of one file, with the kinds of files that it means. */
const GROUPS: Readonly<Record<string, readonly ExportKindName[]>> = {
  sssom: ['links.sssom.tsv', 'links-derived.sssom.tsv'],
  skos: ['studies.ttl'],
  jsonld: ['studies.jsonld'],
  graphml: ['graph.graphml'],
  csv: [
    'studies.csv',
    'elements.csv',
    'links.csv',
    'constructs.csv',
    'members.csv',
    'contrasts.csv',
    'contrast-sides.csv',
    'absences.csv',
    'theory.csv',
    'voiced.csv',
    'comparison.csv',
    'datapackage.json',
  ],
  review: ['review.xlsx', 'review.csv'],
  qdc: ['qdc'],
  qdpx: ['qdpx', 'comparison.qdpx'],
  bib: ['bib', 'csl.json', 'dataset.bib'],
};

const USAGE = `npm run export -- <what> [--studies a,b] [--language fa|en] [--out path|-] [--from neo4j] [--force]
  what: ${Object.keys(GROUPS).join(', ')}, all, or the name of one file, such as links.csv
  --out: a folder for several files; of one file its path, or - for standard output, which is the default`;

const OPTIONS = {
  studies: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string', default: 'seed' },
  force: { type: 'boolean', default: false },
} as const;

/** Milliseconds for all reads; a command may take longer than a request. */
const DEADLINE = 600_000;

/** Runs the command. @throws WrongUse; any other error is a sentence for the user */
export async function exportCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  const [what, ...more] = positionals;
  if (what === undefined || more.length > 0) throw new WrongUse(USAGE);
  const engine = await open(values.from);
  try {
    const renderer = await createRenderer(engine.reader());
    const files = renderer.files.filter((file) => isAsked(file, what, values));
    if (files.length === 0) {
      throw new WrongUse(`There is nothing to export as "${what}".\n${USAGE}`);
    }
    const rendered: RenderedFile[] = [];
    for (const file of files) {
      rendered.push(await renderer.render(file, parametersOf(file, values)));
    }
    save(rendered, values);
  } finally {
    await engine.close();
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
type Values = ReturnType<typeof parsed>['values'];

async function open(from: string): Promise<GraphEngine> {
  if (from === 'neo4j') {
    const settings = readNeo4j(process.env);
    if (settings === null)
      throw new Error('Set NEO4J_URI and NEO4J_PASSWORD to export from there.');
    const { openNeo4j } = await import('./engines/neo4j/engine.ts');
    return openNeo4j(settings, DEADLINE);
  }
  if (from !== 'seed') throw new WrongUse(`--from is seed or neo4j.\n${USAGE}`);
  const { openMemory } = await import('./engines/memory/engine.ts');
  const { loadSeed } = await import('./seed/load.ts');
  return openMemory(loadSeed(SEED_FOLDER));
}

function isAsked(
  { name, kind, study, language }: ExportFile,
  what: string,
  values: Values,
): boolean {
  if (name === what) return true;
  const studies = values.studies?.split(',');
  if (study !== null && studies !== undefined && !studies.includes(study)) return false;
  if (language !== null && values.language !== undefined && language !== values.language)
    return false;
  // It describes the tables as they are without parameters.
  if (kind === 'datapackage.json' && values.language !== undefined) return false;
  return what === 'all' || GROUPS[what]?.includes(kind) === true;
}

/** The options that the file takes as parameters. */
function parametersOf({ kind }: ExportFile, { studies, language }: Values) {
  const { parameters } = kindOf(kind);
  const given: GivenParameters = [
    ...(studies !== undefined && parameters.includes('studies')
      ? [['studies', studies] as const]
      : []),
    ...(language !== undefined && parameters.includes('language')
      ? [['language', language] as const]
      : []),
  ];
  return parseParameters(parameters, given);
}

function save(files: readonly RenderedFile[], { out = '-', force }: Values): void {
  const [only, second] = files;
  if (out === '-') {
    if (only === undefined || second !== undefined) {
      const names = files.map(({ name }) => name).join(', ');
      throw new WrongUse(
        `These are ${files.length} files: name a folder by --out, or one of ${names}.`,
      );
    }
    process.stdout.write(only.bytes);
    report(only, console.error);
    return;
  }
  const isFolder = second !== undefined || (existsSync(out) && statSync(out).isDirectory());
  for (const file of files) {
    writeWhole(isFolder ? join(out, file.name) : out, file.bytes, force);
    report(file, console.log);
  }
}

/** Also says how many characters were replaced because XML cannot hold them; no seed has U+FFFD. */
function report({ name, bytes, sha256 }: RenderedFile, print: (line: string) => void): void {
  const replaced = /\.(qdc|graphml)$/.test(name) ? bytes.toString().split('\uFFFD').length - 1 : 0;
  const note = replaced > 0 ? `  ${replaced} characters that XML cannot hold became U+FFFD` : '';
  print(`${name}  ${bytes.length} bytes  sha256 ${sha256}${note}`);
}
