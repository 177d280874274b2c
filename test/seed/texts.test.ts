import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { edited, faultsAfter, refuses } from './edited-fixture.ts';

const MEADOW = 'studies/meadow.yml';
const ENGLISH = 'en: "Grazing"';
const PERSIAN = 'fa: "چرا", en: "Grazing"';

describe('seed rules: texts', () => {
  const slips = [
    ['that is empty', ''],
    ['that begins with a space', ' Grazing'],
    ['that ends with a non-joiner', 'Grazing\u200C'],
    ['of 501 characters', 'x'.repeat(501)],
    ['that is not in NFC', 'Cafe\u0301'],
    ['with a right-to-left override', 'Gra\u202Ezing'],
    ['with an isolate', 'Gra\u2066zing'],
    ['with a left-to-right mark', 'Gra\u200Ezing'],
    ['with an Arabic letter mark', 'Gra\u061Czing'],
    ['with a zero-width space', 'Gra\u200Bzing'],
    ['with a soft hyphen', 'Gra\u00ADzing'],
    ['with a line separator', 'Gra\u2028zing'],
    ['with a line break', 'Gra\\nzing'],
    ['with a tab', 'Gra\\tzing'],
    ['with an escaped NUL', 'Gra\\0zing'],
    ['with a noncharacter', 'Gra\uFDD0zing'],
    ['with a noncharacter beyond the first plane', 'Gra\u{1FFFE}zing'],
    ['with half a surrogate pair', 'Gra\\uD800zing'],
  ] as const;
  for (const [what, text] of slips) {
    refuses(`a text ${what}`, [MEADOW, ENGLISH, `en: "${text}"`], `texts-are-clean ${MEADOW}:25`);
  }
  refuses(
    'an Arabic yeh in Persian text',
    [MEADOW, PERSIAN, 'fa: "چراي", en: "Grazing"'],
    `texts-are-clean ${MEADOW}:25`,
  );
  refuses(
    'an Arabic kaf in a corrected label',
    [MEADOW, PERSIAN, 'fa: "چرا", corrected: "چراك", en: "Grazing"'],
    `texts-are-clean ${MEADOW}:25`,
  );
  refuses(
    'a correction that corrects nothing',
    [MEADOW, PERSIAN, 'fa: "چرا", corrected: "چرا", en: "Grazing"'],
    `corrections-differ ${MEADOW}:25`,
  );
  refuses(
    "the authors' English where it is ours too",
    [MEADOW, PERSIAN, 'fa: "چرا", en: "Grazing", printedEn: "Grazing"'],
    `corrections-differ ${MEADOW}:25`,
  );
  it('checks every text, also names and places of citation', () => {
    const faults = faultsAfter(
      [MEADOW, 'Dee Example', 'Dee \u200EExample'],
      [MEADOW, 'title: "The meadow"', 'title: "The \u200Emeadow"'],
    );
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [6, 11],
      [11, 18],
    ]);
  });
  it('names the mark that is wrong by its code point and keeps it off the terminal', () => {
    const [fault] = faultsAfter([MEADOW, ENGLISH, 'en: "Gra\u202Ezing"']);
    expect(fault?.message).toBe('"GraU+202Ezing" holds a bidirectional mark (U+202E).');
  });
  it('takes 500 characters, beyond the first plane and with joiners', () => {
    const text = `${'\u{1F33E}'.repeat(498)}\u200Cx`;
    const { faults, seed } = check(edited([MEADOW, ENGLISH, `en: "${text}"`]));
    expect(faults).toEqual([]);
    expect(seed.elements.map(({ value }) => value.label.en)).toContain(text);
  });
});
