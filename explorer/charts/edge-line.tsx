import { paint } from './colours.ts';
import type { DrawnEdge, EdgeKind } from './drawn-graph.ts';
import type { Placing } from './geometry.ts';
import type { PlacedEdge } from './graph-shape.ts';
import { arrowHead, beforeEnd, edgePath, pointOnScreen } from './paths.ts';

const STYLES: Readonly<Record<EdgeKind, { readonly dash?: string; readonly width: number }>> = {
  ALIGNS_WITH: { width: 1.5 },
  PART_OF: { width: 1.75, dash: '1.5 5' },
  THEORY: { width: 1.75, dash: '8 4' },
};

/** A surer link is thicker: 1.5 px at 0.5, 4 px at 1. */
const WIDTH_OF_CONFIDENCE = 5;

interface EdgeLineProps {
  readonly edge: PlacedEdge;
  readonly drawn: DrawnEdge | undefined;
  readonly at: Placing;
  /** The node whose lines stand out; none does when it is undefined. */
  readonly attention: string | undefined;
}

/** The line of one edge; its kind is a style of line, never a colour alone. */
export function EdgeLine({ edge, drawn, at, attention }: EdgeLineProps) {
  if (drawn === undefined) return null;
  const { kind, confidence, source, target } = drawn;
  const isOwn = attention === source || attention === target;
  const { width, dash } = STYLES[kind];
  const stroke = paint(isOwn ? 'accent' : 'edge');
  const end = pointOnScreen(edge.to, at);
  return (
    <g opacity={attention === undefined || isOwn ? 1 : 0.25}>
      <path
        d={edgePath(edge, at)}
        fill="none"
        stroke={stroke}
        stroke-width={Math.max(1, width + ((confidence ?? 0.5) - 0.5) * WIDTH_OF_CONFIDENCE)}
        stroke-linecap="round"
        {...(dash !== undefined && { 'stroke-dasharray': dash })}
      />
      {kind === 'THEORY' && (
        <path d={arrowHead(pointOnScreen(beforeEnd(edge), at), end)} fill={stroke} />
      )}
    </g>
  );
}
