import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { openService } from '../support/open-service.ts';

interface Described {
  readonly name: string;
  readonly description: string | null;
}
interface Type extends Described {
  readonly fields: readonly Described[] | null;
  readonly enumValues: readonly Described[] | null;
}

/** The words by which a researcher would look for a thing, and where they must stand. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'axial coding': ['TheoryEdge', 'TheoryRelation', 'Study.theory'],
  'core category': ['ParadigmRole.CORE_PHENOMENON', 'Study.coreElement'],
  memo: ['SourceNote', 'Study.notes', 'ModelElement.notes', 'Code.notes'],
  paraphrase: ['Evidence.gist'],
  'reciprocal translation': ['Translation.RECIPROCAL'],
  'refutational translation': ['Translation.REFUTATIONAL'],
  'third-order interpretation': ['Construct'],
  'meta-ethnography': ['Construct', 'Translation'],
};

describe('the descriptions of the schema', () => {
  let schema: { readonly description: string | null; readonly types: readonly Type[] };
  const described = new Map<string, string>();
  beforeAll(async () => {
    const { ask } = await openService();
    // What GraphiQL asks for.
    const { data } = await ask(getIntrospectionQuery({ schemaDescription: true }));
    schema = data.__schema;
    for (const type of schema.types) {
      described.set(type.name, type.description ?? '');
      for (const part of [...(type.fields ?? []), ...(type.enumValues ?? [])])
        described.set(`${type.name}.${part.name}`, part.description ?? '');
    }
  });

  it.each(Object.entries(WORDS))('have the word of researchers: %s', (word, places) => {
    for (const place of places) expect(described.get(place)?.toLowerCase(), place).toContain(word);
  });

  it('begin with a welcome: what it is, where to start, and what to mind', () => {
    const welcome = schema.description ?? '';
    expect(welcome.split('\n').length).toBeLessThanOrEqual(25);
    for (const word of ['languages', 'confidence', 'notices']) expect(welcome).toContain(word);
    const query = schema.types.find(({ name }) => name === 'Query');
    const named = [...welcome.matchAll(/^- `(\w+)/gm)].map(([, name]) => name);
    const fields = query?.fields?.map(({ name }) => name) ?? [];
    expect(named.filter((name) => fields.includes(name ?? '')).length).toBeGreaterThanOrEqual(4);
  });

  it('say when a nullable field is null', () => {
    interface Field extends Described {
      readonly type: { readonly kind: string };
    }
    const silent = schema.types
      .filter(({ name, fields }) => !name.startsWith('__') && fields !== null)
      .flatMap(({ name, fields }) =>
        (fields as readonly Field[])
          .filter(({ type }) => type.kind !== 'NON_NULL')
          .filter(({ description }) => !/\bnull\b/i.test(description ?? ''))
          .map((field) => `${name}.${field.name}`),
      );
    expect(silent).toEqual([]);
  });
});
