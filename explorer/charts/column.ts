import { compareKeys, type LayoutNode, type PlacedNode } from './graph-shape.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

/** Pixels. */
const ROW_GAP = 10;
const PADDING = { x: 12, y: 6 };
/** From a box's side to where its label begins: the mark and the space after it. */
const MARK_ROOM = 22;

/** Where the label of a node begins, from its box's beginning and upper side. */
export const LABEL_INSET = { x: PADDING.x + MARK_ROOM, y: PADDING.y };

/** Nodes one under another, by nearness to the roots and then by key, from 0 downwards. */
export function nodeColumn(
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

/** A node so many pixels farther down. */
export function lowered(node: PlacedNode, down: number): PlacedNode {
  const { box, mark } = node;
  return {
    ...node,
    box: { ...box, y: box.y + down },
    mark: { ...mark, y: mark.y + down },
  };
}
