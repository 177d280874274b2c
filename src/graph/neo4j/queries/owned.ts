import type { Of } from '../../port.ts';
import type { Asker } from '../ask.ts';
import { type Codec, text } from '../codec.ts';
import { type Sources, type Statement, statement } from '../statement.ts';

interface Owned<Row> {
  readonly of: string;
  readonly row: Row;
}

/** A statement over `$owners`, whose body binds `of` and `x`. */
export function ownedStatement<Row>(
  name: string,
  match: string,
  codec: Codec<Row>,
  sources: Sources = {},
): Statement<Owned<Row>> {
  const owned: Codec<Owned<Row>> = {
    columns: () => ['of', ...codec.columns('')],
    write: () => ({}),
    read: (cells) => ({ of: text.read(cells), row: codec.read(cells) }),
  };
  return statement(name, `UNWIND $owners AS of ${match}`, owned, 'x', { of: 'of', ...sources });
}

/** Its rows owner by owner, in the order asked, each owner's in the order given. */
export async function ownedRows<Row extends object, Result extends object = Row>(
  ask: Asker,
  asked: Statement<Owned<Row>>,
  owners: readonly string[],
  compare: (a: Row, b: Row) => number,
  resultOf: (row: Row) => Result,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Of<Result>[]> {
  const found = await ask.many(asked, { owners, ...parameters });
  const places = new Map(owners.map((owner, at) => [owner, at]));
  const placeOf = ({ of }: Owned<Row>): number => places.get(of) ?? 0;
  return [...found]
    .sort((a, b) => placeOf(a) - placeOf(b) || compare(a.row, b.row))
    .map(({ of, row }) => ({ ...resultOf(row), of }));
}
