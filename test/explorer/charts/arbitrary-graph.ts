import fc from 'fast-check';
import type { LayoutGraph } from '../../../explorer/charts/graph-shape.ts';
import type { TypeSetting } from '../../../explorer/charts/text-lines.ts';

/** A setting in which every letter is 8 pixels wide, and 9 in bold. */
export const SETTING: TypeSetting = {
  size: 14,
  lineHeight: 20,
  widthOf: (text, weight = 400) => [...text].length * (weight > 400 ? 9 : 8),
};

export const GROUPS = ['digital', 'network', 'popularization', 'fourth'] as const;

/** Labels in two scripts, some with a word that is longer than any line. */
export const anyLabel = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom('public', 'participation', 'مشارکت', 'نهاد‌های', 'of'),
      },
      { weight: 1, arbitrary: fc.string({ minLength: 30, maxLength: 60, unit: 'grapheme-ascii' }) },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(' ').trim() || 'x');

/** A graph of up to 40 elements, with edges between any two of them. */
export const anyGraph: fc.Arbitrary<LayoutGraph> = fc
  .uniqueArray(
    fc.record({
      key: fc
        .tuple(fc.constantFrom(...GROUPS), fc.nat(99))
        .map(([group, number]) => `${group}.${number}`),
      label: anyLabel,
      distance: fc.nat(3),
    }),
    { minLength: 1, maxLength: 40, selector: ({ key }) => key },
  )
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes.map((node) => ({ ...node, group: node.key.split('.')[0] ?? '' }))),
      edges: fc
        .array(fc.tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1)), { maxLength: 60 })
        .map((pairs) =>
          pairs.map(([from, to], index) => ({
            key: `e${index}`,
            source: nodes[from]?.key ?? '',
            target: nodes[to]?.key ?? '',
          })),
        ),
    }),
  );
