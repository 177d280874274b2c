import { type Box, centre, type Point } from './geometry.ts';
import {
  compareKeys,
  type GraphLayout,
  type LayoutEdge,
  type LayoutGraph,
  type LayoutNode,
  type PlacedEdge,
  type PlacedNode,
} from './graph-shape.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

/** Pixels. */
const COLUMN = { min: 168, max: 300 };
const GAP = { min: 64, max: 150 };
/** Beside the last column, for the lines between its own nodes. */
const MARGIN = 44;
const HEADING_HEIGHT = 40;
const ROW_GAP = 10;
const PADDING = { x: 12, y: 6 };
/** From a box's side to where its label begins: the mark and the space after it. */
const MARK_ROOM = 22;
/** Between the lines that end at one side of a box. */
const PORT_GAP = 5;

/**
 * A column a study, rows by nearness to the roots and then by key: the same graph always gives the same picture.
 * Places depend on the width and not on the labels, so the picture in Persian is the mirror image of the English one.
 */
export function columnsLayout(
  { nodes, edges }: LayoutGraph,
  groups: readonly string[],
  available: number,
  setting: TypeSetting,
): GraphLayout {
  const present = orderOfColumns(nodes, groups);
  const groupOf = new Map(nodes.map(({ key, group }) => [key, group]));
  const last = present.at(-1);
  const hasLoops = edges.some(
    ({ source, target }) => groupOf.get(source) === last && groupOf.get(target) === last,
  );
  const sizes = widthsFor(present.length, available - (hasLoops ? MARGIN : 0));
  const columns = present.map((group, index) =>
    stack(
      nodes.filter((node) => node.group === group),
      { x: index * (sizes.column + sizes.gap), width: sizes.column },
      setting,
    ),
  );
  const tallest = Math.max(0, ...columns.map(({ height }) => height));
  const height = HEADING_HEIGHT + tallest;
  const placed = columns.flatMap((column) => {
    const down = HEADING_HEIGHT + (tallest - column.height) / 2;
    return column.nodes.map((node) => lowered(node, down));
  });
  const width = present.length * (sizes.column + sizes.gap) - sizes.gap + (hasLoops ? MARGIN : 0);
  return {
    width: Math.max(width, sizes.column),
    height,
    nodes: placed,
    edges: curves(edges, placed, sizes.gap),
    columns: present.map((group, index) => ({
      group,
      box: { x: index * (sizes.column + sizes.gap), y: 0, width: sizes.column, height },
    })),
  };
}

/** The roots' study in the middle, so that most lines run between neighbours; the others in their order. */
function orderOfColumns(nodes: readonly LayoutNode[], groups: readonly string[]): string[] {
  const present = groups.filter((group) => nodes.some((node) => node.group === group));
  const roots = new Set(nodes.filter(({ distance }) => distance === 0).map(({ group }) => group));
  const [root] = roots;
  if (root === undefined || roots.size > 1 || present.length < 3) return present;
  const others = present.filter((group) => group !== root);
  const middle = Math.floor(present.length / 2);
  return [...others.slice(0, middle), root, ...others.slice(middle)];
}

function widthsFor(count: number, available: number) {
  const gaps = Math.max(0, count - 1);
  const gap = clamp((available - count * COLUMN.max) / Math.max(1, gaps), GAP);
  const column = clamp((available - gaps * gap) / Math.max(1, count), COLUMN);
  return { column, gap };
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.max(min, Math.min(max, value));
}

/** One column from 0 downwards. */
function stack(
  nodes: readonly LayoutNode[],
  { x, width }: { x: number; width: number },
  setting: TypeSetting,
): { nodes: PlacedNode[]; height: number } {
  const room = width - MARK_ROOM - PADDING.x * 2;
  let y = 0;
  const placed = nodes
    .toSorted((a, b) => a.distance - b.distance || compareKeys(a.key, b.key))
    .map(({ key, label }): PlacedNode => {
      const lines = linesOf(label, room, setting.widthOf);
      const height = lines.length * setting.lineHeight + PADDING.y * 2;
      const box = { x, y, width, height };
      const mark = { x: x + PADDING.x + 6, y: y + PADDING.y + setting.lineHeight / 2 };
      y += height + ROW_GAP;
      return { key, box, mark, lines };
    });
  return { nodes: placed, height: Math.max(0, y - ROW_GAP) };
}

function lowered(node: PlacedNode, down: number): PlacedNode {
  const { box, mark } = node;
  return {
    ...node,
    box: { ...box, y: box.y + down },
    mark: { ...mark, y: mark.y + down },
  };
}

/** Where the label of a node begins, and how far its baselines lie from the box's upper side. */
export const LABEL_INSET = { x: PADDING.x + MARK_ROOM, y: PADDING.y };

type Side = 'start' | 'end';

/** Lines leave a box at the side that faces the other box; between two of one column they bulge at the end side. */
function curves(
  edges: readonly LayoutEdge[],
  nodes: readonly PlacedNode[],
  gap: number,
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
    return { key: edge.key, from, to, bend: bendOf(from, to, source.x === target.x, gap) };
  });
}

const portOf = (node: string, side: Side) => `${node} ${side}`;

function sideOf(box: Box, other: Box): Side {
  return other.x < box.x ? 'start' : 'end';
}

function bendOf(from: Point, to: Point, isLoop: boolean, gap: number): [Point, Point] {
  if (isLoop) {
    const out = Math.min(MARGIN, gap * 0.8, 16 + Math.abs(to.y - from.y) * 0.1) * 1.25;
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
