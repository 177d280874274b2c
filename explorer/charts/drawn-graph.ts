import type { LayoutEdge, LayoutNode } from './graph-shape.ts';

/** What joins two elements: a judgement across studies, the model's own tree, or its theory. */
export type EdgeKind = 'ALIGNS_WITH' | 'PART_OF' | 'THEORY';

export interface DrawnNode extends LayoutNode {
  readonly href: string;
  /** Its label and what else is said of it. */
  readonly name: string;
}

export interface DrawnEdge extends LayoutEdge {
  readonly kind: EdgeKind;
  /** Null for what is no judgement. */
  readonly confidence: number | null;
  readonly isDirected: boolean;
}
