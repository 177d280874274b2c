import type { Measured } from '../compare/reliability.ts';
import type {
  AbsenceRow,
  ConstructRow,
  ElementRow,
  InterviewRow,
  LinkRow,
  NoteRow,
  RecommendationRow,
  SourceRow,
  StudyRow,
} from '../graph/rows.ts';

/** What resolvers are given where the schema's type is met by several kinds of rows. */
interface RowsByType {
  readonly Study: StudyRow;
  readonly Source: SourceRow;
  readonly Dimension: ElementRow;
  readonly Category: ElementRow;
  readonly Concept: ElementRow;
  readonly Code: ElementRow;
  readonly CrossStudyLink: LinkRow;
  readonly Construct: ConstructRow;
  readonly AbsenceAssertion: AbsenceRow;
  readonly Interview: InterviewRow;
  readonly SourceNote: NoteRow;
  readonly Recommendation: RecommendationRow;
}
export type NodeType = keyof RowsByType;

type Named<Type extends NodeType> = {
  [T in Type]: RowsByType[T] & { readonly __typename: T };
}[Type];

export type NodeParent = Named<NodeType>;
export type SearchResultParent = Named<
  'Study' | 'Dimension' | 'Category' | 'Concept' | 'Code' | 'Construct'
>;
export type ElementReliabilityParent = Measured;

export interface ReliabilitySummaryParent {
  readonly threshold: number;
  readonly statistics: readonly Measured[];
  readonly lowest: Measured;
  readonly highest: Measured;
}

/** What a field's resolver has to give. */
type ResultOf<Resolver> = Awaited<
  ReturnType<Extract<Resolver, (...parameters: never[]) => unknown>>
>;

/** Whether the row has a value that the schema accepts under the field's own name. */
type IsAnswered<Resolver, Row, Field> = Field extends keyof Row
  ? Row[Field] extends ResultOf<Resolver>
    ? true
    : false
  : false;

/**
 * The resolvers that a type needs: one for every field that its row does not answer by itself. A
 * field without one would be null at run time, so its absence is an error of types.
 */
export type Complete<Resolvers, Row> = Required<{
  [Field in keyof Resolvers as IsAnswered<Resolvers[Field], Row, Field> extends true
    ? never
    : Exclude<Field, '__isTypeOf'>]: Exclude<Resolvers[Field], undefined>;
}>;
