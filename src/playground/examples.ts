import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The groups of questions, in the order in which the playground lists them. */
export const GROUPS = [
  { group: 'one', titleEn: 'One model: what leads to what', titleFa: 'یک مدل: چه به چه می‌انجامد' },
  {
    group: 'two',
    titleEn: 'Two models: counterparts and shifts',
    titleFa: 'دو مدل: همتاها و جابه‌جایی‌ها',
  },
  {
    group: 'three',
    titleEn: 'Three models: shared, contested, missing',
    titleFa: 'سه مدل: مشترک، محل اختلاف، غایب',
  },
  {
    group: 'evidence',
    titleEn: 'Evidence: who said it, how reliably',
    titleFa: 'شواهد: چه کسی گفته، با چه پایایی',
  },
  {
    group: 'method',
    titleEn: 'Method: counts, saturation, judgement',
    titleFa: 'روش: شمارش، اشباع، داوری',
  },
  {
    group: 'strictness',
    titleEn: 'Strictness: what one study says and another does not',
    titleFa: 'سخت‌گیری: آنچه یک مطالعه می‌گوید و دیگری نمی‌گوید',
  },
] as const;

const NAMES = GROUPS.map(({ group }) => group).join(' | ');

type Group = (typeof GROUPS)[number]['group'];

/** A research question that the playground offers, ready to be executed. */
export interface ExampleQuestion {
  /** The file's name without its extension. */
  readonly name: string;
  readonly group: Group;
  readonly titleEn: string;
  readonly titleFa: string;
  /** The whole file, with the titles and the group as comments. */
  readonly query: string;
  /** JSON, or an empty string. */
  readonly variables: string;
}

/**
 * Reads every `*.graphql` of a folder, by group and then by file name. Each has the lines `# en: title`, `# fa:
 * title` and `# group: one` among its first comments; variables are in `<name>.variables.json`, if there are any.
 * @throws Error once, with every file that has faults.
 */
export async function readExamples(folder: string): Promise<readonly ExampleQuestion[]> {
  const files = await list(folder);
  const queryFiles = files.filter((file) => file.endsWith('.graphql')).sort();
  const results = await Promise.all(queryFiles.map((file) => readQuestion(folder, file, files)));
  const faults = results.flatMap((question) => ('faults' in question ? question.faults : []));
  if (faults.length > 0) throw new Error(`The example queries have faults:\n${faults.join('\n')}`);
  const valid = results.flatMap((question) => ('faults' in question ? [] : [question]));
  return GROUPS.flatMap(({ group }) => valid.filter((question) => question.group === group));
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
): Promise<ExampleQuestion | { readonly faults: readonly string[] }> {
  const name = file.slice(0, -'.graphql'.length);
  const query = await readFile(join(folder, file), 'utf8');
  const variablesFile = `${name}.variables.json`;
  const variables = files.includes(variablesFile)
    ? await readFile(join(folder, variablesFile), 'utf8')
    : '';
  const titleEn = headLine(query, 'en');
  const titleFa = headLine(query, 'fa');
  const group = GROUPS.map((one) => one.group).find((one) => one === headLine(query, 'group'));
  const faults = [
    ...(titleEn === '' ? [`${join(folder, file)}: no line "# en: <title>" at its head`] : []),
    ...(titleFa === '' ? [`${join(folder, file)}: no line "# fa: <title>" at its head`] : []),
    ...(group === undefined
      ? [`${join(folder, file)}: no line "# group: <${NAMES}>" at its head`]
      : []),
    ...(isObject(variables) ? [] : [`${join(folder, variablesFile)}: not a JSON object`]),
  ];
  return group === undefined || faults.length > 0
    ? { faults }
    : { name, group, titleEn, titleFa, query, variables: variables.trim() };
}

/** The text of a line `# name: text` in the comments above the query, or an empty string. */
function headLine(query: string, name: 'en' | 'fa' | 'group'): string {
  const [head = ''] = query.split(/^(?!\s*(?:#|$))/m);
  return new RegExp(`^#\\s*${name}:[ \\t]*(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
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
