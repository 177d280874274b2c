import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAcceptLanguage } from '../../src/graphql/language.ts';
import { type CacheKeyParts, cacheKey } from '../../src/http/response-cache.ts';

const record = fc.option(fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<object>);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'null', '[]', '{}', '"', '","'),
);
const language = fc.constantFrom('fa', 'en', 'fa-IR', 'de;q=0.5', 'en;q=0', 'fr');

/** All that decides an answer, its dataset included. */
const keyParts = fc.record({
  schemaFingerprint: text,
  dataset: text,
  query: fc.option(text),
  operationName: fc.option(text),
  variables: record,
  extensions: record,
  languages: fc.uniqueArray(language, { maxLength: 3 }),
  mediaType: fc.constantFrom('text/x', 'application/graphql-response+json', 'a/b'),
});
type Parts = typeof keyParts extends fc.Arbitrary<infer T> ? T : never;

function key({ schemaFingerprint, dataset, languages, mediaType, ...others }: Parts): string {
  const acceptLanguage = languages.length > 0 ? languages.join(', ') : undefined;
  const given = { ...others, documentId: null } as CacheKeyParts['params'];
  return cacheKey({ schemaFingerprint, params: given, mediaType, acceptLanguage }, dataset);
}

/** A request as one text, with the negotiated languages. */
const said = (parts: Parts): string =>
  JSON.stringify({ ...parts, languages: parseAcceptLanguage(parts.languages.join(', ')) });

describe('the key of an answer', () => {
  it.each([
    'schemaFingerprint',
    'dataset',
    'query',
    'operationName',
    'variables',
    'extensions',
    'languages',
    'mediaType',
  ] as const)('is never shared by two that differ in their %s', (part) => {
    fc.assert(
      fc.property(keyParts, keyParts, (one, other) => {
        const differing = { ...one, [part]: other[part] };
        fc.pre(said(one) !== said(differing));
        expect(key(differing)).not.toBe(key(one));
      }),
      { numRuns: 500 },
    );
  });

  it('is never shared by any two that differ, and always by two that do not', () => {
    fc.assert(
      fc.property(keyParts, keyParts, (one, other) => {
        expect(key(one) === key(other)).toBe(said(one) === said(other));
        expect(key(structuredClone(one))).toBe(key(one));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['spelling of the language header', 'fa-IR, en;q=0.5', 'FA-ir,en; q=0.5 '],
    ['languages that nobody understands', 'fa, not a tag!', 'fa'],
  ])('does not depend on the %s', (_title, one, other) => {
    const params = {
      query: '{ a }',
      operationName: null,
      variables: null,
      extensions: null,
      documentId: null,
    };
    const of = (acceptLanguage: string) =>
      cacheKey(
        { schemaFingerprint: 'e', params, mediaType: 'application/json', acceptLanguage },
        'd',
      );
    expect(of(one)).toBe(of(other));
  });
});
