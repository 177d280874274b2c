import type { ElementRow, MappingPredicate } from './rows.ts';

/** What traversals return. */

export type GraphEdgeKind = 'PART_OF' | 'ALIGNS_WITH' | 'THEORY';

/** An edge as it is recorded, never in the direction of travel. */
export interface EdgeRow {
  /** `PART_OF:<child>`, `THEORY:<source>~<relation>~<target>`, `ALIGNS_WITH:<link key>`. */
  readonly key: string;
  readonly kind: GraphEdgeKind;
  readonly sourceKey: string;
  readonly targetKey: string;
  /** The enum's name: the relation, the predicate, or PART_OF. */
  readonly label: string;
  /** Null unless it is a link. */
  readonly confidence: number | null;
}

/** A simple path; `edges` lie between the nodes in their order. */
export interface PathRow {
  readonly nodeKeys: readonly string[];
  readonly edges: readonly EdgeRow[];
  /** The product over its links, 0 to 1; 1 where it has none. */
  readonly confidence: number;
}

/** An element that belongs with another one of another study, as that other one sees it. */
export interface CounterpartRow {
  readonly elementKey: string;
  /** Read from the element that was asked about. */
  readonly predicate: MappingPredicate;
  readonly confidence: number;
  /** The recorded links, from the element that was asked about; more than one where it is derived. */
  readonly viaKeys: readonly string[];
}

/** A row of a code matrix: only the columns in which something was counted. */
export interface MatrixRow {
  readonly element: ElementRow;
  readonly columnKeys: readonly string[];
  readonly counts: readonly number[];
}

export interface SubgraphRow {
  /** Nearest first, then by key. */
  readonly nodeKeys: readonly string[];
  /** All of the asked kinds between the nodes, by kind's name and then by the keys inside the key. */
  readonly edges: readonly EdgeRow[];
  /** Whether more nodes were within reach than asked for. */
  readonly isTruncated: boolean;
  /** Of the studies that were to hold every node, those that do not exist. */
  readonly unknownStudies: readonly string[];
}
