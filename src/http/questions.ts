import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A research question that the playground offers, ready to be asked. */
export interface Question {
  /** The file's name without its ending. */
  readonly name: string;
  readonly titleEn: string;
  readonly titleFa: string;
  /** The whole file: the titles stand in it as comments. */
  readonly query: string;
  /** JSON, or an empty string. */
  readonly variables: string;
}

/**
 * Reads every `*.graphql` of a folder, by file name. Each has a line `# en: title` and a line `#
 * fa: title` among its first comments; variables stand in `<name>.variables.json`, if it has any.
 * Throws once, naming every file that is wrong.
 */
export async function readQuestions(folder: string): Promise<readonly Question[]> {
  const files = await list(folder);
  const texts = files.filter((file) => file.endsWith('.graphql')).sort();
  const read = await Promise.all(texts.map((file) => readQuestion(folder, file, files)));
  const faults = read.flatMap((question) => ('faults' in question ? question.faults : []));
  if (faults.length > 0) throw new Error(`The example queries have faults:\n${faults.join('\n')}`);
  return read.flatMap((question) => ('faults' in question ? [] : [question]));
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new Error(`The folder of example queries, ${folder}, cannot be read.`, { cause });
  }
}

async function readQuestion(
  folder: string,
  file: string,
  files: readonly string[],
): Promise<Question | { readonly faults: readonly string[] }> {
  const name = file.slice(0, -'.graphql'.length);
  const query = await readFile(join(folder, file), 'utf8');
  const beside = `${name}.variables.json`;
  const variables = files.includes(beside) ? await readFile(join(folder, beside), 'utf8') : '';
  const titleEn = titleIn(query, 'en');
  const titleFa = titleIn(query, 'fa');
  const faults = [
    ...(titleEn === '' ? [`${join(folder, file)}: no line "# en: <title>" at its head`] : []),
    ...(titleFa === '' ? [`${join(folder, file)}: no line "# fa: <title>" at its head`] : []),
    ...(isObject(variables) ? [] : [`${join(folder, beside)}: not a JSON object`]),
  ];
  return faults.length > 0
    ? { faults }
    : { name, titleEn, titleFa, query, variables: variables.trim() };
}

/** The title in a language, or an empty string. Only the comments above the query are looked at. */
function titleIn(query: string, language: 'en' | 'fa'): string {
  const [head = ''] = query.split(/^(?!\s*(?:#|$))/m);
  return new RegExp(`^#\\s*${language}:[ \\t]*(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
}

function isObject(variables: string): boolean {
  if (variables === '') return true;
  try {
    const value: unknown = JSON.parse(variables);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
