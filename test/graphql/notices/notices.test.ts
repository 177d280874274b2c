import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { nodeId } from '../../../src/graphql/node-id.ts';
import type { NamedKey } from '../../../src/model/named-keys.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { chains } from '../../engines/contract/counterparts.ts';
import { type Ask, openService, SEED } from '../../support/open-service.ts';
import { noticesOf } from './notices-of.ts';

describe('notices', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('R27.9 MUST name path, argument, value and what is missing, as the contract shows', async () => {
    expect(
      await noticesOf(ask, '{ paths(from: "digital.2", to: "digital.2.33") { length } }'),
    ).toEqual([
      {
        path: ['paths'],
        argument: 'to',
        value: 'digital.2.33',
        message: 'There is no element "digital.2.33".',
        nearest: ['digital.2.3.3', 'digital.2.3', 'digital.2.3.1'],
      },
    ]);
  });

  it('R27.10 MUST tell in the order of the fields, each argument once, also through fragments and below lists', async () => {
    const notices = await noticesOf(
      ask,
      `query ($key: String!) {
        b: element(key: $key) { key }
        studies { nodes { ...few } }
        a: study(key: "digitl") { key } }
      fragment few on Study {
        ... on Study { some: elements(filter: { key: { in: ["network.1", $key] }, interview: "no" }) { totalCount } } }`,
      { key: 'network.11' },
    );
    expect(
      notices?.map(({ path, argument, value }) => [...path, argument, value].join(' ')),
    ).toEqual([
      'b key network.11',
      'studies nodes some filter.key.in network.11',
      'studies nodes some filter.interview no',
      'a key digitl',
    ]);
  });

  it('R27.11 MUST tell nothing where all exist, or where the answer is empty for another reason', async () => {
    for (const query of [
      '{ element(key: "digital.2.3") { key } }',
      '{ paths(from: "digital.2.3", to: "digital.2.3") { length } }',
      '{ elements(filter: { key: { eq: "digital.2.3" }, level: [CODE] }) { totalCount } }',
      '{ elements(filter: { interview: "a" }, first: 0) { pageInfo { hasNextPage } } }',
      '{ interview(key: "Popularization.K") { order } }',
      '{ study(key: "digital") { elements(filter: { key: { in: ["network.1", "network.2"] } }) { nodes { key } } } }',
      '{ links(filter: { element: "digital.2.3", minConfidence: 1 }) { totalCount } }',
      '{ link(key: "digital.2.3~network.6.2.1") { key } }',
      '{ node(id: "no id") { id } nodes(ids: ["?"]) { id } }',
      '{ elements(filter: { key: { startsWith: "nowhere" } }) { totalCount } }',
      'query ($with: Boolean = false) { element(key: "nowhere") @include(if: $with) { key } studies { totalCount } }',
      '{ dataset { version } }',
    ]) {
      expect(await noticesOf(ask, query), query).toBeUndefined();
    }
  });

  it('R27.12 MUST take a link that is derived at any confidence for one that exists', async () => {
    const { ask: askChains } = await openService(openMemory(chains()));
    const asked = (key: string, id: string) =>
      askChains(
        'query ($key: String!, $id: ID!) { link(key: $key) { key } node(id: $id) { id } }',
        {
          key,
          id,
        },
      );
    for (const key of ['a.1~c.1', 'c.1~a.1']) {
      const id = nodeId('CrossStudyLink', 'a.1~c.1');
      const { data, extensions } = await asked(key, id);
      expect(data).toEqual({ link: { key: 'a.1~c.1' }, node: { id } });
      expect(extensions).not.toHaveProperty('notices');
    }
    const { extensions } = await asked('a.1~f.1', nodeId('CrossStudyLink', 'a.1~f.1'));
    expect(extensions?.['notices']).toMatchObject([
      { path: ['link'], argument: 'key', value: 'a.1~f.1' },
      { path: ['node'], argument: 'id', message: 'There is no link "a.1~f.1".' },
    ]);
  });

  it('R27.13 MUST tell of twenty keys at most', async () => {
    const keys = Array.from({ length: 100 }, (_, at) => `network.9.${at + 1}`);
    const notices = await noticesOf(
      ask,
      'query ($keys: [String!]) { elements(filter: { key: { in: $keys } }) { totalCount } }',
      { keys },
    );
    expect(notices?.map(({ value }) => value)).toEqual(keys.slice(0, 20));
  });

  it('R27.16 MUST look for all keys of a request by one read, at most a thousand, and for none that its answer shows', async () => {
    const memory = openMemory(loadSeed(SEED));
    const reads: (readonly NamedKey[])[] = [];
    const reader = () =>
      new Proxy(memory.reader(), {
        get: (graph, name: keyof GraphReader) =>
          name === 'unknownKeys'
            ? (named: readonly NamedKey[]) => {
                reads.push(named);
                return graph.unknownKeys(named);
              }
            : graph[name],
      });
    const { ask: askCounted } = await openService({ ...memory, reader });
    const variables = Object.fromEntries(
      Array.from({ length: 20 }, (_, list) => [
        `v${list}`,
        Array.from({ length: 200 }, (_each, at) => `network.${list}.${at}`),
      ]),
    );
    const names = Object.keys(variables);
    const fields = names.map(
      (name) => `${name}: elements(filter: { key: { in: $${name} } }, first: 1) { totalCount }`,
    );
    const { errors, extensions } = await askCounted(
      `query (${names.map((name) => `$${name}: [String!]`).join(' ')}) { ${fields.join(' ')} }`,
      variables,
    );
    expect(errors).toBeUndefined();
    expect(extensions?.['notices']).toHaveLength(20);
    expect(reads.map((named) => named.length)).toEqual([1_000]);

    reads.length = 0;
    await askCounted(`{ study(key: "network") { year } element(key: "network.1") { key }
      elements(filter: { key: { eq: "network.1" }, study: { eq: "network" } }) { totalCount }
      paths(from: "network.6.1.2", to: "digital.2.2") { length }
      neighbourhood(roots: ["network.1"]) { nodes { key } } }`);
    expect(reads).toEqual([]);
  });

  it('R27.14 MUST tell nothing of a field that is an error, and what is beside it', async () => {
    const { errors, extensions } = await ask(
      '{ bad: paths(from: "nowhere", to: "no", first: -1) { length } element(key: "network.11") { key } }',
    );
    expect(errors).toHaveLength(1);
    expect(extensions?.['notices']).toMatchObject([{ path: ['element'], value: 'network.11' }]);
  });
});
