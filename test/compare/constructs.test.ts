import { describe, expect, it } from 'vitest';
import { constructRows } from '../../src/compare/constructs.ts';
import type { ComparedConstruct, SizeRow } from '../../src/model/comparison.ts';
import type { LinkStatus } from '../../src/model/enums.ts';
import { absence, contrast, element, forms } from '../support/row-builders.ts';
import { compared, comparedLink } from './comparison-builders.ts';

const construct = (key: string, memberKeys: readonly string[]): ComparedConstruct => ({
  key,
  labelForms: forms(key, key),
  rationaleForms: [],
  studyKeys: ['a', 'b', 'c', 'd'],
  overlap: 'SHARED_BY_ALL',
  isContested: true,
  memberKeys,
});
const size = (
  key: string,
  elementCount: number,
  codeCount: number,
  interviewKeys: readonly string[] = [],
): SizeRow => ({ key, elementCount, codeCount, interviewKeys });

describe('construct rows', () => {
  it('R5.2 MUST give each study its members, the active links from them, and their roles in the order of the paradigm', () => {
    const elements = [
      element('a.1', 'DIMENSION', { role: 'CONSEQUENCE' }),
      element('a.2', 'DIMENSION', { role: 'CAUSAL_CONDITION' }),
      element('a.3', 'DIMENSION', { role: 'CONSEQUENCE' }),
      element('b.1', 'DIMENSION'),
      element('c.1', 'DIMENSION'),
    ];
    const links = [
      comparedLink('a.1', 'b.1'),
      comparedLink('a.1', 'c.1'),
      comparedLink('b.1', 'c.1'),
    ];
    const members = ['a.1', 'a.2', 'a.3', 'b.1'];
    const [row] = constructRows(
      compared({ elements, links, constructs: [construct('x', members)] }),
      null,
    );
    const [a, b, c] = row?.cells ?? [];
    expect(a?.elements.map(({ key }) => key)).toEqual(['a.1', 'a.2', 'a.3']);
    expect(a?.roles).toEqual(['CAUSAL_CONDITION', 'CONSEQUENCE']);
    // c.1 is no member: its links are not the construct's.
    expect(a?.via.map(({ key }) => key)).toEqual(['a.1~b.1']);
    expect(b?.via.map(({ key }) => key)).toEqual(['a.1~b.1']);
    expect(c).toMatchObject({ presence: 'NOT_RECORDED', elements: [], via: [], elementCount: 0 });
  });

  it('R6.2 MUST count what lies below several elements once, and null what a study does not publish', () => {
    const keys = ['a.1', 'a.1.2', 'a.10', 'b.1', 'c.1'];
    const elements = keys.map((key) => element(key, 'CATEGORY'));
    const sizes = [
      size('a.1', 5, 3, ['a.p', 'a.q']),
      size('a.1.2', 2, 1, ['a.q', 'a.r']),
      size('a.10', 4, 2, ['a.q', 'a.s']),
      size('b.1', 1, 0),
      size('c.1', 3, 2),
    ];
    const [row] = constructRows(
      compared({ elements, sizes, constructs: [construct('x', keys)] }),
      null,
    );
    // Below a.1 lies a.1.2, but not a.10.
    expect(
      row?.cells.map((cell) => [cell.elementCount, cell.codeCount, cell.interviewCount]),
    ).toEqual([
      [9, 5, 3],
      [1, 0, 0],
      [3, 2, null],
    ]);
  });

  it('R7.4 MUST take an assertion about any member in a compared study as covering the cell', () => {
    const given = {
      elements: [element('a.1', 'DIMENSION'), element('b.1', 'DIMENSION')],
      constructs: [construct('x', ['a.1', 'b.1'])],
      absences: [absence('a.1', 'b'), absence('b.1', 'c'), absence('a.2', 'c')],
    };
    const [row] = constructRows(compared(given), null);
    expect(row?.cells.map(({ presence }) => presence)).toEqual([
      'PRESENT',
      'PRESENT',
      'ASSERTED_ABSENT',
    ]);
    expect(row?.cells.map(({ absences }) => absences.map(({ key }) => key))).toEqual([
      [],
      ['a.1~b'],
      ['b.1~c'],
    ]);
  });

  it('R8.6 MUST have its own overlap and dispute over the compared studies, and leave the construct’s own alone', () => {
    const elements = ['a.1', 'b.1', 'c.1'].map((key) => element(key, 'DIMENSION'));
    const constructs = [
      construct('all', ['a.1', 'b.1', 'c.1']),
      construct('one', ['a.1']),
      construct('two', ['a.1', 'b.1']),
    ];
    const disputes = [{ subjectKey: 'b.1', objectKey: 'c.1' }];
    const rows = constructRows(compared({ elements, constructs, disputes }), null);
    expect(rows.map(({ overlap, isContested }) => [overlap, isContested])).toEqual([
      ['SHARED_BY_ALL', true],
      ['UNIQUE', false],
      ['SHARED_BY_SOME', false],
    ]);
    expect(rows.map((row) => row.construct.overlap)).toEqual(rows.map(() => 'SHARED_BY_ALL'));
  });

  it('R22.8 MUST call a row contested that a contrast among the compared studies names, unless it was rejected', () => {
    const elements = [element('a.1', 'DIMENSION'), element('b.1', 'DIMENSION')];
    const about = (key: string, constructKey: string | null, status: LinkStatus = 'CANDIDATE') =>
      contrast(key, [['a.1'], ['b.1']], { constructKey, status }).row;
    const rows = constructRows(
      compared({
        elements,
        constructs: ['named', 'other', 'refused'].map((key) => construct(key, ['a.1', 'b.1'])),
        contrasts: [
          about('x', 'named'),
          about('y', 'named', 'REJECTED'),
          about('z', 'refused', 'REJECTED'),
          about('w', null),
        ],
      }),
      null,
    );
    expect(rows.map(({ isContested }) => isContested)).toEqual([true, false, false]);
  });

  it('R11.5 MUST filter rows by their own overlap', () => {
    const elements = ['a.1', 'b.1'].map((key) => element(key, 'DIMENSION'));
    const constructs = [construct('one', ['a.1']), construct('two', ['a.1', 'b.1'])];
    const rows = constructRows(compared({ elements, constructs }), ['UNIQUE', 'SHARED_BY_ALL']);
    expect(rows.map((row) => row.construct.key)).toEqual(['one']);
  });
});
