import type {
  ElementConditions,
  ElementSort,
  KnowledgeGraph,
  Of,
  Slice,
} from '../../src/graph/port.ts';

/** How checks ask an engine, with all that a check is not about left at its default. */

export type Opened = () => KnowledgeGraph;

export const slice = (given: Partial<Slice> = {}): Slice => ({
  limit: 50,
  fromEnd: false,
  after: null,
  before: null,
  ...given,
});

export const sort = (given: Partial<ElementSort> = {}): ElementSort => ({
  field: 'KEY',
  direction: 'ASC',
  language: 'en',
  ...given,
});

export const keysOf = (rows: readonly { readonly key: string }[]): string[] =>
  rows.map(({ key }) => key);

/** `owner: key`, in the order given. */
export const owned = (rows: readonly Of<{ readonly key: string }>[]): string[] =>
  rows.map(({ of, key }) => `${of}: ${key}`);

export async function elementKeys(
  graph: KnowledgeGraph,
  conditions: ElementConditions,
  order: Partial<ElementSort> = {},
  window: Partial<Slice> = {},
): Promise<string[]> {
  const query = { conditions, sort: sort(order), slice: slice(window) };
  const [page] = await graph.elementPages([null], query);
  return keysOf(page?.rows ?? []);
}
