import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { columnsLayout } from './columns-layout.ts';
import { type Box, overlap } from './geometry.ts';
import type { GraphLayout, LayoutGraph, PlacedNode } from './graph-shape.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

const TICKS = 120;
const LABEL_WIDTH = 132;
const MARK_SIZE = 22;
const PADDING = 8;

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

/**
 * Lays a graph out by forces that begin at its columns. `d3-force` draws its numbers from a fixed seed, so the same
 * graph always gives the same picture. Labels never overlap: boxes are parted after the last tick.
 */
export function forceLayout(
  graph: LayoutGraph,
  groups: readonly string[],
  available: number,
  setting: TypeSetting,
): GraphLayout {
  const start = columnsLayout(graph, groups, available, setting);
  const labels = new Map(graph.nodes.map(({ key, label }) => [key, label]));
  const bodies = start.nodes.map(({ key, box }): Body => {
    const lines = linesOf(labels.get(key) ?? key, LABEL_WIDTH, setting.widthOf);
    const width = Math.max(MARK_SIZE, ...lines.map((line) => setting.widthOf(line))) + PADDING * 2;
    const height = MARK_SIZE + lines.length * setting.lineHeight + PADDING;
    return { key, lines, width, height, x: box.x, y: box.y };
  });
  const places = new Map(bodies.map((body) => [body.key, body]));
  const edges = graph.edges.filter(
    ({ source, target }) => places.has(source) && places.has(target),
  );
  settle(bodies, edges);
  part(bodies);
  return shown(bodies, edges);
}

function settle(bodies: Body[], edges: LayoutGraph['edges']): void {
  // Screens are wider than high.
  const pull = { x: 0.03, y: 0.11 };
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        edges.map(({ source, target }) => ({ source, target })),
      )
        .id(({ key }) => key)
        .distance(110),
    )
    .force('apart', forceManyBody().strength(-420))
    .force(
      'collide',
      forceCollide<Body>(({ width }) => width / 2),
    )
    .force('x', forceX(0).strength(pull.x))
    .force('y', forceY(0).strength(pull.y))
    .stop()
    .tick(TICKS);
}

/** Pushes overlapping boxes apart along the shorter way; where that does not end, spreads all of them. */
function part(bodies: readonly Body[]): void {
  for (let round = 1; pushed(bodies); round += 1) {
    if (round % 60 > 0) continue;
    for (const body of bodies) {
      body.x *= 1.1;
      body.y *= 1.1;
    }
  }
}

function pushed(bodies: readonly Body[]): boolean {
  let any = false;
  for (const [index, a] of bodies.entries()) {
    for (const b of bodies.slice(index + 1)) {
      if (!overlap(boxOf(a), boxOf(b))) continue;
      any = true;
      const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x) + 0.5;
      const along = (a.height + b.height) / 2 - Math.abs(a.y - b.y) + 0.5;
      const axis = across < along ? 'x' : 'y';
      const step = (Math.min(across, along) / 2) * (a[axis] < b[axis] ? -1 : 1);
      a[axis] += step;
      b[axis] -= step;
    }
  }
  return any;
}

const boxOf = ({ x, y, width, height }: Body): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

function shown(bodies: readonly Body[], edges: LayoutGraph['edges']): GraphLayout {
  const boxes = bodies.map(boxOf);
  const left = Math.min(0, ...boxes.map(({ x }) => x));
  const top = Math.min(0, ...boxes.map(({ y }) => y));
  const nodes = bodies.map((body): PlacedNode => {
    const { x, y, width, height } = boxOf(body);
    const box = { x: x - left, y: y - top, width, height };
    return {
      key: body.key,
      box,
      mark: { x: box.x + width / 2, y: box.y + MARK_SIZE / 2 },
      lines: body.lines,
    };
  });
  const marks = new Map(nodes.map(({ key, mark }) => [key, mark]));
  return {
    width: Math.max(1, ...nodes.map(({ box }) => box.x + box.width)),
    height: Math.max(1, ...nodes.map(({ box }) => box.y + box.height)),
    nodes,
    edges: edges.flatMap(({ key, source, target }) => {
      const from = marks.get(source);
      const to = marks.get(target);
      return from && to ? [{ key, from, to, bend: null }] : [];
    }),
    columns: [],
  };
}
