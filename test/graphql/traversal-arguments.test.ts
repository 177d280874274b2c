import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import type { GraphReader } from '../../src/model/port.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { type Ask, codesOf, openService, SEED } from '../support/open-service.ts';

const list = (length: number, key = 'network'): string => JSON.stringify(Array(length).fill(key));
const paths = (given: string): string =>
  `{ paths(from: "network.1", to: "network.6", ${given}) { length } }`;
const near = (given: string): string =>
  `{ neighbourhood(roots: ["network.1"], ${given}) { isTruncated } }`;
const matrix = (given: string): string => `{ codeMatrix(${given}) { rowTotals } }`;
const parts = (given: string): string =>
  `{ element(key: "network.1.1.1") { counterparts(${given}) { predicate } } }`;
const constructs = (given: string): string => `{ constructMatrix(${given}) { rowTotals } }`;
const together = (given: string): string =>
  `{ coOccurrence(study: "popularization", ${given}) { together } }`;
const members = (given: string): string =>
  `{ construct(key: "devolution") { members(${given}) { key } } }`;
const voices = (given: string): string =>
  `{ construct(key: "devolution") { interviews(${given}) { key } } }`;

describe('arguments of traversals', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it.each([
    [paths('first: -1'), 'first'],
    [paths('traversal: { maxHops: 0 }'), 'traversal.maxHops'],
    [paths('traversal: { maxHops: 7 }'), 'traversal.maxHops'],
    [near('traversal: { maxHops: -1 }'), 'traversal.maxHops'],
    [near('maxNodes: 0'), 'maxNodes'],
    [near('maxNodes: -5'), 'maxNodes'],
    [together('minTogether: 0'), 'minTogether'],
    [together('first: -1'), 'first'],
  ])(
    'R20.24 MUST refuse what is below a minimum or outside a range: %s',
    async (query, argument) => {
      const answer = await ask(query);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
    },
  );

  it.each([
    [paths('first: 51'), 'first'],
    [paths(`traversal: { studies: ${list(21)} }`), 'traversal.studies'],
    [near('maxNodes: 1001'), 'maxNodes'],
    [`{ neighbourhood(roots: ${list(101, 'network.1')}) { isTruncated } }`, 'roots'],
    [matrix(`studies: ${list(21)}`), 'studies'],
    [constructs(`studies: ${list(21)}`), 'studies'],
    [together('first: 201'), 'first'],
    [parts(`studies: ${list(21)}`), 'studies'],
    [members(`studies: ${list(21)}`), 'studies'],
    [voices(`studies: ${list(21)}`), 'studies'],
  ])('R20.25 MUST say which maximum is exceeded: %s', async (query, argument) => {
    const answer = await ask(query);
    expect(codesOf(answer)).toEqual(['LIMIT_EXCEEDED']);
    expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
  });

  it.each([
    [paths('traversal: { studies: [] }'), 'traversal.studies'],
    [paths('traversal: { kinds: [] }'), 'traversal.kinds'],
    [near('traversal: { predicates: [] }'), 'traversal.predicates'],
    [matrix('studies: []'), 'studies'],
    [constructs('studies: []'), 'studies'],
    [parts('studies: []'), 'studies'],
    [members('studies: []'), 'studies'],
    [voices('studies: []'), 'studies'],
    [parts('predicates: []'), 'predicates'],
  ])('R20.26 MUST refuse an empty list where a filter is meant: %s', async (query, argument) => {
    const answer = await ask(query);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
  });

  it.each([
    [paths('traversal: { studies: ["network", "netwrk"] }'), 'traversal.studies'],
    [paths('traversal: { studies: ["netwrk"] }, first: 0'), 'traversal.studies'],
    [near('traversal: { studies: ["netwrk"] }'), 'traversal.studies'],
    [matrix('studies: ["netwrk"]'), 'studies'],
    [constructs('studies: ["netwrk"]'), 'studies'],
    ['{ coOccurrence(study: "netwrk") { together } }', 'study'],
    [matrix('studies: ["netwrk"], columns: INTERVIEW'), 'studies'],
    [parts('studies: ["netwrk"]'), 'studies'],
    [members('studies: ["digital", "netwrk"]'), 'studies'],
    [voices('studies: ["netwrk"]'), 'studies'],
  ])('R20.27 MUST refuse an unknown study with the nearest ones: %s', async (query, argument) => {
    const answer = await ask(query);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toMatch(/"netwrk".*Did you mean network/);
    expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
  });

  it('R20.28 MUST take every bound itself, and unknown elements as finding nothing', async () => {
    const { data, errors } = await ask(`{
      none: paths(from: "network.1", to: "network.6", first: 0) { length }
      unknown: paths(from: "network.1", to: "nowhere", first: 50, traversal: { maxHops: 6 }) { length }
      same: paths(from: "network.1", to: "network.1", traversal: { maxHops: 1 }) { length }
    }`);
    const near = await ask(`{
      one: neighbourhood(roots: ["network.1"], maxNodes: 1) { nodes { key } isTruncated }
      all: neighbourhood(roots: ["nowhere"], maxNodes: 1000) { nodes { key } edges { key } isTruncated }
      rootless: neighbourhood(roots: []) { nodes { key } edges { key } isTruncated }
      hundred: neighbourhood(roots: ${list(100, 'network.1')}, traversal: { maxHops: 1 }) { isTruncated }
      twenty: codeMatrix(studies: ${list(20)}, level: CODE) { rows { key } counts }
    }`);
    expect([errors, near.errors]).toEqual([undefined, undefined]);
    const nothing = { nodes: [], edges: [], isTruncated: false };
    expect({ ...data, ...near.data }).toMatchObject({
      none: [],
      unknown: [],
      same: [],
      one: { nodes: [{ key: 'network.1' }], isTruncated: true },
      all: nothing,
      rootless: nothing,
      hundred: { isTruncated: false },
      twenty: { rows: [], counts: [] },
    });
  });

  it('R20.29 MUST leave what stands beside a refused field as it is', async () => {
    const answer = await ask(
      '{ dataset { studyCount } paths(from: "x", to: "y", first: 99) { length } }',
    );
    expect(answer.data).toEqual({ dataset: { studyCount: 3 }, paths: null });
  });

  it('R20.30 MUST ask for counterparts of a whole level at once, and look nothing else up', async () => {
    const memory = openMemory(loadSeed(SEED));
    const calls: string[] = [];
    const reader = () =>
      new Proxy(memory.reader(), {
        get: (graph, name: keyof GraphReader) => {
          if (typeof graph[name] === 'function') calls.push(name);
          return graph[name];
        },
      });
    const { ask: askCounted } = await openService({ ...memory, reader });
    const { errors } = await askCounted(`{
      elements(first: 50) { nodes { counterparts(studies: ["digital"], includeDerived: true) { predicate } } }
      paths(from: "network.6.1.2", to: "digital.2.2.5", traversal: { studies: ["network", "digital"] }) { length }
      neighbourhood(roots: ["network.1"], traversal: { studies: ["network"] }) { nodes { key degree } }
    }`);
    expect(errors).toBeUndefined();
    // The statistics are read once for all requests.
    const others = ['versionsSeen', 'statistics'];
    const reads = calls.filter((name) => !others.includes(name)).sort();
    expect(reads).toEqual(['counterparts', 'elementPages', 'neighbourhood', 'paths']);
  });
});
