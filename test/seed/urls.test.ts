import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsAfter } from './edited-fixture.ts';

const HARBOUR = 'studies/harbour.yml';

const messagesOf = (url: string): readonly string[] =>
  faultsAfter([HARBOUR, '"https://example.org/harbour"', JSON.stringify(url)]).map(
    ({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`,
  );

describe('seed rules: addresses', () => {
  it.each([
    'www.example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/a.pdf',
    'file:///etc/passwd',
    '//example.org/a',
    '/a.pdf',
    'https:example.org',
    'https:///example.org',
    'https://',
    'https://exa mple.org',
    'https://example.org:99999/',
    'https://somebody:secret@example.org/',
    'https://example.org\\@evil.example',
  ])('refuse %s', (url) => {
    const [message = ''] = messagesOf(url);
    expect(message).toMatch(/^urls-are-absolute 16:10 .* should be an absolute address with https/);
  });

  it('says how to write an address without a scheme', () => {
    expect(messagesOf('www.example.org/a')).toEqual([
      'urls-are-absolute 16:10 "www.example.org/a" should be an absolute address with https:// or http://: "https://www.example.org/a".',
    ]);
  });

  it('take whatever the web takes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(messagesOf(url)).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(messagesOf('http://example.org:8080/مقاله?id=1')).toEqual([]);
  });
});
