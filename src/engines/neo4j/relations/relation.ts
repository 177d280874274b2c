import { sortedBy, sortOfKey } from '../../../model/order.ts';
import { type Codec, text } from '../codecs/codec.ts';
import type { Numbered } from '../codecs/stored.ts';
import type { Sources } from '../statement.ts';

/** A row with the key of the owner that it was read for. */
export interface OwnedRow<Row> {
  readonly owner: string;
  readonly row: Row;
}

/** The query of a relation: from owners, bound to `o`, to the rows that belong to them. */
export interface RelationQuery<Row> {
  /** Clauses from `o` to `x`. */
  readonly match: string;
  /** The owner's key, and a row. */
  readonly codec: Codec<OwnedRow<unknown>>;
  readonly sources: Sources;
  /** One list for each owner, in the order of `owners`; each list is in the order of the relation. */
  readonly lists: (
    rows: readonly OwnedRow<unknown>[],
    owners: readonly string[],
  ) => readonly (readonly Row[])[];
}

interface RelationSettings<Row> {
  readonly match: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
  /** Orders the rows of one owner. */
  readonly sorted: (rows: readonly Row[]) => readonly Row[];
}

/** A relation whose rows are stored without a position. */
export function relation<Row>({
  match,
  codec,
  sources,
  sorted,
}: RelationSettings<Row>): RelationQuery<Row> {
  return {
    match,
    codec: withOwner(codec),
    sources: { owner: 'o.key', ...sources },
    lists: (rows, owners) => groupByOwner(rows as readonly OwnedRow<Row>[], owners).map(sorted),
  };
}

/** A relation in the order of the seed, which is stored as the position of each row. */
export function numberedRelation<Row>(
  settings: Omit<RelationSettings<Numbered<Row>>, 'sorted'>,
): RelationQuery<Row> {
  const numbered = relation({
    ...settings,
    sorted: (rows) => sortedBy(rows, ({ place }) => place),
  });
  return {
    ...numbered,
    lists: (rows, owners) => numbered.lists(rows, owners).map((list) => list.map(({ row }) => row)),
  };
}

export function withOwner<Row>(codec: Codec<Row>): Codec<OwnedRow<Row>> {
  return {
    columns: () => ['owner', ...codec.columns('')],
    write: () => ({}),
    read: (cells) => ({ owner: text.read(cells), row: codec.read(cells) }),
  };
}

/** One list for each owner, in the order of `owners`. */
export function groupByOwner<Row>(
  rows: readonly OwnedRow<Row>[],
  owners: readonly string[],
): readonly (readonly Row[])[] {
  const lists = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
  for (const { owner, row } of rows) lists.get(owner)?.push(row);
  return owners.map((owner) => lists.get(owner) ?? []);
}

/** Orders by key. The sort key is made once a row; comparing by `byKey` took a third of the time for 68 rows. */
export const inKeyOrder = <Row extends { readonly key: string }>(rows: readonly Row[]): Row[] =>
  sortedBy(rows, ({ key }) => sortOfKey(key));
export const inOrder = <Row extends { readonly order: number }>(rows: readonly Row[]): Row[] =>
  sortedBy(rows, ({ order }) => order);
