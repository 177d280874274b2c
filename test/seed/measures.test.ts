import { describe, expect, it } from 'vitest';
import { faultsAfter, refuses } from './edited-fixture.ts';

const RIVER = 'studies/river.yml';
const HARBOUR = 'studies/harbour.yml';

describe('seed rules: measures', () => {
  for (const value of ['1.01', '-0.01', '0.755']) {
    refuses(
      `R1.S1 a placement confidence of ${value}`,
      [RIVER, 'placementConfidence: 0.75', `placementConfidence: ${value}`],
      `placement-is-explained ${RIVER}:42`,
    );
  }
  refuses(
    'a judged placement that no note is about',
    [RIVER, 'about: [river.1.1]', 'about: [river.1]'],
    `placement-is-explained ${RIVER}:42`,
  );
  for (const value of ['1.000001', '0.7309991', '-0.1234567']) {
    refuses(
      `R1.S2 an alpha of ${value}`,
      [HARBOUR, 'value: 0.730999', `value: ${value}`],
      `alphas-are-measured ${HARBOUR}:43`,
    );
  }
  it('R1.S3 takes an alpha of one and of six decimals', () => {
    expect(faultsAfter([HARBOUR, 'value: 0.730999', 'value: 1'])).toEqual([]);
    expect(faultsAfter([HARBOUR, 'value: 0.730999', 'value: 0.000001'])).toEqual([]);
  });
  it.each(['0', '-0.5', '-0.120000', '-3'])('takes an alpha of %s, as papers print', (value) => {
    expect(faultsAfter([HARBOUR, 'value: 0.730999', `value: ${value}`])).toEqual([]);
  });
  refuses(
    'two alphas in one row',
    [HARBOUR, 'row: 2 }', 'row: 1 }'],
    `alphas-are-measured ${HARBOUR}:52`,
  );
  refuses(
    'an alpha in row 0',
    [HARBOUR, 'row: 2 }', 'row: 0 }'],
    `alphas-are-measured ${HARBOUR}:52`,
  );
  refuses(
    'alphas in a study that cites no table of them',
    [HARBOUR, 'cite: { table: "2" }', 'cite: { section: "Findings" }'],
    `alphas-are-measured ${HARBOUR}:43`,
    `alphas-are-measured ${HARBOUR}:52`,
  );
  refuses(
    'a threshold above one',
    [HARBOUR, 'threshold: 0.7', 'threshold: 7'],
    `threshold-is-alpha ${HARBOUR}:27`,
  );
});

describe('seed rules: citations', () => {
  const cite = 'cite: { table: "1", rows: 1-3 }';
  const cases = [
    ['that says nothing', 'cite: {}'],
    ['of rows without a table', 'cite: { section: "Findings", rows: 1-3 }'],
    ['of rows downwards', 'cite: { table: "1", rows: "3,1" }'],
    ['of a range downwards', 'cite: { table: "1", rows: 3-1 }'],
    ['of a row twice', 'cite: { table: "1", rows: "1-3,3" }'],
    ['of row 0', 'cite: { table: "1", rows: 0 }'],
    ['of half a row', 'cite: { table: "1", rows: 1.5 }'],
    ['of a thousand rows and one', 'cite: { table: "1", rows: 1-1001 }'],
    ['of words', 'cite: { table: "1", rows: "all" }'],
    ['of a hexadecimal row', 'cite: { table: "1", rows: "0x10" }'],
    ['of a row with an exponent', 'cite: { table: "1", rows: "1e1" }'],
    ['of a row with a sign', 'cite: { table: "1", rows: "+3" }'],
    ['of a row with a leading zero', 'cite: { table: "1", rows: "01-03" }'],
  ] as const;
  for (const [what, wrong] of cases) {
    refuses(`a citation ${what}`, [RIVER, cite, wrong], `citations-say-where ${RIVER}:37`);
  }
});

describe('seed rules: references and counts', () => {
  refuses(
    'evidence of an unknown element',
    [RIVER, 'element: river.1.2', 'element: river.1.9'],
    `elements-are-known ${RIVER}:95`,
  );
  refuses(
    'a note about an element of another study',
    [RIVER, 'about: []', 'about: [river.1, harbour.1]'],
    `elements-are-known ${RIVER}:131`,
  );
  refuses(
    'a recommendation that follows twice from one element',
    [RIVER, 'followsFrom: [river.1.1.2, river.1.1]', 'followsFrom: [river.1.1, river.1.1]'],
    `elements-are-known ${RIVER}:103`,
  );
  refuses(
    'a count of codes that the seed does not hold',
    [RIVER, 'stated: 2\n    counted: 2', 'stated: 3\n    counted: 3'],
    `counts-are-true ${RIVER}:120`,
  );
  refuses(
    'a count below an unknown element',
    [RIVER, 'under: river.1 }', 'under: river.9 }'],
    `counts-are-true ${RIVER}:120`,
    `elements-are-known ${RIVER}:121`,
  );
  refuses(
    'a difference that nobody explains',
    [RIVER, 'stated: 2\n    counted: 2', 'stated: 3\n    counted: 2'],
    `counts-are-explained ${RIVER}:122`,
  );
});
