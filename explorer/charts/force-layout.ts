import { columnsLayout } from './columns-layout.ts';
import { type Box, overlap } from './geometry.ts';
import type { GraphLayout, LayoutGraph, PlacedNode } from './graph-shape.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

const TICKS = 120;
/** Pixels between joined nodes, if nothing else pulls at them. */
const DISTANCE = 120;
/** The farthest that a node moves in the first tick, in pixels; less in each further one. */
const FIRST_STEP = 80;
/** How strongly nodes are drawn to the middle: screens are wider than high. */
const PULL = { x: 0.12, y: 0.4 };
const LABEL_WIDTH = 132;
const MARK_SIZE = 22;
const PADDING = 8;

interface Body {
  readonly key: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

/**
 * Force-directed layout (Fruchterman and Reingold, 1991). It begins at the columns and uses no random numbers, so the
 * same graph always gives the same picture. Labels never overlap, because boxes are moved apart after the last tick.
 * At most 150 elements are drawn, and for so few the 6 kB of `d3-force` with its quadtree bring nothing.
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
    return { key, lines, width, height, x: box.x - start.width / 2, y: box.y - start.height / 2 };
  });
  const places = new Map(bodies.map((body) => [body.key, body]));
  const joined = graph.edges.flatMap(({ source, target }): [Body, Body][] => {
    const [a, b] = [places.get(source), places.get(target)];
    return a && b && a !== b ? [[a, b]] : [];
  });
  for (let tick = 0; tick < TICKS; tick += 1) {
    move(bodies, joined, FIRST_STEP * (1 - tick / TICKS));
  }
  part(bodies);
  return shown(bodies, graph.edges);
}

/** One tick: all push one another away, joined ones attract, and the middle draws all. */
function move(bodies: readonly Body[], joined: readonly [Body, Body][], furthest: number): void {
  const forces = new Map(
    bodies.map((body) => [body, { x: -body.x * PULL.x, y: -body.y * PULL.y }]),
  );
  const between = (a: Body, b: Body, strength: (distance: number) => number) => {
    const [x, y] = [a.x - b.x, a.y - b.y];
    const distance = Math.max(1, Math.hypot(x, y));
    const force = strength(distance) / distance;
    const [ofA, ofB] = [forces.get(a), forces.get(b)];
    if (ofA === undefined || ofB === undefined) return;
    ofA.x += x * force;
    ofA.y += y * force;
    ofB.x -= x * force;
    ofB.y -= y * force;
  };
  for (const [index, a] of bodies.entries()) {
    for (const b of bodies.slice(index + 1)) between(a, b, (far) => DISTANCE ** 2 / far);
  }
  for (const [a, b] of joined) between(a, b, (far) => -(far ** 2) / DISTANCE);
  for (const [body, { x, y }] of forces) {
    const step = Math.min(1, furthest / Math.max(1, Math.hypot(x, y)));
    body.x += x * step;
    body.y += y * step;
  }
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
