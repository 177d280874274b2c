import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/graphql/node-id.ts';
import { KEY_ARGUMENTS } from '../../../src/graphql/notices/key-arguments.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { type Ask, openService } from '../../support/open-service.ts';
import { noticesOf } from './notices-of.ts';

/** Arguments of texts that are no keys: words, names of languages, cursors. */
const NO_KEYS = new Set([
  'Query.search.query',
  'ElementFilter.label',
  'StringFilter.eq',
  'StringFilter.in',
  'StringFilter.contains',
  'StringFilter.startsWith',
]);
const CURSORS = new Set(['after', 'before']);
/** Arguments that refuse the key of a study that does not exist. */
const REFUSED =
  /^\w+\.(\w+\.)?(studies|keys|linkedToStudy|notLinkedToStudy)$|^StudyComparison\.unlinked\.study$|^LinkedFilter\.study$|^Query\.coOccurrence\.study$/;

/** A request for each place, with a mistyped key and the key that was meant. */
const MISTYPED: Readonly<
  Record<string, readonly [query: string, argument: string, meant: string]>
> = {
  'Query.node.id': [
    `{ node(id: "${nodeId('Category', 'digital.2.33')}") { id } }`,
    'id',
    'digital.2.3.3',
  ],
  'Query.nodes.ids': [
    `{ nodes(ids: ["${nodeId('Study', 'network')}", "${nodeId('Study', 'netwrk')}"]) { id } }`,
    'ids',
    'network',
  ],
  'Query.study.key': ['{ study(key: "popularisation") { year } }', 'key', 'popularization'],
  'Query.element.key': ['{ element(key: "digital.2.33") { level } }', 'key', 'digital.2.3.3'],
  'Query.link.key': [
    '{ link(key: "network.6.2.1~digital.2.33") { key } }',
    'key',
    'network.6.2.1~digital.2.3.3',
  ],
  'Query.construct.key': [
    '{ construct(key: "citizen-particpation") { key } }',
    'key',
    'citizen-participation',
  ],
  'Query.contrast.key': [
    '{ contrast(key: "organised-demands") { key } }',
    'key',
    'organized-demands',
  ],
  'Query.contrasts.element': [
    '{ contrasts(element: "network.6.2.11") { totalCount } }',
    'element',
    'network.6.2.1',
  ],
  'Query.contrasts.construct': [
    '{ contrasts(construct: "acountability") { totalCount } }',
    'construct',
    'accountability',
  ],
  'Query.interview.key': [
    '{ interview(key: "popularization.ab") { order } }',
    'key',
    'popularization.a',
  ],
  'Query.paths.from': [
    '{ paths(from: "netwrk.6.1.2", to: "digital.2.2") { length } }',
    'from',
    'network.6.1.2',
  ],
  'Query.paths.to': [
    '{ paths(from: "network.6.1.2", to: "digital.2.2x") { length } }',
    'to',
    'digital.2.2',
  ],
  'Query.neighbourhood.roots': [
    '{ neighbourhood(roots: ["network.6.1.2", "network.6.1.22"]) { nodes { key } } }',
    'roots',
    'network.6.1.2',
  ],
  'ElementFilter.study': [
    '{ elements(filter: { study: { in: ["network", "digitl"] } }) { totalCount } }',
    'filter.study.in',
    'digital',
  ],
  'ElementFilter.key': [
    '{ study(key: "network") { elements(filter: { key: { eq: "Network.6.2.1" } }) { totalCount } } }',
    'filter.key.eq',
    'network.6.2.1',
  ],
  'ElementFilter.interview': [
    '{ elements(filter: { interview: "popularization.ab" }) { totalCount } }',
    'filter.interview',
    'popularization.a',
  ],
  'ElementFilter.construct': [
    '{ elements(filter: { construct: "citizen-participaton" }) { totalCount } }',
    'filter.construct',
    'citizen-participation',
  ],
  'LinkFilter.element': [
    '{ links(filter: { element: "network.6.2.l" }) { totalCount } }',
    'filter.element',
    'network.6.2.1',
  ],
};

describe('arguments that take keys', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('R27.7 MUST cover every argument of the schema that takes keys', () => {
    const schema = buildSchema(readTypeDefs());
    const texts = (owner: string, all: readonly (GraphQLArgument | GraphQLInputField)[]) =>
      all
        .filter(({ type }) => ['String', 'ID', 'StringFilter'].includes(getNamedType(type).name))
        .filter(({ name }) => !CURSORS.has(name))
        .map(({ name }) => `${owner}.${name}`);
    const found = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__')) return [];
      if (isInputObjectType(type)) return texts(type.name, Object.values(type.getFields()));
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        texts(`${type.name}.${field.name}`, field.args),
      );
    });
    const open = found.filter((name) => !NO_KEYS.has(name) && !REFUSED.test(name));
    expect(open.sort()).toEqual(Object.keys(KEY_ARGUMENTS).sort());
    expect(Object.keys(MISTYPED).sort()).toEqual(Object.keys(KEY_ARGUMENTS).sort());
  });

  it.each(Object.entries(MISTYPED))(
    'R27.8 MUST tell of a mistyped key with the right nearest key: %s',
    async (_place, [query, argument, meant]) => {
      const notices = await noticesOf(ask, query);
      expect(notices).toHaveLength(1);
      const [notice] = notices ?? [];
      expect(notice?.argument).toBe(argument);
      expect(notice?.nearest.length).toBeLessThanOrEqual(3);
      expect(notice?.nearest[0]).toBe(meant);
    },
  );
});
