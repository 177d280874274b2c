import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsLayout } from '../../../explorer/charts/columns-layout.ts';
import { forceLayout } from '../../../explorer/charts/force-layout.ts';
import { overlap, placing } from '../../../explorer/charts/geometry.ts';
import type { GraphLayout } from '../../../explorer/charts/graph-shape.ts';
import { anyGraph, GROUPS, SETTING } from './arbitrary-graph.ts';

const anyWidth = fc.integer({ min: 320, max: 1600 });

describe.each([
  { name: 'columns', layout: columnsLayout, runs: 200 },
  { name: 'force', layout: forceLayout, runs: 40 },
])('the layout by $name', ({ layout, runs }) => {
  const holds = (check: (placed: GraphLayout, width: number) => void) =>
    fc.assert(
      fc.property(anyGraph, anyWidth, (graph, width) => {
        check(layout(graph, GROUPS, width, SETTING), width);
      }),
      { numRuns: runs },
    );

  it('never lays one node or its label over another', () => {
    holds(({ nodes }) => {
      for (const [index, a] of nodes.entries()) {
        for (const b of nodes.slice(index + 1)) expect(overlap(a.box, b.box)).toBe(false);
      }
    });
  });

  it('cuts no label, and has the room that its lines take', () => {
    fc.assert(
      fc.property(anyGraph, anyWidth, (graph, width) => {
        const labels = new Map(graph.nodes.map(({ key, label }) => [key, label]));
        for (const { key, lines, box } of layout(graph, GROUPS, width, SETTING).nodes) {
          const letters = (text: string) => text.replace(/\s/gu, '');
          expect(letters(lines.join(''))).toBe(letters(labels.get(key) ?? ''));
          expect(lines.length * SETTING.lineHeight).toBeLessThanOrEqual(box.height);
          for (const line of lines) expect(SETTING.widthOf(line)).toBeLessThanOrEqual(box.width);
        }
      }),
      { numRuns: runs },
    );
  });

  it('keeps every node within the drawing, on either side of the mirror', () => {
    holds(({ nodes, width, height }) => {
      for (const direction of ['ltr', 'rtl'] as const) {
        const at = placing(width, direction);
        for (const { box } of nodes) {
          expect(at.left(box)).toBeGreaterThanOrEqual(-0.01);
          expect(at.left(box) + box.width).toBeLessThanOrEqual(width + 0.01);
          expect(box.y).toBeGreaterThanOrEqual(-0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
        }
      }
    });
  });

  it('gives the same picture of the same graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const shuffled = { ...graph, nodes: graph.nodes.toReversed() };
        const places = ({ nodes }: GraphLayout) =>
          nodes.map(({ key, box }) => `${key} ${box.x} ${box.y}`).sort();
        expect(places(layout(shuffled, GROUPS, 900, SETTING))).toEqual(
          places(layout(graph, GROUPS, 900, SETTING)),
        );
      }),
      { numRuns: runs },
    );
  });
});

describe('the layout by columns', () => {
  it('places nodes across whatever their labels are, so that languages mirror each other', () => {
    fc.assert(
      fc.property(anyGraph, anyWidth, fc.string({ maxLength: 80 }), (graph, width, other) => {
        const translated = {
          ...graph,
          nodes: graph.nodes.map((node) => ({ ...node, label: `${other} ${node.key}` })),
        };
        const across = ({ nodes, width }: GraphLayout) =>
          nodes.map(({ key, box }) => `${key} ${box.x} ${box.width} of ${width}`);
        expect(across(columnsLayout(translated, GROUPS, width, SETTING))).toEqual(
          across(columnsLayout(graph, GROUPS, width, SETTING)),
        );
      }),
    );
  });

  it('joins the sides of boxes, and never a place beside them', () => {
    fc.assert(
      fc.property(anyGraph, anyWidth, (graph, width) => {
        const { nodes, edges } = columnsLayout(graph, GROUPS, width, SETTING);
        const boxes = new Map(nodes.map(({ key, box }) => [key, box]));
        const ends = new Map(graph.edges.map((edge) => [edge.key, edge]));
        for (const { key, from, to } of edges) {
          const edge = ends.get(key);
          for (const [point, box] of [
            [from, boxes.get(edge?.source ?? '')],
            [to, boxes.get(edge?.target ?? '')],
          ] as const) {
            if (box === undefined) throw new Error(`No box at an end of ${key}.`);
            expect([box.x, box.x + box.width]).toContain(point.x);
            expect(point.y).toBeGreaterThanOrEqual(box.y);
            expect(point.y).toBeLessThanOrEqual(box.y + box.height);
          }
        }
      }),
    );
  });
});
