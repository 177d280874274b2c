import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { versionOf as hashOf } from '../../src/seed/flatten/version.ts';
import { flatten, loadSeed } from '../../src/seed/load.ts';
import type { Folder } from '../../src/seed/read.ts';
import { type Edit, edited, FIXTURE } from './edited-fixture.ts';

function versionOf(folder: Folder): string {
  const { seed, faults } = check(folder);
  expect(faults).toEqual([]);
  return flatten(seed).version;
}

const versionAfter = (...edits: readonly Edit[]): string => versionOf(edited(...edits));

describe('the version of a seed', () => {
  const version = versionAfter();

  it('R21.S1 is sixteen hexadecimal digits, the same wherever the folder lies', () => {
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(loadSeed(FIXTURE).version).toBe(version);
  });
  it('R21.S2 does not depend on the order of files, comments, quotes or layout', () => {
    const folder = edited();
    expect(versionOf({ ...folder, files: folder.files.toReversed() })).toBe(version);
    const same = versionAfter(
      ['studies/river.yml', '# A made-up grounded theory', '# Another comment'],
      [
        'studies/river.yml',
        'key: river\nmethod: GROUNDED_THEORY',
        'method: "GROUNDED_THEORY"\nkey: river',
      ],
      ['studies/river.yml', 'voicedIn: [A, B]', 'voicedIn:\n      - B # first\n      - A'],
      ['studies/river.yml', 'rows: "9-10, 12"', 'rows: "9,10,12"'],
      ['links/river-meadow.yml', 'confidence: 0.6', 'confidence: 0.60\n    negated: false'],
      ['constructs.yml', 'river.1.1.2, harbour.1.1.1', 'harbour.1.1.1, river.1.1.2'],
    );
    expect(same).toBe(version);
  });
  it('R21.S3 does not depend on the order of links in a file', () => {
    const folder = edited();
    const files = folder.files.map((file) => {
      if (file.kind !== 'links') return file;
      const [, ...links] = file.text.split(/^(?= {2}- )/m);
      return { ...file, text: `links:\n${links.reverse().join('')}` };
    });
    expect(versionOf({ ...folder, files })).toBe(version);
  });

  it('R21.S7 depends on how far two readers agreed, and not on how the judgements are written', () => {
    const folder = edited(['agreement.yml', 'second: BROAD_MATCH', 'second: BROAD_MATCH # again']);
    expect(versionOf(folder)).toBe(version);
    const files = folder.files.filter(({ kind }) => kind !== 'agreement');
    expect(versionOf({ ...folder, files })).not.toBe(version);
  });

  it('R21.S6 is the hash of its JSON with sorted fields, however the parts are added', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(fields.map(([field, item]) => [field, sorted(item)]));
    };
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        // No field is a number, which objects would move before the others.
        fc.pre(!/"\d+":/.test(JSON.stringify(content)));
        const hash = createHash('sha256')
          .update(JSON.stringify(sorted(content)))
          .digest('hex');
        expect(hashOf(content)).toBe(hash.slice(0, 16));
      }),
    );
  });

  const changes: readonly (readonly [what: string, edit: Edit])[] = [
    ['a letter of a label', ['studies/meadow.yml', 'en: "Grazing"', 'en: "Grazings"']],
    ['a non-joiner', ['studies/river.yml', 'خشک‌سالی', 'خشکسالی']],
    ['a year', ['studies/meadow.yml', 'year: 2023\nlocation', 'year: 2022\nlocation']],
    ['an alpha in its sixth decimal', ['studies/harbour.yml', '0.730999', '0.730998']],
    ['a row of a citation', ['studies/river.yml', 'rows: 7 }', 'rows: 11 }']],
    ['a voice', ['studies/river.yml', 'voicedIn: [B]', 'voicedIn: [A]']],
    ['where saturation is stated', ['studies/meadow.yml', '"Methods"', '"Method"']],
    ['the confidence of a link', ['links/river-meadow.yml', 'confidence: 0.6', 'confidence: 0.61']],
    ['what was stated', ['studies/river.yml', 'stated: 5', 'stated: 4']],
    ['a creator', ['dataset.yml', '"B. Maker"', '"C. Maker"']],
    ['the licence', ['dataset.yml', 'org/licence', 'org/license']],
    ['an absence', ['constructs.yml', 'element: river.4', 'element: river.6']],
    ['a sample size', ['studies/harbour.yml', 'sampleSize: 30', 'sampleSize: 31']],
  ];
  for (const [what, edit] of changes) {
    it(`R21.S4 changes with ${what}`, () => expect(versionAfter(edit)).not.toBe(version));
  }
});
