import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentShape } from '../../../src/graphql/limits/document-limits.ts';
import { countOverlappingFields } from '../../../src/graphql/limits/overlapping-fields.ts';

const shape = (text: string) => documentShape(parse(text));
/** `F0` spreads `F1` ten times, and so on. */
const bomb = (levels: number, wide: number): string =>
  [
    `{ ...F0 }`,
    ...Array.from({ length: levels }, (_, at) => {
      const spreads = Array.from({ length: wide }, (_each, n) => `a${n}: b { ...F${at + 1} }`);
      return `fragment F${at} on Q { ${spreads.join(' ')} }`;
    }),
    `fragment F${levels} on Q { c @d }`,
  ].join(' ');

describe('the shape of a document', () => {
  it('is what is written in it', () => {
    expect(shape('{ a { b: c @x(y: 1) { d } e } f @x @y }')).toEqual({
      depth: 3,
      aliases: 1,
      directives: 3,
      fields: 5,
      introspection: 0,
    });
  });

  it('is that of its largest operation', () => {
    expect(shape('query A { a { b } } query B @x { a b c }')).toMatchObject({
      depth: 2,
      fields: 3,
      directives: 1,
    });
  });

  it('counts directives of variables, operations, spreads and fragments', () => {
    const text = 'query A($v: V @x) @x { ...F @x ... @x { a } } fragment F on Q @x { b @x }';
    expect(shape(text)).toMatchObject({ directives: 6, fields: 2, depth: 1 });
  });

  it('counts what a fragment holds each time it is spread, with the work of one reading', () => {
    expect(shape(bomb(3, 10))).toMatchObject({ fields: 10 + 100 + 1_000 + 1_000, depth: 4 });
    expect(shape(bomb(3, 10))).toMatchObject({ aliases: 1_110, directives: 1_000 });
    expect(shape(bomb(60, 9)).fields).toBeGreaterThan(1e57);
  });

  it('comes to an end with fragments that lead back to themselves', () => {
    const circle =
      '{ ...A } fragment A on Q { a { ...B ...A } a { ...A } } fragment B on Q { b { ...A } }';
    expect(shape(circle)).toMatchObject({ fields: 3 });
    expect(countOverlappingFields(parse(circle))).toBeGreaterThan(0);
  });

  it('counts how often introspection comes back to types', () => {
    expect(
      shape('{ __schema { types { fields { type { possibleTypes { name } } } } } }'),
    ).toMatchObject({
      introspection: 2,
    });
    // What is no list of introspection may have its names.
    expect(shape('{ a { fields interfaces } }')).toMatchObject({ introspection: 0 });
  });
});

describe('the fields that are compared', () => {
  const merges = (text: string) => countOverlappingFields(parse(text));

  it('are pairs that answer under one name in one place', () => {
    expect(merges('{ a b c: a }')).toBe(0);
    expect(merges('{ a a a a }')).toBe(6);
    expect(merges('{ a: b a { c } a { c c } }')).toBe(3 + 3);
  });

  it('are found through fragments, each spread once a place', () => {
    const fragment = 'fragment F on Q { a ...F }';
    expect(merges(`{ a ...F ...F ... on Q { a } } ${fragment}`)).toBe(3);
  });

  it('are those of the operation that has most', () => {
    expect(merges('query A { a a } query B { a a a }')).toBe(3);
  });
});
