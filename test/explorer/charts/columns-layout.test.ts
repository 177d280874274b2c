import { describe, expect, it } from 'vitest';
import { columnsLayout } from '../../../explorer/charts/columns-layout.ts';
import { SETTING } from './arbitrary-graph.ts';

const node = (key: string, distance: number) => ({
  key,
  label: key,
  group: key.split('.')[0] ?? '',
  distance,
});

describe('the layout by columns', () => {
  it('orders rows by nearness to the roots, then by the numbers of keys', () => {
    const nodes = [node('a.10', 1), node('a.2', 1), node('a.1', 2), node('a.3', 0)];
    const placed = columnsLayout({ nodes, edges: [] }, ['a'], 800, SETTING).nodes;
    expect(placed.map(({ key }) => key)).toEqual(['a.3', 'a.2', 'a.10', 'a.1']);
  });

  it('puts the study of the roots in the middle of three', () => {
    const nodes = [node('a.1', 0), node('b.1', 1), node('c.1', 1)];
    const { columns } = columnsLayout({ nodes, edges: [] }, ['a', 'b', 'c'], 800, SETTING);
    expect(columns.map(({ group }) => group)).toEqual(['b', 'a', 'c']);
  });

  it('leaves the studies in their order when roots are of several', () => {
    const nodes = [node('a.1', 0), node('b.1', 1), node('c.1', 0)];
    const { columns } = columnsLayout({ nodes, edges: [] }, ['a', 'b', 'c'], 800, SETTING);
    expect(columns.map(({ group }) => group)).toEqual(['a', 'b', 'c']);
  });

  it('has no column for a study without a node', () => {
    const nodes = [node('a.1', 0), node('c.1', 1)];
    const { columns } = columnsLayout({ nodes, edges: [] }, ['a', 'b', 'c'], 800, SETTING);
    expect(columns.map(({ group }) => group)).toEqual(['a', 'c']);
  });

  it('puts studies one under another where columns do not fit, the study of the roots first', () => {
    const nodes = [node('a.1', 1), node('b.1', 0), node('b.2', 1), node('c.1', 1)];
    const layout = columnsLayout({ nodes, edges: [] }, ['a', 'b', 'c'], 358, SETTING);
    expect(layout.width).toBe(358);
    expect(layout.columns.map(({ group }) => group)).toEqual(['b', 'a', 'c']);
    expect(layout.nodes.map(({ key }) => key)).toEqual(['b.1', 'b.2', 'a.1', 'c.1']);
    expect(new Set(layout.nodes.map(({ box }) => box.x))).toEqual(new Set([0]));
  });
});
