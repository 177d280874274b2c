import type { Measured } from '../compare/reliability.ts';
import type { DatasetRow } from '../model/dataset-rows.ts';
import type { Engine } from '../model/enums.ts';
import type { Kind, Kinds } from '../model/relations.ts';
import type { HitRow, SourceRow } from '../model/rows.ts';
import type { LegendName } from './legend.ts';
import type { Connection } from './pagination.ts';

/** The kind of row for each type that has an id, except for a source, which is part of its study's row. */
export const NODE_KINDS = {
  Study: 'studies',
  Dimension: 'elements',
  Category: 'elements',
  Concept: 'elements',
  Code: 'elements',
  CrossStudyLink: 'links',
  Construct: 'constructs',
  AbsenceAssertion: 'absences',
  Contrast: 'contrasts',
  Interview: 'interviews',
  SourceNote: 'notes',
  Recommendation: 'recommendations',
} as const satisfies Record<string, Kind>;

type RowsByType = {
  readonly [Type in keyof typeof NODE_KINDS]: Kinds[(typeof NODE_KINDS)[Type]];
} & { readonly Source: SourceRow };
export type NodeType = keyof RowsByType;

type Named<Type extends NodeType> = {
  [T in Type]: RowsByType[T] & { readonly __typename: T };
}[Type];

export type NodeParent = Named<NodeType>;
export type SearchResultParent = Named<
  'Study' | 'Dimension' | 'Category' | 'Concept' | 'Code' | 'Construct'
>;
/** A page of hits, with the query as it was understood. */
export type SearchPage = Connection<HitRow> & {
  readonly normalizedQuery: string;
  readonly words: readonly string[];
};
export type ElementReliabilityParent = Measured;

export interface ReliabilitySummaryParent {
  readonly threshold: number;
  readonly statistics: readonly Measured[];
  readonly lowest: Measured;
  readonly highest: Measured;
}

export interface DatasetParent extends DatasetRow {
  readonly engine: Engine;
  readonly legend: readonly LegendName[];
}

/** The type of a resolver's result. */
type ResultOf<Resolver> = Awaited<
  ReturnType<Extract<Resolver, (...parameters: never[]) => unknown>>
>;

/** Whether the row has a value that the schema accepts under the field's own name. */
type IsAnsweredByRow<Resolver, Row, Field> = Field extends keyof Row
  ? Row[Field] extends ResultOf<Resolver>
    ? true
    : false
  : false;

/**
 * The resolvers that a type needs: one for every field that its row does not have as such. A missing one would be
 * null at run time, so it is a type error.
 */
export type Complete<Resolvers, Row> = Required<{
  [Field in keyof Resolvers as IsAnsweredByRow<Resolvers[Field], Row, Field> extends true
    ? never
    : Exclude<Field, '__isTypeOf'>]: Exclude<Resolvers[Field], undefined>;
}>;
