import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, codesOf, openService } from '../support/open-service.ts';

describe('wrong values of arguments', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('R20.8 MUST refuse a literal at validation and a variable as bad input', async () => {
    const literal = await ask('{ links(filter: { minConfidence: 2 }) { totalCount } }');
    expect(codesOf(literal)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const query =
      'query ($c: UnitInterval) { links(filter: { minConfidence: $c }) { totalCount } }';
    expect(codesOf(await ask(query, { c: 2 }))).toEqual(['BAD_USER_INPUT']);
    const tag = await ask(
      '{ study(key: "network") { title(languages: ["not a tag"]) { value } } }',
    );
    expect(codesOf(tag)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it.each([
    ['{ links(filter: { minConfidence: 2 }) { totalCount } }', 'filter.minConfidence', 34],
    ['{ element(key: "a") { linkCount(minConfidence: -1) } }', 'minConfidence', 48],
    ['{ element(key: "a") { label(languages: ["fa", "?"]) { value } } }', 'languages', 47],
    ['{ elements(filter: { linked: { study: 1 } }) { totalCount } }', 'filter.linked.study', 39],
    ['{ elements(filter: { level: CODES }) { totalCount } }', 'filter.level', 29],
    ['{ studies(first: "two") { totalCount } }', 'first', 18],
    ['{ studies { totalCount @include(if: "no") } }', 'if', 37],
  ])(
    'R20.70 MUST say where a wrong literal stands, and in which argument: %s',
    async (query, argument, column) => {
      expect((await ask(query)).errors).toMatchObject([
        {
          locations: [{ line: 1, column }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument },
        },
      ]);
    },
  );

  it.each([
    ['$v: UnitInterval', 'links(filter: { minConfidence: $v })', 2, 'filter.minConfidence'],
    ['$v: LinkFilter', 'links(filter: $v)', { minConfidence: 2 }, 'filter.minConfidence'],
    ['$v: LinkFilter', 'links(filter: $v)', { status: ['at "v.x"; '] }, 'filter.status'],
    ['$v: [LinkStatus!]', 'links(filter: { status: $v })', ['NEW'], 'filter.status'],
    ['$v: ElementFilter', 'elements(filter: $v)', { linked: {} }, 'filter.linked'],
    ['$v: Int', 'studies(first: $v)', 'two', 'first'],
  ])(
    'R20.71 MUST say in which argument the value of a variable is wrong: %s %s',
    async (declared, field, v, argument) => {
      const { errors } = await ask(`query (${declared}) { ${field} { totalCount } }`, { v });
      expect(errors).toMatchObject([
        {
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'BAD_USER_INPUT', argument },
        },
      ]);
    },
  );

  it.each([
    [75, 'Was a share between 0 and 1 meant? 75 % is 0.75.'],
    [1.1, 'Was a share between 0 and 1 meant? 1.1 % is 0.011.'],
    [100, 'Was a share between 0 and 1 meant? 100 % is 1.'],
    [101, 'Was a share between 0 and 1 meant?'],
    [-0.5, 'Was a share between 0 and 1 meant?'],
  ])('R20.72 MUST ask of a confidence of %d whether a share was meant', async (c, advice) => {
    const expected = `UnitInterval must be a number from 0 to 1. ${advice}`;
    const literal = await ask(`{ compareStudies(minConfidence: ${c}) { pairs { linkCount } } }`);
    expect(literal.errors?.[0]?.message).toBe(expected);
    const query =
      'query ($c: UnitInterval) { links(filter: { minConfidence: $c }) { totalCount } }';
    const message = (await ask(query, { c })).errors?.[0]?.message ?? '';
    expect(message.endsWith(`; ${expected}`)).toBe(true);
    expect((await ask(query, { c: 'high' })).errors?.[0]?.message).not.toContain('share');
  });
});
