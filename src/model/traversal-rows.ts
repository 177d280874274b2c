/** The rows that a traversal or a count over the graph makes: counterparts, matrices, paths and subgraphs. */

import type { GraphEdgeKind, MappingPredicate } from './enums.ts';
import type { ConstructRow, ElementRow } from './rows.ts';

/** An edge in the direction in which it is recorded, not in that of travel. */
export interface EdgeRow {
  /** `PART_OF:<child>`, `THEORY:<source>~<relation>~<target>`, `ALIGNS_WITH:<link key>`. */
  readonly key: string;
  readonly kind: GraphEdgeKind;
  readonly sourceKey: string;
  readonly targetKey: string;
  /** The enum's name: the relation, the predicate, or PART_OF. */
  readonly label: string;
  /** 0 to 1; null unless it is a link. */
  readonly confidence: number | null;
}

/** A simple path; `edges` lie between the nodes in their order. */
export interface PathRow {
  readonly nodeKeys: readonly string[];
  readonly edges: readonly EdgeRow[];
  /** The product over its links, 0 to 1; 1 where it has none. */
  readonly confidence: number;
}

/** An element of another study that belongs with a given one. */
export interface CounterpartRow {
  readonly elementKey: string;
  /** As read from the given element. */
  readonly predicate: MappingPredicate;
  readonly confidence: number;
  /** The recorded links, from the given element on; more than one where it is derived. */
  readonly viaKeys: readonly string[];
}

/** The counts of a row of a matrix, with only those columns whose count is not 0. */
export interface MatrixCounts {
  readonly columnKeys: readonly string[];
  readonly counts: readonly number[];
}

/** A row of a code matrix. */
export interface MatrixRow extends MatrixCounts {
  readonly element: ElementRow;
}

/** A row of a construct matrix. */
export interface ConstructMatrixRow extends MatrixCounts {
  readonly construct: ConstructRow;
}

/** Two elements of one level and study that were voiced in the same interviews. */
export interface CoOccurrenceRow {
  /** The smaller key. */
  readonly aKey: string;
  readonly bKey: string;
  /** The number of interviews that voiced both, 1 or more. */
  readonly together: number;
  /** These, in the order of the study. */
  readonly interviewKeys: readonly string[];
  /** The share of the interviews that voiced either, above 0 to 1, in whole ten-thousandths. */
  readonly coefficient: number;
}

export interface SubgraphRow {
  /** Nearest first, then by key. */
  readonly nodeKeys: readonly string[];
  /** The least number of hops from a root, one for each node. */
  readonly distances: readonly number[];
  /** All edges of the requested kinds between the nodes, by the name of the kind, then by the keys inside the key. */
  readonly edges: readonly EdgeRow[];
  /** Whether more nodes were within reach than requested. */
  readonly isTruncated: boolean;
  /** Those of the studies named in the conditions that do not exist. */
  readonly unknownStudies: readonly string[];
}
