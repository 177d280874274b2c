import type { ComparisonParts } from '../../../src/model/comparison.ts';
import { ENUMS } from '../../../src/model/enums.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import type {
  ElementConditions,
  ElementSort,
  LinkedCondition,
  LinkSort,
  Slice,
  Strictness,
} from '../../../src/model/queries.ts';
import type { Relation, RelationOptions, Relations } from '../../../src/model/relations.ts';

/** Queries of an engine with a default for everything that a check is not about. */

export type GetReader = () => GraphReader;

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

export const linkSort = (given: Partial<LinkSort> = {}): LinkSort => ({
  field: 'KEY',
  direction: 'ASC',
  ...given,
});

/** A link to a study that counts: any active one unless more is said. */
export const linkTo = (study: string, given: Partial<Strictness> = {}): LinkedCondition => ({
  study,
  predicates: null,
  minConfidence: 0.5,
  ...given,
});

export const NO_PARTS: ComparisonParts = {
  roles: false,
  constructs: false,
  predicates: [],
  disputes: false,
  contrasts: false,
  ends: false,
  sizes: false,
  interviews: false,
};
export const ALL_PARTS: ComparisonParts = {
  roles: true,
  constructs: true,
  predicates: ENUMS.MappingPredicate,
  disputes: true,
  contrasts: true,
  ends: true,
  sizes: true,
  interviews: true,
};

export const keysOf = (rows: readonly { readonly key: string }[]): string[] =>
  rows.map(({ key }) => key);

/** A row beside the owner that it was read for. */
export type Of<Row> = Row & { readonly of: string };

/** The lists of a relation one after another, each row with its owner. */
export async function relatedRows<R extends Relation>(
  graph: GraphReader,
  relation: R,
  owners: readonly string[],
  options?: RelationOptions,
): Promise<Of<Relations[R]>[]> {
  const lists = await graph.related(relation, owners, options);
  return lists.flatMap((rows, at) => rows.map((row) => ({ ...row, of: owners[at] ?? '' })));
}

/** `owner: key`, in the order given. */
export const owned = (rows: readonly Of<{ readonly key: string }>[]): string[] =>
  rows.map(({ of, key }) => `${of}: ${key}`);

export async function elementKeys(
  graph: GraphReader,
  conditions: ElementConditions,
  order: Partial<ElementSort> = {},
  window: Partial<Slice> = {},
): Promise<string[]> {
  const query = { conditions, sort: sort(order), slice: slice(window) };
  const [page] = await graph.elementPages([null], query);
  return keysOf(page?.rows ?? []);
}
