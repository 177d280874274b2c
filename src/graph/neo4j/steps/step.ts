import { sortedBy, sortOfKey } from '../../order.ts';
import type { Of } from '../../port.ts';
import { type Codec, text } from '../codec.ts';
import type { Placed } from '../recorded.ts';
import type { Sources } from '../statement.ts';

/** Labels whose nodes are found by their keys. */
type Label = 'Study' | 'Element' | 'Construct' | 'Interview';

export interface Owned<Row> {
  readonly of: string;
  readonly row: Row;
}
type ByOwner<Row> = ReadonlyMap<string, readonly Of<Row>[]>;

/** A way from nodes, the owners, to what hangs on them. */
export interface Step {
  /** What the owners may be. */
  readonly from: readonly Label[];
  /** Clauses from `o` to `x`. */
  readonly match: string;
  /** The owner's key, and a row. */
  readonly codec: Codec<Owned<object>>;
  readonly sources: Sources;
  /** The rows by their owners, each owner's in their order; none for an owner on which nothing hangs. */
  readonly byOwner: (rows: readonly Owned<object>[], owners: readonly string[]) => ByOwner<object>;
}

interface StepSettings<Row, Result> {
  readonly from: readonly Label[];
  readonly match: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
  /** The order of what hangs on one. */
  readonly sorted: (rows: readonly Row[]) => readonly Row[];
  /** What the port calls a row, made of what came. */
  readonly resultOf: (row: Row) => Result;
}

export function step<Row extends object, Result extends object>({
  from,
  match,
  codec,
  sources,
  sorted,
  resultOf,
}: StepSettings<Row, Result>): Step {
  return {
    from,
    match,
    codec: owned(codec),
    sources: { of: 'o.key', ...sources },
    byOwner: (rows, owners) => {
      const lists = perOwner(rows as readonly Owned<Row>[], owners, sorted);
      const results = new Map<string, readonly Of<Result>[]>();
      for (const [of, own] of lists) {
        results.set(
          of,
          own.map((row) => ({ ...resultOf(row), of })),
        );
      }
      return results;
    },
  };
}

/** A row beside the owner it was asked for. */
export function owned<Row>(codec: Codec<Row>): Codec<Owned<Row>> {
  return {
    columns: () => ['of', ...codec.columns('')],
    write: () => ({}),
    read: (cells) => ({ of: text.read(cells), row: codec.read(cells) }),
  };
}

/** The rows by their owners, each owner's in an order of their own. */
export function perOwner<Row>(
  rows: readonly Owned<Row>[],
  owners: readonly string[],
  sorted: (rows: readonly Row[]) => readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const lists = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
  for (const { of, row } of rows) lists.get(of)?.push(row);
  return new Map([...lists].map(([of, own]) => [of, sorted(own)]));
}

type Keyed = { readonly key: string };
type Ordered = { readonly order: number };
type AtPlace = { readonly place: number };

/** Orders that rows of owners come in. Made once a row: comparing by `byKey` took a third of an answer of 68 rows. */
export const inKeyOrder = <Row extends Keyed>(rows: readonly Row[]): Row[] =>
  sortedBy(rows, ({ key }) => sortOfKey(key));
export const inOrder = <Row extends Ordered>(rows: readonly Row[]): Row[] =>
  sortedBy(rows, ({ order }) => order);
export const inPlace = <Row extends AtPlace>(rows: readonly Row[]): Row[] =>
  sortedBy(rows, ({ place }) => place);

export const same = <Row>(row: Row): Row => row;
export const rowOf = <Row>({ row }: Placed<Row>): Row => row;
