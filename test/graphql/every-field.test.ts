import { buildSchema, getNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { askWithoutLimits } from '../support/open-service.ts';
import { everyField } from './every-field.ts';

/** Arguments of each root field, with as many rows below it as there are. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  study: ['(key: "network")', '(key: "popularization")', '(key: "digital")'],
  studies: [''],
  dataset: [''],
  element: [
    '(key: "network.6.2.1")',
    '(key: "popularization.4.2.1.2")',
    '(key: "popularization.1")',
    '(key: "digital.7.1")',
    '(key: "digital.2.2.6")',
  ],
  elements: ['(first: 3)', '(last: 3, orderBy: { field: LABEL, direction: DESC, language: "fa" })'],
  link: ['(key: "network.6.2.1~digital.2.3.3")'],
  links: ['(first: 3)'],
  interview: ['(key: "popularization.K")'],
  constructs: ['(first: 3)'],
  construct: ['(key: "citizen-participation")'],
  contrasts: ['', '(studies: ["network", "popularization"], first: 1)'],
  contrast: ['(key: "sharing-out-and-accountability")'],
  absences: ['', '(studies: ["digital"], last: 3)'],
  compareStudies: ['', '(keys: ["popularization", "network"], minConfidence: 0.7)'],
  search: ['(query: "مشارکت", first: 3)'],
  paths: ['(from: "network.6.2.1", to: "digital.2.4.1")'],
  neighbourhood: ['(roots: ["network.6.2.1"], traversal: { maxHops: 2 }, maxNodes: 12)'],
  codeMatrix: [
    '',
    '(studies: ["popularization", "network"], level: DIMENSION, columns: INTERVIEW)',
    '(studies: ["digital"], level: DIMENSION, columns: ROLE)',
  ],
  constructMatrix: ['', '(studies: ["network", "digital"], columns: ROLE)', '(columns: STUDY)'],
  coOccurrence: ['(study: "popularization", first: 3)', '(study: "network")'],
};

describe('every field', () => {
  const ask = askWithoutLimits();
  const schema = buildSchema(readTypeDefs());
  const fields = schema.getQueryType()?.getFields() ?? {};

  it('is reached from some root', () => {
    const others = Object.keys(fields).filter((name) => !(name in ROOTS));
    expect(others).toEqual(['node', 'nodes']);
  });

  it.each(
    Object.entries(ROOTS).flatMap(([name, given]) => given.map((args) => [name, args] as const)),
  )('answers without an error below %s%s', async (name, args) => {
    const type = fields[name];
    if (type === undefined) throw new Error(`No root field ${name}.`);
    const answer = await ask(
      `{ ${name}${args} ${everyField(schema, getNamedType(type.type), 3)} }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data[name]).not.toBeNull();
  });
});
