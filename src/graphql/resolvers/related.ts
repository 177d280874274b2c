import {
  type Kinds,
  REFERENCES,
  type Reference,
  type Relation,
  type Relations,
} from '../../model/relations.ts';
import type { Context } from '../context.ts';
import { reading } from '../reads.ts';
import { loadAllExisting, loadExisting } from './load-existing.ts';

/** Resolvers of fields that give what belongs to a row, or what a row names. */

type Field<Row, Result> = (row: Row, args: unknown, context: Context) => Result;
type Named<R extends Reference> = Kinds[(typeof REFERENCES)[R]];
/** A row whose property of this name holds what is given. */
type With<Property extends string, Value> = { readonly [P in Property]: Value };

/** Lists what belongs to its row. */
export const related = <R extends Relation>(
  relation: R,
): Field<With<'key', string>, Promise<readonly Relations[R][]>> =>
  reading([relation], ({ key }, _args, { load }) => load.related(relation).load(key));

/** Gives what a property of its row names by key. */
export const reference = <R extends Reference, Property extends string>(
  name: R,
  property: Property,
): Field<With<Property, string>, Promise<Named<R>>> =>
  reading([name], (row, _args, { load }) =>
    loadExisting(load.byKey(REFERENCES[name]), row[property]),
  );

/** Gives what a property of its row names by key, null where it names nothing. */
export const maybeReference = <R extends Reference, Property extends string>(
  name: R,
  property: Property,
): Field<With<Property, string | null>, Promise<Named<R>> | null> =>
  reading([name], (row, _args, { load }) => {
    const key: string | null = row[property];
    return key === null ? null : loadExisting(load.byKey(REFERENCES[name]), key);
  });

/** Lists what a property of its row names by keys, in their order. */
export const references = <R extends Reference, Property extends string>(
  name: R,
  property: Property,
): Field<With<Property, readonly string[]>, Promise<readonly Named<R>[]>> =>
  reading([name], (row, _args, { load }) =>
    loadAllExisting(load.byKey(REFERENCES[name]), row[property]),
  );
