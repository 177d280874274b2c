import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { flatten, loadSeed } from '../../src/seed/load.ts';
import { edited, FIXTURE, faultsAfter, refuses } from './edited-fixture.ts';

const FILE = 'contrasts.yml';

describe('the contrasts of a seed', () => {
  const { contrasts, contrastSides } = loadSeed(FIXTURE);

  it('are ordered by key, with their studies by key and their makers where nobody is named', () => {
    expect(contrasts.map(({ key, studyKeys, proposedBy }) => [key, studyKeys, proposedBy])).toEqual(
      [
        ['bridges-and-boats', ['harbour', 'meadow', 'river'], 'A second curator'],
        ['high-water', ['meadow', 'river'], 'A. Maker, B. Maker'],
      ],
    );
    expect(contrasts[0]).toMatchObject({
      constructKey: null,
      status: 'REJECTED',
      reviewedBy: 'An expert',
      reviewedOn: '2026-02-02',
    });
    expect(contrasts[1]).toMatchObject({
      constructKey: null,
      confidence: 0.6,
      status: 'CANDIDATE',
      reviewedBy: null,
      reviewedOn: null,
    });
  });

  it('have a side for each study, with its elements by key and its place in the paper', () => {
    expect(contrastSides.map(({ key }) => key)).toEqual([
      'bridges-and-boats~harbour',
      'bridges-and-boats~meadow',
      'bridges-and-boats~river',
      'high-water~meadow',
      'high-water~river',
    ]);
    expect(contrastSides[3]).toEqual({
      key: 'high-water~meadow',
      contrastKey: 'high-water',
      studyKey: 'meadow',
      elementKeys: ['meadow.1'],
      claimForms: [
        { value: 'آب بالا نعمت است.', language: 'fa', origin: 'TRANSLATED' },
        { value: 'High water is a blessing.', language: 'en', origin: 'TRANSLATED' },
      ],
      cite: { studyKey: 'meadow', table: '1', rows: [1], section: 'Discussion' },
    });
    expect(contrastSides[4]?.elementKeys).toEqual(['river.1.1', 'river.1.1.2']);
  });
});

describe('seed rules: contrasts', () => {
  it('take a construct that is known', () => {
    const { seed, faults } = check(edited([FILE, 'construct: null', 'construct: water']));
    expect(faults).toEqual([]);
    expect(flatten(seed).contrasts[1]?.constructKey).toBe('water');
  });
  refuses(
    'R22.S1 a contrast about an unknown construct',
    [FILE, 'construct: null', 'construct: fire'],
    `contrasts-are-known ${FILE}:5`,
  );
  refuses(
    'R22.S2 a side of an unknown study',
    [
      FILE,
      'study: meadow\n        elements: [meadow.1]',
      'study: moor\n        elements: [moor.1]',
    ],
    `contrasts-are-known ${FILE}:13`,
    `sides-name-their-own ${FILE}:14`,
  );
  refuses(
    'R22.S3 two sides of one study',
    [
      FILE,
      'study: meadow\n        elements: [meadow.1]',
      'study: river\n        elements: [river.4]',
    ],
    `contrasts-are-known ${FILE}:13`,
  );
  refuses(
    'R22.S4 an element of another study, and one that stands there twice',
    [
      [FILE, 'elements: [meadow.1]', 'elements: [river.4]'],
      [FILE, '[river.1.1.2, river.1.1]', '[river.1.1, river.1.1]'],
    ],
    `sides-name-their-own ${FILE}:10`,
    `sides-name-their-own ${FILE}:14`,
  );
  refuses(
    'R22.S5 a side without an element',
    [FILE, 'elements: [meadow.1]', 'elements: []'],
    `shape ${FILE}:14`,
  );
  it('R22.S6 refuse a claim of more than 300 characters in either language, at its place', () => {
    const long = 'a'.repeat(300);
    const edit = (text: string) =>
      [FILE, 'en: "High water is a danger."', `en: "${text}"`] as const;
    expect(faultsAfter(edit(long))).toEqual([]);
    const [fault, ...others] = faultsAfter(edit(`${long}b`));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'claims-are-short', file: FILE, line: 11, column: 46 });
    expect(fault?.message).toContain('has 301 characters; a claim has at most 300.');
  });
  const MEADOW = `      - study: meadow
        elements: [meadow.1]
        claim: { fa: "آب بالا نعمت است.", en: "High water is a blessing." }
        cite: { table: "1", rows: 1, section: "Discussion" }
`;
  refuses('R22.S7 a contrast with one side', [FILE, MEADOW, ''], `shape ${FILE}:9`);
  refuses(
    'R22.S8 a confidence of 0.605, as of a link',
    [FILE, 'confidence: 0.6', 'confidence: 0.605'],
    `link-confidence-is-share ${FILE}:6`,
  );
  refuses(
    'R22.S9 a review that nobody signed, as of a link',
    [FILE, '    reviewedBy: "An expert"\n', ''],
    `review-is-signed ${FILE}:21`,
    `reviews-are-dated ${FILE}:24`,
  );
  refuses(
    'a day of no calendar',
    [
      FILE,
      'confidence: 0.6\n    proposedOn: 2026-02-01',
      'confidence: 0.6\n    proposedOn: 2026-02-30',
    ],
    `links-are-dated ${FILE}:7`,
  );
  refuses(
    'a claim that is cited nowhere',
    [FILE, 'cite: { table: "1", rows: 1, section: "Discussion" }', 'cite: { rows: 1 }'],
    `citations-say-where ${FILE}:16`,
  );
  refuses(
    'a key in capitals, and one that stands already',
    [
      [FILE, 'key: high-water', 'key: High-water'],
      [FILE, 'key: bridges-and-boats', 'key: high-water'],
    ],
    `word-key-form ${FILE}:2`,
    `keys-are-unique ${FILE}:17`,
  );
});
