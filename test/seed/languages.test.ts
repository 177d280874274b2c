import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { datasetOf } from '../../src/seed/load.ts';
import { type Edit, edited, faultsAfter, refuses } from './edited-fixture.ts';

const MEADOW = 'studies/meadow.yml';
const LINKS = 'links/river-meadow.yml';
const GRAZING = '{ fa: "چرا", en: "Grazing" }';

/** The meadow in German, with what else that asks for. */
const GERMAN: readonly Edit[] = [
  [MEADOW, 'key: meadow\n', 'key: meadow\nlanguage: de\n'],
  [
    MEADOW,
    'title: { fa: "چمنزار", en: "The meadow", printed: [fa, en] }',
    'title: { de: "Die Wiese", en: "The meadow", printed: [de] }',
  ],
  [
    MEADOW,
    'shortTitle: { fa: "چمنزار", en: "Meadow" }',
    'shortTitle: { de: "Wiese", en: "Meadow" }',
  ],
  [
    MEADOW,
    '{ fa: "دامنه کوه", en: "The mountain side" }',
    '{ de: "Der Hang", en: "The mountain side" }',
  ],
  [MEADOW, '{ fa: "مضمون", en: "theme" }', '{ de: "Thema", en: "theme" }'],
  [MEADOW, '{ fa: "آبیاری", en: "Watering" }', '{ de: "Bewässerung", en: "Watering" }'],
  [MEADOW, GRAZING, '{ de: "Weide", corrected: "Beweidung", en: "Grazing", fa: "چرا" }'],
];

describe('seed rules: languages', () => {
  it('take a study in any language, and ask its links for the language that both ends share', () => {
    const { faults } = check(edited(...GERMAN));
    expect(faults).toEqual([]);
    const english: Edit = [
      LINKS,
      '{ fa: "آب در هر دو.", en: "Water in both." }',
      '{ en: "Water in both." }',
    ];
    expect(faultsAfter(...GERMAN, english)).toEqual([]);
    expect(faultsAfter(english)).toHaveLength(1);
  });

  it('serve the printed label first, then the mended one, then others with English last', () => {
    const { elements } = datasetOf(edited(...GERMAN));
    const grazing = elements.find(({ key }) => key === 'meadow.2');
    expect(grazing?.labelForms).toEqual([
      { value: 'Weide', language: 'de', origin: 'PRINTED' },
      { value: 'Beweidung', language: 'de', origin: 'CORRECTED' },
      { value: 'چرا', language: 'fa', origin: 'TRANSLATED' },
      { value: 'Grazing', language: 'en', origin: 'TRANSLATED' },
    ]);
  });

  it('let Arabic be written with its own letters, but not Persian', () => {
    const arabic: Edit = [MEADOW, '{ de: "Weide"', '{ ar: "رعي كبير", de: "Weide"'];
    expect(faultsAfter(...GERMAN, arabic)).toEqual([]);
  });

  refuses(
    'a text without the language of its study',
    [MEADOW, GRAZING, '{ en: "Grazing" }'],
    `languages-are-there ${MEADOW}:25`,
  );
  refuses(
    'a title without a language in which it is printed',
    [MEADOW, 'printed: [fa, en]', 'printed: [fa, en, de]'],
    `languages-are-there ${MEADOW}:4`,
  );
  refuses(
    'a tag in another form than the usual',
    [MEADOW, GRAZING, '{ fa: "چرا", en: "Grazing", pt-br: "Pasto" }'],
    `languages-are-tags ${MEADOW}:25`,
  );
  refuses(
    'a list where a text is due',
    [MEADOW, 'printed: [fa, en]', 'printed: [fa, en], de: [Wiese]'],
    `languages-are-tags ${MEADOW}:4`,
  );
  refuses(
    'a study whose language is no tag',
    [MEADOW, 'key: meadow\n', 'key: meadow\nlanguage: German\n'],
    `languages-are-tags ${MEADOW}:3`,
    ...[5, 6, 9, 14, 22, 26].map((line) => `languages-are-there ${MEADOW}:${line}`),
  );

  it('name the field or the tag that was meant', () => {
    const messages = [
      '{ fa: "چرا", en: "Grazing", corected: "چراگاه" }',
      '{ fa: "چرا", en: "Grazing", deu: "Weide" }',
    ].map((label) => faultsAfter([MEADOW, GRAZING, label])[0]?.message);
    expect(messages).toEqual([
      '"corected" is no tag of a language; did you mean "corrected"?',
      '"deu" is no tag of a language; did you mean "de"?',
    ]);
  });
});

describe('seed rules: what an imported study needs', () => {
  const CITE = 'cite: { section: "Findings" }\ntheory';

  it('a definition in any language, of at most 2,000 characters', () => {
    const defined = (text: string): Edit => [
      MEADOW,
      CITE,
      `definition: { de: "${text}" }\n    ${CITE}`,
    ];
    expect(faultsAfter(defined('x'.repeat(2_000)))).toEqual([]);
    expect(faultsAfter(defined('x'.repeat(2_001)))[0]?.message).toMatch(
      /a definition has at most 2000\.$/,
    );
    const { elements } = datasetOf(edited(defined('Wo Vieh geht.')));
    expect(elements.at(-1)?.definitionForms ?? []).toEqual([]);
    expect(elements.find(({ key }) => key === 'meadow.2')?.definitionForms).toEqual([
      { value: 'Wo Vieh geht.', language: 'de', origin: 'TRANSLATED' },
    ]);
  });

  refuses(
    'an empty definition',
    [MEADOW, CITE, `definition: {}\n    ${CITE}`],
    `shape ${MEADOW}:26`,
  );

  it('a code that nobody voiced, and interviews past Z in their order', () => {
    const RIVER = 'studies/river.yml';
    const more: readonly Edit[] = [
      [RIVER, 'interviews: [A, B]', 'interviews: [B, Z, AA]'],
      [
        RIVER,
        'cite: { table: "1", rows: 1 }\n    voicedIn: [A, B]',
        'cite: { table: "1", rows: 1 }\n    voicedIn: [AA, B]',
      ],
      [RIVER, 'voicedIn: [B]', 'voicedIn: []'],
    ];
    expect(faultsAfter(...more)).toEqual([]);
    const { interviews, evidence } = datasetOf(edited(...more));
    const ofRiver = interviews.filter(({ studyKey }) => studyKey === 'river');
    expect(ofRiver.map(({ key, order }) => [key, order])).toEqual([
      ['river.b', 1],
      ['river.z', 2],
      ['river.aa', 3],
    ]);
    const voiced = evidence.filter(({ elementKey }) => elementKey === 'river.1.1.1');
    expect(voiced.map(({ interviewKey }) => interviewKey).slice(-2)).toEqual([
      'river.b',
      'river.aa',
    ]);
    const [fault] = faultsAfter([RIVER, 'interviews: [A, B]', 'interviews: [AA, B]']);
    expect(fault?.message).toContain('the order is A to Z, then AA');
  });

  it('each TODO listed once, whatever type is due there', () => {
    const open: readonly Edit[] = [
      [MEADOW, 'year: 2023\nlocation', 'year: TODO\nlocation'],
      [MEADOW, '["Dee Example"]', '[TODO]'],
      [MEADOW, 'location: { fa: "دامنه کوه", en: "The mountain side" }', 'location: TODO'],
      [MEADOW, 'url: null', 'url: TODO'],
      [MEADOW, 'reliability: null', 'reliability: TODO'],
      [MEADOW, GRAZING, '{ fa: "چرا", en: TODO }'],
    ];
    expect(faultsAfter(...open).map(({ rule, line }) => `${rule} ${line}`)).toEqual(
      [6, 7, 8, 11, 15, 25].map((line) => `nothing-is-left-open ${line}`),
    );
  });
});
