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

/** Resolvers for relations of a row, and for references, which are keys of other rows in a row. */

type Field<Row, Result> = (row: Row, args: unknown, context: Context) => Result;
type Named<R extends Reference> = Kinds[(typeof REFERENCES)[R]];
/** A row with a property of this name and type. */
type With<Property extends string, Value> = { readonly [P in Property]: Value };

/** Resolves the rows of a relation. */
export const related = <R extends Relation>(
  relation: R,
): Field<With<'key', string>, Promise<readonly Relations[R][]>> =>
  reading([relation], ({ key }, _args, { load }) => load.related(relation).load(key));

/** Resolves the row whose key is in a property. */
export const reference = <R extends Reference, Property extends string>(
  name: R,
  property: Property,
): Field<With<Property, string>, Promise<Named<R>>> =>
  reading([name], (row, _args, { load }) =>
    loadExisting(load.byKey(REFERENCES[name]), row[property]),
  );

/** Resolves the row whose key is in a property; null when the property is null. */
export const maybeReference = <R extends Reference, Property extends string>(
  name: R,
  property: Property,
): Field<With<Property, string | null>, Promise<Named<R>> | null> =>
  reading([name], (row, _args, { load }) => {
    const key: string | null = row[property];
    return key === null ? null : loadExisting(load.byKey(REFERENCES[name]), key);
  });

/** Resolves the rows whose keys are in a property, in the order of the keys. */
export const references = <R extends Reference, Property extends string>(
  name: R,
  property: Property,
): Field<With<Property, readonly string[]>, Promise<readonly Named<R>[]>> =>
  reading([name], (row, _args, { load }) =>
    loadAllExisting(load.byKey(REFERENCES[name]), row[property]),
  );
