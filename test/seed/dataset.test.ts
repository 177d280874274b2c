import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../src/seed/load.ts';
import { FIXTURE, faultsAfter, refuses } from './edited-fixture.ts';

const FILE = 'dataset.yml';

describe('the description of a dataset', () => {
  it('is what its file says', () => {
    expect(loadSeed(FIXTURE).description).toEqual({
      key: 'waters',
      base: 'https://example.org/waters/',
      titleForms: [
        { value: 'سه پژوهش آب', language: 'fa', origin: 'TRANSLATED' },
        { value: 'Three studies of water', language: 'en', origin: 'TRANSLATED' },
      ],
      descriptionForms: [
        { value: 'پژوهش‌هایی ساختگی.', language: 'fa', origin: 'TRANSLATED' },
        { value: 'Made-up studies.', language: 'en', origin: 'TRANSLATED' },
      ],
      license: 'https://example.org/licence',
      creators: [
        { name: 'A. Maker', orcid: '0000-0002-1825-0097' },
        { name: 'B. Maker', orcid: null },
      ],
      published: '2026-01-31',
    });
  });
});

describe('seed rules: the description of a dataset', () => {
  const BASE = 'base: https://example.org/waters/';
  it.each([
    'https://example.org/waters',
    'http://example.org/waters/',
    'example.org/waters/',
    'https://a:b@example.org/',
    'urn:waters/',
  ])('refuse the base %s', (base) => {
    const [fault, ...others] = faultsAfter([FILE, BASE, `base: ${base}`]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'base-ends-a-name', file: FILE, line: 2, column: 7 });
    expect(fault?.message).toContain(`"${base}" should be an https:// address`);
  });
  it('take a base that ends in #', () => {
    expect(faultsAfter([FILE, BASE, 'base: https://example.org/waters#'])).toEqual([]);
  });
  refuses(
    'a licence by its name',
    [FILE, 'license: https://example.org/licence', 'license: MIT'],
    `license-is-address ${FILE}:5`,
  );
  refuses(
    'a key that cannot be the name of a file',
    [FILE, 'key: waters', 'key: Waters'],
    `word-key-form ${FILE}:1`,
  );
  refuses(
    'an ORCID with its address',
    [FILE, 'orcid: 0000', 'orcid: https://orcid.org/0000'],
    `orcid-form ${FILE}:7`,
  );
  refuses('a day of no calendar', [FILE, '2026-01-31', '2026-02-31'], `others-are-dated ${FILE}:9`);
  refuses(
    'a dataset that nobody made',
    [
      FILE,
      'creators:\n  - { name: "A. Maker", orcid: 0000-0002-1825-0097 }\n  - name: "B. Maker"',
      'creators: []',
    ],
    `shape ${FILE}:6`,
  );
  refuses(
    'a title in one language',
    [FILE, 'title: { fa: "سه پژوهش آب", en', 'title: { en'],
    `languages-are-there ${FILE}:3`,
  );
  refuses(
    'what is still to be filled in, there as in any file',
    [
      [FILE, '"B. Maker"', '"TODO: who?"'],
      ['studies/meadow.yml', 'en: "Grazing"', 'en: "TODO"'],
    ],
    `nothing-is-left-open ${FILE}:8`,
    'nothing-is-left-open studies/meadow.yml:25',
  );
});
