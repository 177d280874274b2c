import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsAfter, refuses } from './edited-fixture.ts';

const MEADOW = 'studies/meadow.yml';
const PERSIAN = 'fa: "چرا", en: "Grazing"';

/** The rules that refuse a Persian label, and their messages. */
const faultsOf = (label: string) =>
  faultsAfter([MEADOW, PERSIAN, `fa: ${JSON.stringify(label)}, en: "Grazing"`]);

describe('seed rules: spelling', () => {
  const cases = [
    ['two spaces in a row', 'چرا  گاه', 'spaces-are-plain'],
    ['a no-break space', 'چرا\u00A0گاه', 'spaces-are-plain'],
    ['a narrow no-break space', 'چرا\u202Fگاه', 'spaces-are-plain'],
    ['an ideographic space', 'چرا\u3000گاه', 'spaces-are-plain'],
    ['a non-joiner before a space', 'چرا\u200C گاه', 'joiners-are-inside'],
    ['a non-joiner after a space', 'چرا \u200Cگاه', 'joiners-are-inside'],
    ['a joiner after a space', 'چرا \u200Dگاه', 'joiners-are-inside'],
    ['two non-joiners in a row', 'چرا\u200C\u200Cگاه', 'joiners-are-inside'],
    ['a joiner at its end', 'چرا\u200D', 'texts-are-clean'],
    ['a non-joiner at its start', '\u200Cچرا', 'texts-are-clean'],
    ['an Arabic presentation form', 'چرﺍ', 'letters-are-plain'],
    ['a lam with alef as one mark', 'کﻻس', 'letters-are-plain'],
    ['a Latin ligature', 'ﬁeld', 'letters-are-plain'],
    ['an alef maksura', 'چراى', 'letters-are-plain'],
  ] as const;
  for (const [what, label, rule] of cases) {
    refuses(
      `a label with ${what}`,
      [MEADOW, PERSIAN, `fa: "${label}", en: "Grazing"`],
      `${rule} ${MEADOW}:25`,
    );
  }

  it('says what to write instead', () => {
    const messages = ['چرﺍ', 'چراى', 'a\u00A0b', 'a  b', 'a\u200C b'].map(
      (label) => faultsOf(label)[0]?.message,
    );
    expect(messages).toEqual([
      '"چرﺍ" holds a presentation form (U+FE8D); write "ا".',
      '"چراى" holds an alef maksura (U+0649); write the Persian yeh (U+06CC).',
      '"a\u00A0b" holds a space of another kind (U+00A0); write a plain one.',
      '"a  b" holds two spaces in a row; write one.',
      '"a\u200C b" holds a joiner (U+200C) beside a space or another joiner; delete it.',
    ]);
  });

  it('takes an alef maksura in English text, where it can only be a quotation of Arabic', () => {
    expect(faultsAfter([MEADOW, 'en: "Grazing"', 'en: "Grazing (مرعى)"'])).toEqual([]);
  });

  it('refuses every presentation form, and none of what it stands for', () => {
    const forms = fc
      .oneof(fc.integer({ min: 0xfb50, max: 0xfdfc }), fc.integer({ min: 0xfe70, max: 0xfefc }))
      .map((code) => String.fromCodePoint(code))
      .filter((mark) => /\p{L}/u.test(mark) && mark.normalize('NFKC') !== mark);
    const property = fc.property(forms, (mark) => {
      expect(faultsOf(`چ${mark}ر`).map(({ rule }) => rule)).toContain('letters-are-plain');
      const plain = faultsOf(`چ${mark.normalize('NFKC').trim()}ر`);
      expect(plain.map(({ message }) => message).join()).not.toContain('presentation form');
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('takes words of letters that plain spaces and single non-joiners separate', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابپچرزکگیه'), minLength: 1, maxLength: 8 });
    const separator = fc.constantFrom(' ', '\u200C');
    const label = fc
      .array(fc.tuple(word, separator), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().slice(0, -1).join(''));
    fc.assert(
      fc.property(label, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
