import { lowered, nodeColumn } from './column.ts';
import { edgeCurves } from './edge-curves.ts';
import type { GraphLayout, LayoutGraph, LayoutNode } from './graph-shape.ts';
import type { TypeSetting } from './text-lines.ts';

/** Pixels. */
const COLUMN = { min: 168, max: 300 };
const GAP = { min: 64, max: 150 };
/** Beside the last column, for the lines between its own nodes. */
const MARGIN = 44;
const HEADING_HEIGHT = 40;
/** Where studies stand one under another: the room beside them, and between them. */
const STACK = { margin: 92, gap: 18 };

/**
 * A column a study, rows by nearness to the roots and then by key: the same graph always gives the same picture.
 * Where the columns do not fit, as on a phone, they stand one under another and their lines run beside them.
 * Places across depend on the width and not on the labels, so the picture in Persian mirrors the English one.
 */
export function columnsLayout(
  graph: LayoutGraph,
  groups: readonly string[],
  available: number,
  setting: TypeSetting,
): GraphLayout {
  const present = groups.filter((group) => graph.nodes.some((node) => node.group === group));
  const least = present.length * (COLUMN.min + GAP.min) - GAP.min;
  return available < least
    ? stackedColumns(graph, rootFirst(graph.nodes, present), available, setting)
    : besideColumns(graph, rootInTheMiddle(graph.nodes, present), available, setting);
}

function besideColumns(
  { nodes, edges }: LayoutGraph,
  groups: readonly string[],
  available: number,
  setting: TypeSetting,
): GraphLayout {
  const groupOf = new Map(nodes.map(({ key, group }) => [key, group]));
  const last = groups.at(-1);
  const hasLoops = edges.some(
    ({ source, target }) => groupOf.get(source) === last && groupOf.get(target) === last,
  );
  const sizes = widthsFor(groups.length, available - (hasLoops ? MARGIN : 0));
  const columns = groups.map((group, index) =>
    nodeColumn(
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
  const width = groups.length * (sizes.column + sizes.gap) - sizes.gap + (hasLoops ? MARGIN : 0);
  const room = { width: Math.min(MARGIN, sizes.gap * 0.8), slope: 0.1 };
  return {
    width: Math.max(width, sizes.column),
    height,
    nodes: placed,
    edges: edgeCurves(edges, placed, room),
    columns: groups.map((group, index) => ({
      group,
      box: { x: index * (sizes.column + sizes.gap), y: 0, width: sizes.column, height },
    })),
  };
}

function stackedColumns(
  { nodes, edges }: LayoutGraph,
  groups: readonly string[],
  available: number,
  setting: TypeSetting,
): GraphLayout {
  const column = Math.max(COLUMN.min, available - STACK.margin);
  let y = 0;
  const columns = groups.map((group) => {
    const own = nodes.filter((node) => node.group === group);
    const stack = nodeColumn(own, { x: 0, width: column }, setting);
    const box = { x: 0, y, width: column, height: HEADING_HEIGHT + stack.height };
    y += box.height + STACK.gap;
    return { group, box, nodes: stack.nodes.map((node) => lowered(node, box.y + HEADING_HEIGHT)) };
  });
  const placed = columns.flatMap((one) => one.nodes);
  const height = Math.max(0, y - STACK.gap);
  const room = { width: STACK.margin - 4, slope: (STACK.margin - 20) / Math.max(1, height) };
  return {
    width: column + STACK.margin,
    height,
    nodes: placed,
    edges: edgeCurves(edges, placed, room),
    columns: columns.map(({ group, box }) => ({ group, box })),
  };
}

/** The study of all roots; undefined where they are of several. */
function studyOfRoots(nodes: readonly LayoutNode[]): string | undefined {
  const groups = new Set(nodes.filter(({ distance }) => distance === 0).map(({ group }) => group));
  const [only] = groups;
  return groups.size === 1 ? only : undefined;
}

/** The column of the roots in the middle, so that most lines run between neighbouring columns. */
function rootInTheMiddle(nodes: readonly LayoutNode[], groups: readonly string[]): string[] {
  const root = studyOfRoots(nodes);
  if (root === undefined || groups.length < 3) return [...groups];
  const others = groups.filter((group) => group !== root);
  const middle = Math.floor(groups.length / 2);
  return [...others.slice(0, middle), root, ...others.slice(middle)];
}

/** The column of the roots first, because a phone shows only the first column without scrolling. */
function rootFirst(nodes: readonly LayoutNode[], groups: readonly string[]): string[] {
  const root = studyOfRoots(nodes);
  if (root === undefined) return [...groups];
  return [root, ...groups.filter((group) => group !== root)];
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
