import { beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../src/errors.ts';
import { nodeId } from '../../src/graphql/node-id.ts';
import { type Ask, openService } from '../support/open-service.ts';

/** Marks that turn text round, steer a terminal or are no character, and then a long text. */
const HOSTILE = `\u202e\u2066\u200f\u001b[2J\u0000\ud800${'x'.repeat(150)}`;
const LOOKS_WRONG = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/** Every text in a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('a text of a client in a message', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it.each([
    ['String!', 'element(key: $v) { key }'],
    ['String!', 'interview(key: $v) { key }'],
    ['String!', 'contrasts(element: $v) { totalCount }'],
    ['String!', 'elements(filter: { interview: $v }) { totalCount }'],
    ['[String!]', 'elements(filter: { key: { in: $v } }) { totalCount }'],
    ['[String!]', 'contrasts(studies: $v) { totalCount }'],
    ['String!', 'elements(filter: { linked: { study: $v } }) { totalCount }'],
    ['String!', 'coOccurrence(study: $v) { together }'],
    ['String!', 'compareStudies { unlinked(study: $v) { totalCount } }'],
    ['MatrixColumns!', 'constructMatrix(columns: $v) { rowTotals }'],
    ['[LanguageTag!]', 'dataset { title(languages: $v) { value } }'],
  ])('R20.74 MUST be short, and show what is invisible in it: %s of %s', async (type, field) => {
    const { errors, extensions } = await ask(`query ($v: ${type}) { ${field} }`, { v: HOSTILE });
    const told = textsOf([errors, extensions?.['notices']]);
    expect(told.some((text) => text.includes('\\u202e\\u2066'))).toBe(true);
    for (const text of told) {
      expect(text).not.toMatch(LOOKS_WRONG);
      expect(text).not.toMatch(/x{101}/);
    }
  });

  it('R20.75 MUST be short where an id holds a long key', async () => {
    const id = nodeId('Concept', 'x'.repeat(500));
    const { extensions } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(extensions?.['notices']).toMatchObject([{ value: `${id.slice(0, 100)}…` }]);
    for (const text of textsOf(extensions)) expect(text.length).toBeLessThan(150);
  });

  it('keeps what Persian is spelt with, and cuts no character in two', () => {
    expect(shown('می‌شود')).toBe('می‌شود');
    expect(shown(`${'x'.repeat(99)}😀😀`)).toBe(`${'x'.repeat(99)}…`);
  });
});
