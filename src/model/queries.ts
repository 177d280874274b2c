import type {
  ElementOrderField,
  GraphEdgeKind,
  LinkOrderField,
  LinkStatus,
  MappingPredicate,
  MatrixColumns,
  ModelLevel,
  Overlap,
  ParadigmRole,
  SortDirection,
  Translation,
} from './enums.ts';
import type { Prefetch } from './relations.ts';

/** The queries of the port: their conditions, windows and results. */

/** The position of an item in its list: the values it is ordered by, of which the last is unique. */
export type Position = readonly (string | number)[];

/** A window on an ordered list: `limit` items from its start, or from its end if `fromEnd`. */
export interface Slice {
  readonly limit: number;
  readonly fromEnd: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The result of a query that names studies; it reports the unknown ones, so that an error costs no further read. */
interface Scoped {
  /** Those named that do not exist; `study` of an element filter is not checked. */
  readonly unknownStudies: readonly string[];
}

export interface ScopedRows<Row> extends Scoped {
  readonly rows: readonly Row[];
}

/** One list for each owner. */
export interface ScopedLists<Row> extends Scoped {
  readonly lists: readonly (readonly Row[])[];
}

/** `positions` has one for each row; `hasNext` and `hasPrevious` are about the whole list, not the window. */
export interface Page<Row> extends ScopedRows<Row> {
  readonly positions: readonly Position[];
  readonly total: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Every condition given must hold; null and absent restrict nothing. */
export interface StringCondition {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

/** Which active links count as one of an element (rule 24). */
export interface Strictness {
  /** As read from the element; null means any. */
  readonly predicates: readonly MappingPredicate[] | null;
  readonly minConfidence: number;
}

/** Rule 24: a link of the element's own to an element of a study. */
export interface LinkedCondition extends Strictness {
  readonly study: string;
}

export interface ElementConditions {
  readonly study?: StringCondition | null;
  readonly key?: StringCondition | null;
  /** Operands are folded and joined (`foldedJoined`); any form of the label may match. */
  readonly label?: StringCondition | null;
  readonly level?: readonly ModelLevel[] | null;
  readonly role?: readonly ParadigmRole[] | null;
  /** A link to each of these. */
  readonly linked?: readonly LinkedCondition[];
  /** A link to none of these. */
  readonly notLinked?: readonly LinkedCondition[];
  /** A construct that it expresses. */
  readonly construct?: string | null;
  /** Whether nothing lies below it. */
  readonly isLeaf?: boolean | null;
  /** A letter or a key, in any case: `interviewNames`. */
  readonly interview?: string | null;
}

export interface ElementSort {
  readonly field: ElementOrderField;
  readonly direction: SortDirection;
  /** A primary language subtag, in which `LABEL` orders. */
  readonly language: string;
}

export interface ElementQuery {
  readonly conditions: ElementConditions;
  readonly sort: ElementSort;
  readonly slice: Slice;
  readonly prefetch?: readonly Prefetch[];
}

export interface LinkConditions {
  readonly element?: string | null;
  readonly studies?: readonly string[] | null;
  readonly predicate?: readonly MappingPredicate[] | null;
  readonly status?: readonly LinkStatus[] | null;
  readonly minConfidence?: number | null;
  readonly isNegated?: boolean | null;
  readonly translation?: readonly Translation[] | null;
  /** Adds derived links from `minConfidence`, or 0.5 if it is absent; the other conditions apply to them too. */
  readonly includeDerived?: boolean | null;
}

/** Ties are in the order of rule 18, ascending in either direction. */
export interface LinkSort {
  readonly field: LinkOrderField;
  readonly direction: SortDirection;
}

export interface LinkQuery {
  readonly conditions: LinkConditions;
  readonly sort: LinkSort;
  readonly slice: Slice;
  readonly prefetch?: readonly Prefetch[];
}

export interface ConstructQuery {
  readonly overlap?: readonly Overlap[] | null;
  readonly studies?: readonly string[] | null;
  readonly isContested?: boolean | null;
  readonly slice: Slice;
  readonly prefetch?: readonly Prefetch[];
}

export interface ContrastQuery {
  /** One: any side lies in it. Several: at least two sides lie among them. */
  readonly studies?: readonly string[] | null;
  /** An element on a side. */
  readonly element?: string | null;
  /** What it is about. */
  readonly construct?: string | null;
  readonly slice: Slice;
  readonly prefetch?: readonly Prefetch[];
}

export interface AbsenceQuery {
  /** The studies in which something is missing. */
  readonly studies?: readonly string[] | null;
  readonly slice: Slice;
  readonly prefetch?: readonly Prefetch[];
}

export interface SearchQuery {
  /** Normalised words; an empty list matches nothing. */
  readonly words: readonly string[];
  /** The query as a key would be written; absent and empty find no key. */
  readonly key?: string;
  readonly studies?: readonly string[] | null;
  readonly levels?: readonly ModelLevel[] | null;
  readonly slice: Slice;
  readonly prefetch?: readonly Prefetch[];
}

/** The edges and nodes that a traversal may use. Null restricts nothing. */
export interface TraversalConditions {
  /** 1 to 6. */
  readonly maxHops: number;
  /** Null, or at least one. */
  readonly kinds: readonly GraphEdgeKind[] | null;
  /** As recorded; applies to links alone. */
  readonly predicates: readonly MappingPredicate[] | null;
  readonly minConfidence: number;
  /** Every node lies in one of them, ends included. */
  readonly studies: readonly string[] | null;
}

export interface CounterpartQuery {
  /** The least confidence, of a link or of the product of a chain. */
  readonly minConfidence: number;
  /** Where a counterpart may lie; null is any other study. */
  readonly studies: readonly string[] | null;
  /** As read from the given element; applied last, to the best link or chain of each counterpart. */
  readonly predicates?: readonly MappingPredicate[] | null;
  readonly includeDerived: boolean;
  readonly prefetch?: readonly Prefetch[];
}

export interface MatrixQuery {
  readonly studies: readonly string[];
  readonly level: ModelLevel;
  /** An interview's key, a study's key, or a role's name. */
  readonly columns: MatrixColumns;
}

export type ConstructMatrixQuery = Pick<MatrixQuery, 'studies' | 'columns'>;

export interface CoOccurrenceQuery {
  readonly study: string;
  readonly level: ModelLevel;
  /** The fewest interviews that voiced both, at least 1. */
  readonly minTogether: number;
  readonly first: number;
  readonly prefetch?: readonly Prefetch[];
}

export interface PathQuery extends TraversalConditions {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly prefetch?: readonly Prefetch[];
}

export interface NeighbourhoodQuery extends TraversalConditions {
  readonly roots: readonly string[];
  readonly maxNodes: number;
  readonly prefetch?: readonly Prefetch[];
}
