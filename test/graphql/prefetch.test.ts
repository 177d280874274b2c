import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import type { GraphEngine, GraphReader } from '../../src/model/port.ts';
import type { Prefetch } from '../../src/model/relations.ts';
import { example } from '../support/example-dataset.ts';
import { openService } from '../support/open-service.ts';

/** As `children(children interviews)`. */
const written = (prefetch: readonly Prefetch[]): string =>
  prefetch
    .map(({ read, levels, studies, next }) => {
      const options = levels ?? studies;
      const name = options ? `${read}[${options.join()}]` : read;
      return next.length > 0 ? `${name}(${written(next)})` : name;
    })
    .join(' ');

/** The prefetch of each read, by the name of the read. */
async function prefetchOf(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const seen: string[] = [];
  const engine = openMemory(example());
  const see = (name: string, prefetch: readonly Prefetch[] = []) => {
    if (prefetch.length > 0) seen.push(`${name}: ${written(prefetch)}`);
  };
  const watching: GraphEngine = {
    ...engine,
    reader: (signal) => {
      const reader = engine.reader(signal);
      const byKey: GraphReader['byKey'] = (kind, keys, prefetch) => {
        see(kind, prefetch);
        return reader.byKey(kind, keys);
      };
      return {
        ...reader,
        byKey,
        linkPages: (scopes, query) => {
          see('linkPages', query.prefetch);
          return reader.linkPages(scopes, query);
        },
        search: (query) => {
          see('search', query.prefetch);
          return reader.search(query);
        },
        neighbourhood: (query) => {
          see('neighbourhood', query.prefetch);
          return reader.neighbourhood(query);
        },
      };
    },
  };
  const { ask, service } = await openService(watching);
  try {
    const { errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    return seen;
  } finally {
    await service.stop();
  }
}

const CASES: readonly (readonly [query: string, ...seen: string[]])[] = [
  ['{ study(key: "alpha") { key year } }'],
  [
    '{ study(key: "alpha") { dimensions { key children { label { value } } } } }',
    'studies: children(children)',
  ],
  [
    '{ element(key: "alpha.1") { a: children { key } b: children { notes { key } citation { table } } } }',
    'elements: children(notes details)',
  ],
  [
    '{ links(first: 9) { totalCount edges { node { subject { parent { key } } object { key } } } } }',
    'linkPages: linkEnds(parent)',
  ],
  [
    '{ element(key: "alpha.1") { children { ... on Code { sameLabelAs { key } children { key } } ...More } } } fragment More on ModelElement { absences { key } }',
    'elements: children(sameLabel absences)',
  ],
  [
    '{ element(key: "alpha.1") { descendants(levels: [CODE]) { key } all: descendants { key } } }',
    'elements: descendants[CODE] descendants',
  ],
  [
    '{ element(key: "alpha.1") { children { codeCount interviews { codes { key } } } } }',
    'elements: children(codeCount interviews(codes))',
  ],
  [
    '{ search(query: "core") { nodes { result { ... on ModelElement { key } } } } }',
    'search: hitElements hitStudies hitConstructs',
  ],
  [
    '{ neighbourhood(roots: ["alpha.2.1"]) { nodes { label { value } element { notes { key } } } edges { link { key } } } }',
    'neighbourhood: elements(notes) links',
  ],
  [
    '{ construct(key: "all") { members { key } some: members(studies: ["alpha"]) { key } interviews(studies: ["beta"]) { key } } }',
    'constructs: members members[alpha] memberInterviews[beta]',
  ],
  // Fields with directives are not prefetched: they are read when they are reached.
  ['{ element(key: "alpha.1") { children @include(if: true) { key } } }'],
  // Where a list is selected twice, either selection may add to the prefetch.
  [
    '{ element(key: "alpha.2.1") { a: links { nodes { subject { key } } } b: links { nodes { key } } } }',
    'linkPages: linkEnds',
  ],
];

describe('the prefetch plan', () => {
  it.each(CASES)('has what is selected below each read: %s', async (query, ...seen) => {
    expect(await prefetchOf(query)).toEqual(seen);
  });

  it('follows the variables of each request, though the document is the same', async () => {
    const query =
      'query ($levels: [ModelLevel!]) { element(key: "alpha.1") { descendants(levels: $levels) { key } } }';
    expect(await prefetchOf(query, { levels: ['CODE'] })).toEqual(['elements: descendants[CODE]']);
    expect(await prefetchOf(query, { levels: ['CONCEPT'] })).toEqual([
      'elements: descendants[CONCEPT]',
    ]);
    expect(await prefetchOf(query)).toEqual(['elements: descendants']);
  });

  it('stops where a plan would grow too long', async () => {
    const fields = Array.from(
      { length: 9 },
      (_, at) => `a${at}: descendants(levels: [CODE]) { key }`,
    );
    const deep = `${'children { '.repeat(9)}key${' }'.repeat(9)}`;
    expect(await prefetchOf(`{ element(key: "alpha.1") { ${fields.join(' ')} } }`)).toEqual([
      'elements: descendants[CODE]',
    ]);
    const [seen] = await prefetchOf(`{ element(key: "alpha.1") { ${deep} } }`);
    expect(seen?.match(/children/g)).toHaveLength(8);
  });
});
