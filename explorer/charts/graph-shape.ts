import type { Box, Point } from './geometry.ts';

/** A graph as a layout sees it, and as it leaves it. */

export interface LayoutNode {
  readonly key: string;
  readonly label: string;
  /** The study, which is a column of its own. */
  readonly group: string;
  /** Steps from the nearest root. */
  readonly distance: number;
}

export interface LayoutEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

export interface PlacedNode {
  readonly key: string;
  /** Where the node is drawn, its label included. */
  readonly box: Box;
  /** The middle of its mark. */
  readonly mark: Point;
  readonly lines: readonly string[];
}

/** A line from `from` to `to`; with two control points it is a cubic curve. */
export interface PlacedEdge {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly bend: readonly [Point, Point] | null;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** The columns, in the order of reading; none where the layout has no columns. */
  readonly columns: readonly { readonly group: string; readonly box: Box }[];
}

/** Orders keys such as `network.2.10` by their numbers. */
export function compareKeys(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
