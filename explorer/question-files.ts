import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema, Kind, parse, print, valueFromASTUntyped } from 'graphql';
import { answerFields } from './answer-fields.ts';
import { namesOf } from './documents.ts';
import type { Question, Variable } from './graphql/question.ts';
import { LANGUAGES, readable } from './readable-document.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

/** A question with the text of its query, which the page names by its id. */
interface QuestionFile extends Question {
  readonly text: string;
  /** The hexadecimal SHA-256 of the text. */
  readonly hash: string;
}

let read: readonly QuestionFile[] | undefined;

/** The research questions as the page asks them, by name. */
export function readQuestions(): readonly QuestionFile[] {
  read ??= readFrom(readSchema());
  return read;
}

function readSchema(): GraphQLSchema {
  return buildSchema(
    textsOf(folder('schema'))
      .map(({ text }) => text)
      .join('\n'),
  );
}

function readFrom(schema: GraphQLSchema): readonly QuestionFile[] {
  return textsOf(folder('questions')).map(({ name, text: written }) => {
    const document = readable(schema, parse(written));
    const text = `${print(document)}\n`;
    const [operation] = document.definitions;
    const definitions =
      operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
    return {
      name,
      group: headLine(written, 'group') ?? '',
      en: headLine(written, 'en') ?? '',
      fa: headLine(written, 'fa') ?? '',
      look: headLine(written, 'look'),
      text,
      ...namesOf(text),
      variables: definitions
        .filter(({ variable }) => variable.name.value !== LANGUAGES)
        .map(({ variable, type, defaultValue }) => ({
          name: variable.name.value,
          type: print(type),
          initial: (defaultValue ? valueFromASTUntyped(defaultValue) : '') as Variable['initial'],
        })),
      fields: answerFields(schema, document),
    };
  });
}

function textsOf(path: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      text: readFileSync(join(path, file), 'utf8'),
    }));
}

/** The text of a line `# name: text` above the query. */
function headLine(question: string, name: string): string | null {
  const [head = ''] = question.split(/^(?!#)/m);
  return new RegExp(`^# ${name}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? null;
}
