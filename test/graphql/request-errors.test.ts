import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, codesOf, openService } from '../support/open-service.ts';

const NULL = [
  [
    'an argument with a default',
    'compareStudies(minConfidence: $n) { pairs { linkCount } }',
    'UnitInterval',
  ],
  ['another one', 'neighbourhood(roots: ["network.1"], maxNodes: $n) { isTruncated }', 'Int'],
  [
    'an item of a list',
    'compareStudies(keys: ["network", $n]) { pairs { linkCount } }',
    'String = ""',
  ],
  ['a directive', 'studies { totalCount @include(if: $n) }', 'Boolean = true'],
  ['an enum', 'elements(orderBy: { field: $n }) { totalCount }', 'ElementOrderField = KEY'],
  ['an id', 'node(id: $n) { id }', 'ID = "a"'],
] as const;

describe('a request that cannot be executed', () => {
  let ask: Ask;
  let asStranger: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
    ({ ask: asStranger } = await openService(undefined, undefined, { isPublic: false }));
  });

  it.each(NULL)('is one of the client with null for %s', async (_, field, type) => {
    const { errors } = await ask(`query ($n: ${type}) { ${field} }`, { n: null });
    expect(errors).toHaveLength(1);
    expect(codesOf({ errors: errors ?? [] })).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/must not be null|has invalid value/);
  });

  it.each([
    ['mutation', 'mutation { createStudy(key: "a") { key } }', 'nothing can be changed here'],
    ['subscription', 'subscription { studies { totalCount } }', 'ask again'],
  ])('says what there is in place of a %s', async (kind, query, advice) => {
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(errors?.[0]?.message).toContain(`There is no ${kind}`);
    expect(errors?.[0]?.message).toContain(advice);
  });

  const LEVELS =
    'query ($level: ModelLevel!) { elements(filter: { level: [$level] }) { totalCount } }';
  it('suggests a name only where the schema is public', async () => {
    const typo = '{ studys { totalCount } }';
    expect((await ask(typo)).errors?.[0]?.message).toMatch(/Did you mean .*"studies"\?$/);
    for (const answer of [await asStranger(typo), await asStranger(LEVELS, { level: 'CODES' })]) {
      expect(answer.errors).not.toHaveLength(0);
      expect(JSON.stringify(answer)).not.toContain('Did you mean');
    }
  });

  it('suggests none to a stranger whose own value asks whether somebody meant it', async () => {
    const level = 'What? Did you mean "this"?';
    const { errors } = await asStranger(LEVELS, { level });
    expect(errors?.[0]?.message).toContain('Did you mean \\"this\\"?');
    expect(errors?.[0]?.message).not.toMatch(/CODE|CONCEPT|DIMENSION/);
  });

  it.each([
    ['a text', `${'a b" '.repeat(60)}`],
    ['a word', 'x'.repeat(300)],
    ['a list', Array(300).fill('long')],
    ['an object', { long: 'y z '.repeat(200), longer: { longest: 'w '.repeat(200) } }],
  ])('repeats no more than 100 characters of %s', async (_, value) => {
    const answers = [
      await ask(LEVELS, { level: value }),
      await ask(`{ elements(filter: ${JSON.stringify(JSON.stringify(value))}) { totalCount } }`),
      await ask(`{ ${'n'.repeat(300)} }`),
    ];
    for (const { errors = [] } of answers) {
      expect(errors).not.toHaveLength(0);
      for (const { message } of errors) {
        expect(message.length).toBeLessThanOrEqual(401);
        expect(message).not.toMatch(/(\w)\1{100}|(?:a b\\" ){25}|(?:y z ){26}|(?:w ){51}/);
      }
    }
  });
});
