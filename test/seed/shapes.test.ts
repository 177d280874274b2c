import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/seed/diagnostics.ts';
import { type Edit, faultsAfter } from './edited-fixture.ts';

const RIVER = 'studies/river.yml';
const MEADOW = 'studies/meadow.yml';
const LINKS = 'links/river-harbour.yml';
const CONSTRUCTS = 'constructs.yml';

const messagesOf = (faults: readonly Diagnostic[]): readonly string[] =>
  faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('seed shapes', () => {
  const cases: readonly (readonly [title: string, edit: Edit, message: string])[] = [
    [
      'names the nearest field for one that is unknown',
      [RIVER, '    placementConfidence: 0.75', '    placementConfidense: 0.75'],
      '42:5 river.1.1 has no field "placementConfidense"; did you mean "placementConfidence"?',
    ],
    [
      'names all fields where none is near',
      [MEADOW, 'cite: { section: "Methods" }', 'cite: { section: "Methods", pagination: 3 }'],
      '14:68 saturation.cite has no field "pagination"; known are table, rows, section.',
    ],
    [
      'names a field of another case',
      [CONSTRUCTS, 'study: harbour', 'Study: harbour'],
      '11:5 absences[1].study is missing.',
    ],
    [
      'names what is missing, at what lacks it',
      [RIVER, '{ fa: "خشک‌سالی", en: "Drought" }', '{ fa: "خشک‌سالی" }'],
      '55:12 river.1.2: label.en is missing.',
    ],
    [
      'names the kind that is due',
      [MEADOW, 'interviewCount: 5', 'interviewCount: "5"'],
      '9:17 interviewCount should be a number, not "5".',
    ],
    [
      'refuses a table that is a number',
      [RIVER, 'cite: { table: "1", rows: 7 }', 'cite: { table: 1, rows: 7 }'],
      '76:20 river.5: cite.table should be text, not the bare value 1.',
    ],
    [
      'refuses rows that are a list',
      [RIVER, 'cite: { table: "1", rows: 7 }', 'cite: { table: "1", rows: [7] }'],
      '76:31 river.5: cite.rows should be rows such as 7, 1-6 or 1-3,7, not a list.',
    ],
    [
      'lists the values that a field may have',
      [MEADOW, 'meadow.2\n    level: DIMENSION', 'meadow.2\n    level: CODES'],
      '24:12 meadow.2: level should be one of DIMENSION, CATEGORY, CONCEPT, CODE, not "CODES".',
    ],
    [
      'names a link by its ends',
      [LINKS, 'negated: true', 'negated: yes'],
      '24:14 harbour.1.2~river.5: negated should be true or false, not "yes".',
    ],
    [
      'refuses a study without authors',
      [MEADOW, 'authors: ["Dee Example"]', 'authors: []'],
      '6:10 authors should not be empty, not an empty list.',
    ],
    [
      'refuses a negative count',
      [MEADOW, 'interviewCount: 5', 'interviewCount: -5'],
      '9:17 interviewCount should be at least 0, not the bare value -5.',
    ],
    [
      'refuses infinity',
      [LINKS, 'confidence: 0.8', 'confidence: .inf'],
      '5:17 river.1.1.2~harbour.1.1.1: confidence should be a number, not the bare value Infinity.',
    ],
  ];
  for (const [title, edit, expected] of cases) {
    it(title, () => expect(messagesOf(faultsAfter(edit))).toContain(expected));
  }

  it('still checks a file by every rule that its slips of shape allow', () => {
    const faults = faultsAfter(
      [RIVER, '    placementConfidence: 0.75', '    placementConfidense: 0.75'],
      [RIVER, 'fa: "زمینه"', 'fa: "زمينه"'],
      [RIVER, 'level: CODE, under: river.1', 'level: CONCEPT, under: river.1'],
      [MEADOW, 'interviewCount: 5', 'interviewCount: "5"'],
      [MEADOW, 'cite: { section: "Findings" }\ntheory', 'cite: {}\ntheory'],
    );
    expect(faults.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      `shape ${MEADOW}:9`,
      `citations-say-where ${MEADOW}:26`,
      `shape ${RIVER}:42`,
      `texts-are-clean ${RIVER}:60`,
      `counts-are-true ${RIVER}:120`,
    ]);
  });

  it('reports the first 500 slips of a file and how many more there are', () => {
    const many = Array.from({ length: 600 }, () => '  - { x: 1 }').join('\n');
    const faults = faultsAfter([CONSTRUCTS, 'absences:\n', `absences:\n${many}\n`]);
    expect(faults.length).toBeGreaterThan(500);
    expect(faults.some(({ message }) => / more like these follow\.$/.test(message))).toBe(true);
  });
});
