import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseCommand, print, refuse } from './cli-output.ts';
import { UnreadableFile } from './exchange/read/fault.ts';
import type { Project } from './exchange/read/refi/project.ts';
import { MAX_ARCHIVE_BYTES, readProject } from './exchange/read/refi/reader.ts';
import { draftStudy } from './exchange/study/draft.ts';
import type { ImportOptions } from './exchange/study/options.ts';
import { importReport } from './exchange/study/report.ts';
import { studyYaml } from './exchange/study/yaml.ts';
import { ENUMS } from './model/enums.ts';
import { SEED_FOLDER } from './paths.ts';
import { isLanguageTag } from './seed/language-tag.ts';
import { openQuestions } from './seed/open-questions.ts';
import { isStudyKey } from './seed/rules/key-form.ts';
import { writeWhole } from './write-whole.ts';
import { WrongUse } from './wrong-use.ts';

/** `npm run import` of a project: makes a study of it, with a TODO for what the project does not say. */

export const PROJECT_USAGE = `npm run import -- project.qdpx|project.qde|codebook.qdc --key mystudy [--language en]
    [--root "name"]... [--unwrap] [--split "::"] [--by-sets] [--interviews sources|cases] [--names]
    [--method ${ENUMS.StudyMethod.join('|')}] [--out seed/studies/mystudy.yml] [--force]
  makes a study of a project of another program; npm run check:seed then lists what is left to fill in`;

const OPTIONS = {
  key: { type: 'string' },
  language: { type: 'string', default: 'en' },
  root: { type: 'string', multiple: true, default: [] as string[] },
  unwrap: { type: 'boolean', default: false },
  split: { type: 'string' },
  'by-sets': { type: 'boolean', default: false },
  interviews: { type: 'string', default: 'sources' },
  names: { type: 'boolean', default: false },
  method: { type: 'string', default: 'THEMATIC_ANALYSIS' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** Whether a file is one of REFI-QDA by its name. */
export const isProject = (file: string): boolean => /\.(qdpx|qde|qdc)$/i.test(file);

/** Runs the command; its exit code. @throws WrongUse; any other error is a sentence for the user */
export async function importProject(args: readonly string[], usage: string): Promise<number> {
  const { values, positionals } = parseCommand(args, OPTIONS, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !isProject(file)) throw new WrongUse(usage);
  const options = optionsOf(values, usage);
  const out = values.out ?? join(SEED_FOLDER, 'studies', `${options.key}.yml`);
  if (!values.force && existsSync(out)) {
    throw new Error(`${out} exists already; --force writes over it.`);
  }
  const bytes = bytesOf(file);
  const project = await projectOf(bytes);
  if (project instanceof UnreadableFile) return refuse(file, [project], NOTHING);
  const { draft, faults } = draftStudy(project, options);
  if (draft === null) return refuse(file, faults, NOTHING);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = studyYaml(draft, { sha256, day: new Date().toISOString().slice(0, 10) });
  const { open, refusal } = openQuestions(out, text);
  if (refusal !== null) {
    const message = `The study would be too large for a file of the seed (${refusal}) Take a part of it with --root.`;
    return refuse(file, [{ line: 1, column: 1, message }], NOTHING);
  }
  writeWhole(out, text, values.force);
  for (const line of importReport(draft)) print(line);
  print(`  open     ${open} TODOs in ${shownPath(out)}: npm run check:seed names them`);
  return 0;
}

const NOTHING = 'nothing was written';

/** A path as the user would write it. */
function shownPath(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}

function optionsOf(
  values: ReturnType<typeof parseCommand<typeof OPTIONS>>['values'],
  usage: string,
): ImportOptions {
  const { key, language, root, unwrap, split, interviews, names } = values;
  const method = ENUMS.StudyMethod.find((one) => one === values.method);
  const wrong = (what: string): WrongUse => new WrongUse(`${what}\n${usage}`);
  if (key === undefined) throw wrong('--key names the new study, such as --key mystudy.');
  if (!isStudyKey(key)) {
    throw wrong('--key takes lower-case Latin letters, digits and hyphens, a letter first.');
  }
  if (values.out !== undefined && basename(values.out) !== `${key}.yml` && isInSeed(values.out)) {
    throw wrong(`A study of the seed stands in a file of its name: --out ${key}.yml.`);
  }
  if (!isLanguageTag(language)) throw wrong('--language takes a tag such as en, fa, de or pt-BR.');
  if (method === undefined) throw wrong(`--method is one of ${ENUMS.StudyMethod.join(', ')}.`);
  if (interviews !== 'sources' && interviews !== 'cases') {
    throw wrong('--interviews is sources or cases.');
  }
  if (split === '') throw wrong('--split takes what stands between the levels, such as "::".');
  return {
    key,
    language,
    method,
    roots: root,
    unwrap,
    split: split ?? null,
    bySets: values['by-sets'],
    interviews,
    names,
  };
}

const isInSeed = (path: string): boolean => dirname(resolve(path)) === join(SEED_FOLDER, 'studies');

function bytesOf(file: string): Buffer {
  const { size } = statSync(file);
  if (size > MAX_ARCHIVE_BYTES) {
    throw new Error(`${file} has ${size} bytes; at most ${MAX_ARCHIVE_BYTES} are read.`);
  }
  return readFileSync(file);
}

async function projectOf(bytes: Buffer): Promise<Project | UnreadableFile> {
  try {
    return await readProject(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}
