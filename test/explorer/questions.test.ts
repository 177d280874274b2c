import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { explorer } from '../../explorer/build.ts';
import { FIELD_NAMES } from '../../explorer/components/field-names.messages.ts';
import type { AnswerField } from '../../explorer/graphql/question.ts';
import { readQuestions } from '../../explorer/question-files.ts';
import { placeOf } from '../../explorer/url/addresses.ts';
import { VARIABLES } from '../../explorer/views/question/variables.messages.ts';
import { MESSAGES } from '../../explorer/views/questions/messages.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { sha256 } from '../../src/graphql/trusted-documents.ts';
import { GROUPS } from '../../src/playground/examples.ts';
import { type Ask, openService } from '../support/open-service.ts';

const FOLDER = new URL('../../questions/', import.meta.url);
const QUESTIONS = readQuestions();
const SCHEMA = buildSchema(readTypeDefs());

const namesIn = (fields: readonly AnswerField[]): readonly string[] =>
  fields.flatMap(([name, , parts = []]) => [name, ...namesIn(parts)]);

/** The names of fields in a recorded answer. */
function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...namesOf(part)]);
}

describe('a question on the page', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    '%s is asked by a valid document, as all others in one language',
    async (_name, { text, hash, variables }) => {
      expect(validate(SCHEMA, parse(text))).toEqual([]);
      expect(hash).toBe(sha256(text));
      expect(text).not.toContain('english');
      const initial = Object.fromEntries(
        variables.map(({ name, initial: value }) => [name, value]),
      );
      const { errors } = await ask(text, { ...initial, languages: ['fa', 'en'] });
      expect(errors).toBeUndefined();
    },
  );

  it('is known to a server that answers known documents alone', () => {
    const known: Readonly<Record<string, string>> = explorer.documents();
    expect(QUESTIONS.filter(({ hash, text }) => known[hash] !== text)).toEqual([]);
  });

  it('has words for each field of an answer, and for each variable', () => {
    const recorded = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => namesOf(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).data));
    const names = new Set([...recorded, ...QUESTIONS.flatMap(({ fields }) => namesIn(fields))]);
    expect(names.size).toBeGreaterThan(100);
    expect([...names].filter((name) => !(name in FIELD_NAMES))).toEqual([]);
    const variables = QUESTIONS.flatMap((question) => question.variables.map(({ name }) => name));
    expect(variables.filter((name) => !(name in VARIABLES))).toEqual([]);
  });

  it('has Persian words that are Persian', () => {
    const latin = Object.entries(FIELD_NAMES).filter(([, [, fa]]) => /[A-Za-z]/.test(fa));
    expect(latin.map(([name]) => name)).toEqual(['doi']);
  });

  it('has a view that exists, where it names one', () => {
    const looks = QUESTIONS.flatMap(({ look }) => look ?? []);
    expect(looks.length).toBeGreaterThan(50);
    const unknown = looks.filter(
      (look) => placeOf(new URL(look, 'http://explorer').pathname) === null,
    );
    expect(unknown).toEqual([]);
  });

  it('stands in a group that is called as in the playground', () => {
    for (const { group, titleEn, titleFa } of GROUPS) {
      expect(MESSAGES[group]).toEqual([titleEn, titleFa]);
    }
    expect(QUESTIONS.filter(({ group }) => !(group in MESSAGES))).toEqual([]);
  });
});
