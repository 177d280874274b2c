import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import type { GraphReader } from '../../src/model/port.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { type Ask, codesOf, openService, SEED } from '../support/open-service.ts';

describe('arguments', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('R20.3 MUST answer unknown keys and ids with null or an empty list', async () => {
    const { data, errors } = await ask(`{
      study(key: "nowhere") { key }
      element(key: "network.99") { key }
      link(key: "a~b") { key }
      construct(key: "nothing") { key }
      node(id: "bm93aGVyZTp4") { id }
      odd: node(id: "%%%") { id }
      nodes(ids: ["x", ""]) { id }
      filtered: elements(filter: { study: { eq: "nowhere" } }) { totalCount }
      members: elements(filter: { construct: "nothing" }) { totalCount }
      voiced: elements(filter: { interview: "Z" }) { totalCount }
      links(filter: { element: "nowhere" }) { totalCount }
      search(query: "") { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      study: null,
      element: null,
      link: null,
      construct: null,
      node: null,
      odd: null,
      nodes: [null, null],
      filtered: { totalCount: 0 },
      members: { totalCount: 0 },
      voiced: { totalCount: 0 },
      links: { totalCount: 0 },
      search: { totalCount: 0 },
    });
  });

  it('R20.10 MUST report the error at the first of many parents, and look the nearest keys up once', async () => {
    const memory = openMemory(loadSeed(SEED));
    let lookUps = 0;
    const reader = (): GraphReader => ({
      ...memory.reader(),
      // As with a database, the first read is not always the first answered.
      studyKeys: async () => {
        lookUps += 1;
        await setTimeout(20 - lookUps);
        return memory.reader().studyKeys();
      },
    });
    const service = await openService({ ...memory, reader });
    const { errors } = await service.ask(
      '{ elements(first: 9) { nodes { links(filter: { studies: ["netwrk"] }) { totalCount } } } }',
    );
    expect(errors).toMatchObject([{ path: ['elements', 'nodes', 0, 'links'] }]);
    expect(lookUps).toBe(1);
  });

  it.each([
    ['{ search(query: "x", studies: ["netwrk"]) { totalCount } }', 'studies'],
    ['{ constructs(studies: ["netwrk"]) { totalCount } }', 'studies'],
    ['{ links(filter: { studies: ["netwrk"] }) { totalCount } }', 'filter.studies'],
    ['{ elements(filter: { linkedToStudy: "netwrk" }) { totalCount } }', 'filter.linkedToStudy'],
    [
      '{ elements(filter: { notLinkedToStudy: "netwrk" }) { totalCount } }',
      'filter.notLinkedToStudy',
    ],
    ['{ elements(filter: { linked: { study: "netwrk" } }) { totalCount } }', 'filter.linked.study'],
    [
      '{ elements(filter: { notLinked: { study: "netwrk", predicates: [EXACT_MATCH] } }) { totalCount } }',
      'filter.notLinked.study',
    ],
  ])(
    'R20.4 MUST refuse an unknown study key with the nearest ones: %s',
    async (query, argument) => {
      const answer = await ask(query);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.message).toMatch(/"netwrk".*Did you mean network/);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        argument,
        nearest: expect.any(Array),
      });
    },
  );

  it.each([
    ['{ search(query: "x", studies: []) { totalCount } }', 'studies'],
    ['{ search(query: "x", levels: []) { totalCount } }', 'levels'],
    ['{ constructs(overlap: []) { totalCount } }', 'overlap'],
    ['{ constructs(studies: []) { totalCount } }', 'studies'],
    ['{ links(filter: { predicate: [] }) { totalCount } }', 'filter.predicate'],
    ['{ links(filter: { status: [] }) { totalCount } }', 'filter.status'],
    ['{ links(filter: { translation: [] }) { totalCount } }', 'filter.translation'],
    ['{ elements(filter: { level: [] }) { totalCount } }', 'filter.level'],
    ['{ elements(filter: { role: [] }) { totalCount } }', 'filter.role'],
    ['{ elements(filter: { key: { in: [] } }) { totalCount } }', 'filter.key.in'],
    ['{ element(key: "network.1") { descendants(levels: []) { key } } }', 'levels'],
    ['{ element(key: "network.1") { linkCount(predicates: []) } }', 'predicates'],
    [
      '{ elements(filter: { linked: { study: "digital", predicates: [] } }) { totalCount } }',
      'filter.linked.predicates',
    ],
    [
      '{ elements(filter: { notLinked: { study: "digital", predicates: [] } }) { totalCount } }',
      'filter.notLinked.predicates',
    ],
    [
      '{ compareStudies { unlinked(study: "digital", predicates: []) { totalCount } } }',
      'predicates',
    ],
  ])('R20.5 MUST refuse an empty list where a filter is meant: %s', async (query, argument) => {
    const answer = await ask(query);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
  });

  it('R20.6 MUST take null as left out', async () => {
    const { data, errors } = await ask(`{
      a: elements(filter: { level: null, study: null, label: { eq: null }, linkedToStudy: null,
        linked: null, notLinked: null, construct: null, isLeaf: null },
        orderBy: { field: KEY, direction: null, language: null }, first: null, after: null) { totalCount }
      b: links(filter: { studies: null, minConfidence: null }) { totalCount }
      c: constructs(overlap: null, studies: null, isContested: null) { totalCount }
      d: search(query: "مردم", studies: null, levels: null) { totalCount }
      element(key: "network.1") { descendants(levels: null) { key } label(languages: null) { value } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.a.totalCount).toBe(333);
    expect(data.element.descendants).toHaveLength(8);
  });

  it('gives every other wrong request a code of the closed list', async () => {
    expect(codesOf(await ask('{'))).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(codesOf(await ask('{ nothing }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(
      codesOf(await ask('query A { dataset { version } } query B { dataset { version } }')),
    ).toEqual(['BAD_REQUEST']);
  });

  it('R21.2 MUST say with every answer which dataset it was read from', async () => {
    const { data, extensions } = await ask('{ dataset { version } }');
    expect(extensions).toEqual({ dataset: data.dataset.version });
  });
});
