import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/graph/memory/open.ts';
import type { Expected, GraphSource } from '../../src/graph/port.ts';
import { FOLLOWED, ONLY_OF } from '../../src/graphql/followed.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { example } from '../engine/example.ts';
import { openService } from './open.ts';

/** As `children(children interviewsOf)`. */
const told = (expected: readonly Expected[]): string =>
  expected
    .map(({ read, levels, next }) => {
      const name = levels ? `${read}[${levels.join()}]` : read;
      return next.length > 0 ? `${name}(${told(next)})` : name;
    })
    .join(' ');

/** What the port is told that will be read, by the reads that are told it. */
async function expectedOf(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const heard: string[] = [];
  const source = openMemory(example());
  const hearing: GraphSource = {
    ...source,
    view: (signal) => {
      const view = source.view(signal);
      const hear = (name: string, expected: readonly Expected[] = []) => {
        if (expected.length > 0) heard.push(`${name}: ${told(expected)}`);
      };
      return {
        ...view,
        studies: (keys, expected) => {
          hear('studies', expected);
          return view.studies(keys);
        },
        elements: (keys, expected) => {
          hear('elements', expected);
          return view.elements(keys);
        },
        linkPages: (scopes, query) => {
          hear('linkPages', query.expected);
          return view.linkPages(scopes, query);
        },
        search: (query) => {
          hear('search', query.expected);
          return view.search(query);
        },
        neighbourhood: (query) => {
          hear('neighbourhood', query.expected);
          return view.neighbourhood(query);
        },
      };
    },
  };
  const { ask, service } = await openService(hearing);
  try {
    const { errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    return heard;
  } finally {
    await service.stop();
  }
}

const CASES: readonly (readonly [query: string, ...heard: string[]])[] = [
  ['{ study(key: "alpha") { key year } }'],
  [
    '{ study(key: "alpha") { dimensions { key children { label { value } } } } }',
    'studies: children(children)',
  ],
  [
    '{ element(key: "alpha.1") { a: children { key } b: children { notes { key } citation { table } } } }',
    'elements: children(notesOf details)',
  ],
  [
    '{ links(first: 9) { totalCount edges { node { subject { parent { key } } object { key } } } } }',
    'linkPages: ends(parent)',
  ],
  [
    '{ element(key: "alpha.1") { children { ... on Code { interviews { key } children { key } } ...More } } } fragment More on ModelElement { absences { key } }',
    'elements: children(interviewsOf absencesOf)',
  ],
  [
    '{ element(key: "alpha.1") { descendants(levels: [CODE]) { key } all: descendants { key } } }',
    'elements: descendants[CODE] descendants',
  ],
  [
    '{ search(query: "core") { nodes { result { ... on ModelElement { key } } } } }',
    'search: hitElements hitStudies hitConstructs',
  ],
  [
    '{ neighbourhood(roots: ["alpha.2.1"]) { nodes { label { value } element { notes { key } } } edges { link { key } } } }',
    'neighbourhood: elements(notesOf) links',
  ],
  // Whether a directive leaves something out is not looked at: it is read where it is reached.
  ['{ element(key: "alpha.1") { children @include(if: true) { key } } }'],
  // Of one list that is asked for twice, either may want its rows' own.
  [
    '{ element(key: "alpha.2.1") { a: links { nodes { subject { key } } } b: links { nodes { key } } } }',
    'linkPages: ends',
  ],
];

describe('what will be read next', () => {
  it.each(CASES)('is told before it is read: %s', async (query, ...heard) => {
    expect(await expectedOf(query)).toEqual(heard);
  });

  it('follows the variables of each request, though the document is the same', async () => {
    const query =
      'query ($levels: [ModelLevel!]) { element(key: "alpha.1") { descendants(levels: $levels) { key } } }';
    expect(await expectedOf(query, { levels: ['CODE'] })).toEqual(['elements: descendants[CODE]']);
    expect(await expectedOf(query, { levels: ['CONCEPT'] })).toEqual([
      'elements: descendants[CONCEPT]',
    ]);
    expect(await expectedOf(query)).toEqual(['elements: descendants']);
  });

  it('stops where a plan would grow too long', async () => {
    const fields = Array.from(
      { length: 9 },
      (_, at) => `a${at}: descendants(levels: [CODE]) { key }`,
    );
    const deep = `${'children { '.repeat(9)}key${' }'.repeat(9)}`;
    expect(await expectedOf(`{ element(key: "alpha.1") { ${fields.join(' ')} } }`)).toEqual([
      'elements: descendants[CODE]',
    ]);
    const [heard] = await expectedOf(`{ element(key: "alpha.1") { ${deep} } }`);
    expect(heard?.match(/children/g)).toHaveLength(8);
  });

  it('names fields that the schema has', () => {
    const schema = buildSchema(readTypeDefs());
    const missing = Object.entries({ ...FOLLOWED, ...ONLY_OF }).flatMap(([name, reads]) => {
      const type = schema.getType(name);
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      return Object.keys(reads).filter((field) => !(field in fields));
    });
    expect(missing).toEqual([]);
  });
});
