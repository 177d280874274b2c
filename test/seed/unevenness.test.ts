import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { LinkRow } from '../../src/model/rows.ts';
import { unevenness } from '../../src/seed/unevenness.ts';
import { dataset, element, forms, link } from '../support/row-builders.ts';

/** `third joinedTo notTo`, and the reason. */
const told = (given: Partial<Dataset>): readonly string[] =>
  unevenness(dataset(given)).map(
    ({ third, joinedTo, notTo, because }) => `${third} ${joinedTo} ${notTo} ${because}`,
  );

const elements = ['a.1', 'a.2', 'b.1', 'b.2', 'c.1'].map((key) => element(key, 'CODE'));
const close = link('a.1', 'b.1', { predicate: 'CLOSE_MATCH', translation: 'RECIPROCAL' });
const related = (one: string, other: string, given: Partial<LinkRow> = {}): LinkRow =>
  link(one, other, { predicate: 'RELATED_MATCH', translation: null, ...given });

describe('unevenness', () => {
  it('is a third element that is joined to one of two close ones only, whichever', () => {
    expect(told({ elements, links: [close, related('c.1', 'b.1')] })).toEqual([
      'c.1 b.1 a.1 CLOSE_MATCH',
    ]);
    expect(told({ elements, links: [close, related('a.1', 'c.1')] })).toEqual([
      'c.1 a.1 b.1 CLOSE_MATCH',
    ]);
  });
  it('is none where both are joined, whatever the predicates, or neither', () => {
    const both = [related('a.1', 'c.1'), link('b.1', 'c.1', { predicate: 'BROAD_MATCH' })];
    expect(told({ elements, links: [close, ...both] })).toEqual([]);
    expect(told({ elements, links: [close] })).toEqual([]);
  });
  it('counts a link that is denied or too unsure as none, and says that it is there', () => {
    for (const given of [
      { isNegated: true },
      { confidence: 0.49 },
      { status: 'REJECTED' },
    ] as const) {
      const weak = related('c.1', 'a.1', given);
      const found = unevenness(dataset({ elements, links: [close, related('c.1', 'b.1'), weak] }));
      expect(found.map(({ instead }) => instead?.key)).toEqual(['c.1~a.1']);
    }
  });
  it('asks nothing of an element in the study of the other one, which no link can join', () => {
    expect(told({ elements, links: [close, related('a.1', 'b.2')] })).toEqual([]);
  });
  it('does not take a denied or unsure link for closeness', () => {
    for (const given of [{ isNegated: true, translation: null }, { confidence: 0.49 }]) {
      expect(told({ elements, links: [{ ...close, ...given }, related('c.1', 'b.1')] })).toEqual(
        [],
      );
    }
  });
  it('is a tie of one of two siblings with the same label', () => {
    const same = forms('آب', 'Water');
    const siblings = ['a.1.1', 'a.1.2'].map((key) => element(key, 'CODE', { labelForms: same }));
    const all = [...elements, ...siblings, element('a.2.1', 'CODE', { labelForms: same })];
    expect(told({ elements: all, links: [related('a.1.2', 'c.1')] })).toEqual([
      'c.1 a.1.2 a.1.1 SAME_LABEL',
    ]);
  });
});
