import { describe, expect, it } from 'vitest';
import { clusters } from '../../src/compare/clusters.ts';
import { pairs } from '../../src/compare/pairs.ts';
import { roleShifts } from '../../src/compare/shifts.ts';
import type { ParadigmRole } from '../../src/model/enums.ts';
import { element } from '../support/row-builders.ts';
import { compared, comparedLink, comparedStudy } from './comparison-builders.ts';

const roles: Readonly<Record<string, ParadigmRole>> = {
  'a.1': 'CAUSAL_CONDITION',
  'a.2': 'STRATEGY',
  'b.1': 'CONSEQUENCE',
  'b.2': 'STRATEGY',
};

describe('role shifts', () => {
  it('R9.1 MUST list links of the same idea between two roles that differ, the surest first, then by key', () => {
    const links = [
      comparedLink('a.1', 'b.1', { predicate: 'CLOSE_MATCH', confidence: 0.6 }, roles),
      comparedLink('a.1', 'b.2', { predicate: 'BROAD_MATCH', confidence: 0.9 }, roles),
      comparedLink('a.1', 'c.1', { predicate: 'EXACT_MATCH', confidence: 1 }, roles),
      comparedLink('a.2', 'b.1', { predicate: 'RELATED_MATCH', confidence: 1 }, roles),
      comparedLink('a.2', 'b.2', { predicate: 'EXACT_MATCH', confidence: 1 }, roles),
      comparedLink('b.1', 'a.2', { predicate: 'NARROW_MATCH', confidence: 0.6 }, roles),
    ];
    expect(
      roleShifts(compared({ links })).map(({ link, from, to }) => [link.key, from, to]),
    ).toEqual([
      ['a.1~b.2', 'CAUSAL_CONDITION', 'STRATEGY'],
      ['a.1~b.1', 'CAUSAL_CONDITION', 'CONSEQUENCE'],
      ['b.1~a.2', 'CONSEQUENCE', 'STRATEGY'],
    ]);
  });
});

describe('pairs', () => {
  it('R10.2 MUST give each pair once in the requested order, its predicates read from the study that is named earlier', () => {
    const links = [
      comparedLink('a.1', 'b.1', { predicate: 'BROAD_MATCH', confidence: 0.6 }),
      comparedLink('a.2', 'b.1', { predicate: 'NARROW_MATCH', confidence: 0.7 }),
      comparedLink('b.2', 'a.1', { predicate: 'BROAD_MATCH', confidence: 0.8 }),
    ];
    const found = pairs(compared({ links }, ['b', 'c', 'a']));
    expect(
      found.map(({ subject, object, linkCount }) => [subject.key, object.key, linkCount]),
    ).toEqual([
      ['b', 'c', 0],
      ['b', 'a', 3],
      ['c', 'a', 0],
    ]);
    expect(found[1]?.byPredicate).toEqual([
      { predicate: 'BROAD_MATCH', count: 2 },
      { predicate: 'NARROW_MATCH', count: 1 },
    ]);
    expect(found[0]?.byPredicate).toEqual([]);
  });

  it('R10.3 MUST give as coverage the share of a study’s elements that have such a link of their own', () => {
    const studies = [
      comparedStudy('a', { elementCount: 4 }),
      comparedStudy('b', { elementCount: 10 }),
    ];
    const links = [
      comparedLink('a.1', 'b.1'),
      comparedLink('a.1', 'b.2'),
      comparedLink('b.3', 'a.2'),
    ];
    const [pair] = pairs(compared({ studies, links }));
    expect([pair?.subjectCoverage, pair?.objectCoverage]).toEqual([0.5, 0.3]);
  });

  it('R1.4 MUST take the mean over whole hundredths, so that no order of the links changes it', () => {
    const confidences = [0.1, 0.2, 0.7, 0.15, 0.55, 0.35];
    const links = confidences.map((confidence, at) =>
      comparedLink(`a.${at}`, 'b.1', { confidence }),
    );
    const mean = (given: typeof links) => pairs(compared({ links: given }))[0]?.meanConfidence;
    expect(mean(links)).toBe(205 / 600);
    expect(mean(links.toReversed())).toBe(205 / 600);
    expect(mean([])).toBeNull();
  });
});

describe('clusters', () => {
  const elements = ['a.1', 'a.2', 'a.10', 'b.1', 'b.2', 'c.1', 'c.2'].map((key) =>
    element(key, 'DIMENSION'),
  );
  const links = [
    comparedLink('a.1', 'b.1', { predicate: 'EXACT_MATCH', confidence: 0.9 }),
    comparedLink('a.2', 'b.2', { predicate: 'CLOSE_MATCH', confidence: 0.8 }),
    comparedLink('a.10', 'c.2', { predicate: 'CLOSE_MATCH', confidence: 0.7 }),
    comparedLink('b.1', 'c.1', { predicate: 'CLOSE_MATCH', confidence: 0.6 }),
    comparedLink('b.2', 'c.1', { predicate: 'RELATED_MATCH', confidence: 0.5 }),
  ];
  const disputes = [{ subjectKey: 'a.1', objectKey: 'c.1' }];
  const found = (predicates: Parameters<typeof clusters>[1], minSize = 2) =>
    clusters(compared({ elements, links, disputes }), predicates, minSize);

  it('R11.6 MUST be what links with the predicates join, the largest first, then by the smallest key', () => {
    const all = found(['EXACT_MATCH', 'CLOSE_MATCH']);
    expect(all.map(({ members }) => members.map(({ key }) => key))).toEqual([
      ['a.1', 'b.1', 'c.1'],
      ['a.2', 'b.2'],
      ['a.10', 'c.2'],
    ]);
    expect(all[0]?.links.map(({ key }) => key)).toEqual(['a.1~b.1', 'b.1~c.1']);
    expect(found(['EXACT_MATCH', 'CLOSE_MATCH'], 3)).toHaveLength(1);
    expect(found(['BROAD_MATCH'])).toEqual([]);
  });

  it('R11.7 MUST say how far it reaches, how weak its weakest link is, and whether two members are at odds', () => {
    const [first, second] = found(['EXACT_MATCH', 'CLOSE_MATCH']);
    expect(first).toMatchObject({
      overlap: 'SHARED_BY_ALL',
      weakestConfidence: 0.6,
      isContested: true,
    });
    expect(first?.studies.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(second).toMatchObject({ overlap: 'SHARED_BY_SOME', isContested: false });
  });

  it('R11.8 MUST become one where a related match joins them', () => {
    const [whole] = found(['EXACT_MATCH', 'CLOSE_MATCH', 'RELATED_MATCH']);
    expect(whole?.members.map(({ key }) => key)).toEqual(['a.1', 'a.2', 'b.1', 'b.2', 'c.1']);
  });
});
