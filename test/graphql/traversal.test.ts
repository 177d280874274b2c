import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { chains } from '../engines/contract/counterparts.ts';
import { example } from '../support/example-dataset.ts';
import { type Ask, openService } from '../support/open-service.ts';

describe('traversal', () => {
  let ask: Ask;
  let askChains: Ask;
  beforeAll(async () => {
    ({ ask } = await openService(openMemory(example())));
    ({ ask: askChains } = await openService(openMemory(chains())));
  });
  const dataOf = async (query: string, over: Ask = ask) => {
    const { data, errors } = await over(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('R12.6 MUST show a path with its elements, and its edges as recorded', async () => {
    const { paths } = await dataOf(`{ paths(from: "gamma.2", to: "alpha.2.1", first: 1) {
      length confidence nodes { key }
      edges { key source target kind label isDirected confidence isCrossStudy link { key } } } }`);
    expect(paths).toEqual([
      {
        length: 2,
        confidence: 0.9,
        nodes: [{ key: 'gamma.2' }, { key: 'gamma.2.9' }, { key: 'alpha.2.1' }],
        edges: [
          {
            key: 'PART_OF:gamma.2.9',
            source: 'gamma.2.9',
            target: 'gamma.2',
            kind: 'PART_OF',
            label: 'PART_OF',
            isDirected: true,
            confidence: null,
            isCrossStudy: false,
            link: null,
          },
          {
            key: 'ALIGNS_WITH:alpha.2.1~gamma.2.9',
            source: 'alpha.2.1',
            target: 'gamma.2.9',
            kind: 'ALIGNS_WITH',
            label: 'NARROW_MATCH',
            isDirected: true,
            confidence: 0.9,
            isCrossStudy: true,
            link: { key: 'alpha.2.1~gamma.2.9' },
          },
        ],
      },
    ]);
  });

  it('R12.7 MUST call undirected what says the same from either end', async () => {
    const { paths } = await dataOf(`{ paths(from: "alpha.1", to: "beta.1", first: 1) {
      edges { label isDirected } } }`);
    expect(paths[0].edges).toEqual([
      { label: 'PART_OF', isDirected: true },
      { label: 'CLOSE_MATCH', isDirected: false },
      { label: 'PART_OF', isDirected: true },
    ]);
  });

  it('R12.8 MUST take no traversal as an empty one, and null in it as left out', async () => {
    const { none, empty, nulls } = await dataOf(`{
      none: paths(from: "alpha.1.1", to: "gamma.2.10") { nodes { key } }
      empty: paths(from: "alpha.1.1", to: "gamma.2.10", traversal: {}) { nodes { key } }
      nulls: paths(from: "alpha.1.1", to: "gamma.2.10", traversal: { maxHops: null, predicates: null,
        minConfidence: null, kinds: null, studies: null }) { nodes { key } }
    }`);
    expect(none).toHaveLength(2);
    expect([empty, nulls]).toEqual([none, none]);
  });

  it('R13.6 MUST show what lies around the roots as points and lines', async () => {
    const { neighbourhood } = await dataOf(`{
      neighbourhood(roots: ["alpha.2.1", "nowhere"], traversal: { maxHops: 1, studies: ["alpha"] }) {
        isTruncated nodes { key level study role degree label(languages: ["en"]) { value } element { key } }
        edges { key } } }`);
    const core = { study: 'alpha', role: 'CORE_PHENOMENON' };
    const point = (key: string, level: string, degree: number, value: string) => ({
      ...core,
      key,
      level,
      degree,
      label: { value },
      element: { key },
    });
    expect(neighbourhood).toEqual({
      isTruncated: false,
      nodes: [
        point('alpha.2.1', 'CATEGORY', 2, 'Heart of it'),
        point('alpha.2', 'DIMENSION', 1, 'Core'),
        point('alpha.2.1.1', 'CONCEPT', 1, 'Label alpha.2.1.1'),
      ],
      edges: [{ key: 'PART_OF:alpha.2.1' }, { key: 'PART_OF:alpha.2.1.1' }],
    });
  });

  it('R3.7 MUST list counterparts with the recorded links that lead there', async () => {
    const query = (given: string) =>
      `{ element(key: "a.1") { counterparts${given} { element { key } predicate confidence via { key } } } }`;
    const recorded = {
      element: { key: 'b.1' },
      predicate: 'EXACT_MATCH',
      confidence: 0.9,
      via: [{ key: 'a.1~b.1' }],
    };
    expect((await dataOf(query(''), askChains)).element.counterparts).toEqual([recorded]);
    const derived = await dataOf(query('(includeDerived: true, studies: ["b", "d"])'), askChains);
    expect(derived.element.counterparts).toEqual([
      recorded,
      {
        element: { key: 'd.1' },
        predicate: 'BROAD_MATCH',
        confidence: 0.648,
        via: [{ key: 'a.1~b.1' }, { key: 'b.1~c.1' }, { key: 'c.1~d.1' }],
      },
    ]);
    const broad = await dataOf(
      query('(includeDerived: true, minConfidence: 0.7, predicates: [BROAD_MATCH])'),
      askChains,
    );
    expect(broad.element.counterparts).toMatchObject([{ element: { key: 'c.1' } }]);
  });

  it('R3.15 MUST answer a derived link by key and id, with the recorded ones it follows from', async () => {
    const fields = `id key subject { key } object { key } justification status reviewedBy proposedOn
      basis proposedBy reviewedOn citations { section table rows source { key } }
      rationale { value } translation derivedFrom { key derivedFrom { key } }`;
    const { link, sure, reversed } = await dataOf(
      `{ link(key: "a.1~d.1") { ${fields} } sure: link(key: "a.5~c.5") { confidence }
        reversed: link(key: "d.1~a.1") { key } }`,
      askChains,
    );
    expect(link).toMatchObject({
      key: 'a.1~d.1',
      subject: { key: 'a.1' },
      object: { key: 'd.1' },
      justification: 'CHAINING',
      status: 'CANDIDATE',
      reviewedBy: null,
      proposedOn: '2026-12-05',
      basis: 'PLACE',
      proposedBy: 'A curator, A second curator',
      reviewedOn: null,
      citations: ['a', 'b', 'c', 'd'].map((key) => ({ source: { key } })),
      rationale: null,
      translation: null,
      derivedFrom: ['a.1~b.1', 'b.1~c.1', 'c.1~d.1'].map((key) => ({ key, derivedFrom: [] })),
    });
    expect(sure).toEqual({ confidence: 0.36 });
    expect(reversed).toEqual({ key: 'a.1~d.1' });
    const { node, nodes } = await dataOf(
      `{ node(id: "${link.id}") { ... on CrossStudyLink { ${fields} } }
        nodes(ids: ["${link.id}"]) { id } }`,
      askChains,
    );
    expect(node).toEqual(link);
    expect(nodes).toEqual([{ id: link.id }]);
  });

  it('R3.16 MUST add derived links to a list only where its filter says so', async () => {
    const { all, none, given, element } = await dataOf(
      `{ all: links { totalCount } none: links(filter: { includeDerived: null }) { totalCount }
        given: links(filter: { includeDerived: true }) { totalCount }
        element(key: "d.1") { links(filter: { includeDerived: true, studies: ["a"] }, last: 1) {
          totalCount nodes { key } pageInfo { hasPreviousPage } } } }`,
      askChains,
    );
    expect(none).toEqual(all);
    expect(given.totalCount).toBe(all.totalCount + 14);
    expect(element.links).toEqual({
      totalCount: 2,
      nodes: [{ key: 'a.2~d.1' }],
      pageInfo: { hasPreviousPage: true },
    });
  });

  it('R14.9 MUST label columns in the requested language, and name what is left out', async () => {
    const { interviews, studies, roles } = await dataOf(`{
      interviews: codeMatrix(level: DIMENSION, columns: INTERVIEW) {
        rows { key } counts rowTotals columnTotals leftOut { key }
        columns { key label(languages: ["fa"]) { value isFallback } study { key } } }
      studies: codeMatrix(studies: ["gamma"], level: DIMENSION) {
        counts leftOut { key } columns { key label { value } study { key } } }
      roles: codeMatrix(studies: ["gamma"], level: DIMENSION, columns: ROLE) {
        columns { key label(languages: ["en"]) { value } study { key } } }
    }`);
    expect(interviews).toMatchObject({
      rows: [{ key: 'alpha.1' }, { key: 'alpha.2' }],
      counts: [
        [2, 1, 0],
        [0, 1, 0],
      ],
      rowTotals: [3, 1],
      columnTotals: [2, 2, 0],
      leftOut: [{ key: 'beta' }, { key: 'gamma' }],
    });
    expect(interviews.columns[0]).toEqual({
      key: 'alpha.a',
      label: { value: 'مصاحبهٔ A', isFallback: false },
      study: { key: 'alpha' },
    });
    expect(studies.columns[1]).toEqual({
      key: 'beta',
      label: { value: 'beta' },
      study: { key: 'beta' },
    });
    expect(roles.columns[4]).toEqual({
      key: 'STRATEGY',
      label: { value: 'Strategy' },
      study: null,
    });
  });
});
