import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { type ExampleQuestion, GROUPS, readExamples } from '../../src/playground/examples.ts';

const FOLDER = fileURLToPath(new URL('../../questions/', import.meta.url));
const named = (ending: string) =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const schema = buildSchema(readTypeDefs());

/** Every field that a document selects, as `Type.field`. */
function selectedFields(document: string): readonly string[] {
  const types = new TypeInfo(schema);
  const fields: string[] = [];
  const enter = () =>
    void fields.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
  visit(parse(document), visitWithTypeInfo(types, { Field: { enter } }));
  return fields;
}

describe('the research questions', () => {
  let questions: readonly ExampleQuestion[];
  beforeAll(async () => {
    questions = await readExamples(FOLDER);
  });

  it('are at least 28, and at least five of each group', () => {
    expect(questions.length).toBeGreaterThanOrEqual(28);
    for (const { group } of GROUPS) {
      const own = questions.filter((question) => question.group === group);
      expect(own.length, group).toBeGreaterThanOrEqual(5);
    }
  });

  it('use every field at which a question can start, and every one of a comparison', () => {
    const selected = new Set(questions.flatMap(({ query }) => selectedFields(query)));
    const wanted = ['Query', 'StudyComparison'].flatMap((name) => {
      const type = schema.getType(name);
      if (type === undefined || !('getFields' in type))
        throw new Error(`There is no type ${name}.`);
      return Object.keys(type.getFields()).map((field) => `${name}.${field}`);
    });
    expect(wanted.filter((field) => !selected.has(field))).toEqual([]);
  });

  it('have titles that differ in either language, each a question', () => {
    expect(new Set(questions.map(({ titleEn }) => titleEn)).size).toBe(questions.length);
    expect(new Set(questions.map(({ titleFa }) => titleFa)).size).toBe(questions.length);
    for (const { name, titleEn, titleFa } of questions) {
      expect(titleEn, name).toMatch(/\?$/);
      expect(titleFa, name).toMatch(/؟$/);
    }
  });

  it('have answers of at most 350 lines, so that they are read', () => {
    for (const name of named('.json')) {
      const lines = readFileSync(`${FOLDER}${name}.json`, 'utf8').trimEnd().split('\n').length;
      expect(lines, name).toBeLessThanOrEqual(350);
    }
  });

  it('have a derivation by hand for ten at least, under the title of the question', () => {
    expect(named('.md').length).toBeGreaterThanOrEqual(10);
    for (const name of named('.md')) {
      const [head] = readFileSync(`${FOLDER}${name}.md`, 'utf8').split('\n');
      expect(head).toBe(`# ${questions.find((question) => question.name === name)?.titleEn}`);
    }
  });
});
