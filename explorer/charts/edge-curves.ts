import { type Box, centre, type Point } from './geometry.ts';
import type { LayoutEdge, PlacedEdge, PlacedNode } from './graph-shape.ts';

/** Pixels between the lines that end at one side of a box. */
const PORT_GAP = 5;

/** The room that lines between boxes of one column have beside it, in pixels. */
export interface LoopRoom {
  /** How far a line may reach. */
  readonly width: number;
  /** How much farther it reaches for each pixel between its ends. */
  readonly slope: number;
}

type Side = 'start' | 'end';

/** Lines leave a box at the side that faces the other box; between two of one column they bulge at the end side. */
export function edgeCurves(
  edges: readonly LayoutEdge[],
  nodes: readonly PlacedNode[],
  room: LoopRoom,
): PlacedEdge[] {
  const boxes = new Map(nodes.map(({ key, box }) => [key, box]));
  const drawn = edges.flatMap((edge) => {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    return source && target ? [{ edge, source, target }] : [];
  });
  const ports = new Map<string, string[]>();
  const byOtherEnd = drawn.flatMap(({ edge, source, target }) => [
    { port: portOf(edge.source, sideOf(source, target)), key: edge.key, y: centre(target).y },
    { port: portOf(edge.target, sideOf(target, source)), key: edge.key, y: centre(source).y },
  ]);
  for (const { port, key } of byOtherEnd.toSorted((a, b) => a.y - b.y)) {
    const keys = ports.get(port);
    if (keys === undefined) ports.set(port, [key]);
    else keys.push(key);
  }
  const end = (own: string, box: Box, other: Box, key: string): Point => {
    const side = sideOf(box, other);
    const keys = ports.get(portOf(own, side)) ?? [key];
    const step = Math.min(PORT_GAP, (box.height - 8) / keys.length);
    const y = centre(box).y + (keys.indexOf(key) - (keys.length - 1) / 2) * step;
    return { x: side === 'end' ? box.x + box.width : box.x, y };
  };
  return drawn.map(({ edge, source, target }) => {
    const from = end(edge.source, source, target, edge.key);
    const to = end(edge.target, target, source, edge.key);
    return { key: edge.key, from, to, bend: bendOf(from, to, source.x === target.x, room) };
  });
}

const portOf = (node: string, side: Side) => `${node} ${side}`;

function sideOf(box: Box, other: Box): Side {
  return other.x < box.x ? 'start' : 'end';
}

function bendOf(from: Point, to: Point, isLoop: boolean, room: LoopRoom): [Point, Point] {
  if (isLoop) {
    // A cubic curve reaches three quarters of the way to its control points.
    const out = Math.min(room.width, 16 + Math.abs(to.y - from.y) * room.slope) / 0.75;
    return [
      { x: from.x + out, y: from.y },
      { x: to.x + out, y: to.y },
    ];
  }
  const middle = (from.x + to.x) / 2;
  return [
    { x: middle, y: from.y },
    { x: middle, y: to.y },
  ];
}
