import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsLayout } from '../../../explorer/charts/dots-layout.ts';
import { flowsLayout } from '../../../explorer/charts/flows-layout.ts';
import { type Box, overlap } from '../../../explorer/charts/geometry.ts';
import { heatLayout } from '../../../explorer/charts/heat-layout.ts';
import { type Place, paradigmLayout } from '../../../explorer/charts/paradigm-layout.ts';
import { saturationLayout } from '../../../explorer/charts/saturation-layout.ts';
import { anyLabel, SETTING } from './arbitrary-graph.ts';

const anyWidth = fc.integer({ min: 320, max: 1600 });
const anyHeads = (maxLength: number) =>
  fc
    .array(anyLabel, { minLength: 1, maxLength })
    .map((labels) => labels.map((label, index) => ({ key: `k${index}`, label })));

function expectApart(boxes: readonly Box[]): void {
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBe(false);
  }
}

const PLACES: readonly Place[] = [
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
];

const anyParadigm = fc.record({
  places: fc
    .tuple(
      fc.subarray([...PLACES], { minLength: 1 }),
      fc.array(anyHeads(6), { minLength: 6, maxLength: 6 }),
    )
    .map(([places, items]) =>
      places.map((place, index) => ({
        place,
        heading: `The ${place}`,
        items: (items[index] ?? []).map((item, at) => ({
          ...item,
          key: `${place} ${item.key}`,
          depth: (at % 2) as 0 | 1,
        })),
      })),
    ),
  arrows: fc
    .array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...PLACES)), { maxLength: 6 })
    .map((pairs) =>
      pairs.map(([from, to], at) => ({ key: `${at}`, from, to, words: 'intervenes in' })),
    ),
});

describe('the drawing of the paradigm', () => {
  it('has boxes that do not overlap and hold all that is in them', () => {
    fc.assert(
      fc.property(anyParadigm, anyWidth, ({ places, arrows }, width) => {
        const layout = paradigmLayout(places, arrows, width, SETTING);
        expectApart(layout.places.map(({ box }) => box));
        for (const { box, heading, items } of layout.places) {
          const inside = [heading, ...items];
          expectApart(inside.map((part) => part.box));
          for (const part of inside) {
            expect(part.box.x + part.box.width).toBeLessThanOrEqual(box.x + box.width);
            expect(part.box.y + part.box.height).toBeLessThanOrEqual(box.y + box.height);
            expect(part.lines.length * SETTING.lineHeight).toBeLessThanOrEqual(part.box.height);
          }
        }
      }),
    );
  });

  it('draws each arrow whose two places are there', () => {
    fc.assert(
      fc.property(anyParadigm, anyWidth, ({ places, arrows }, width) => {
        const there = new Set(places.map(({ place }) => place));
        const drawn = paradigmLayout(places, arrows, width, SETTING).arrows;
        expect(drawn.map(({ key }) => key)).toEqual(
          arrows
            .filter(({ from, to }) => from !== to && there.has(from) && there.has(to))
            .map(({ key }) => key),
        );
      }),
    );
  });
});

describe('flows', () => {
  const anyFlows = fc.tuple(anyHeads(10), anyHeads(8), anyWidth).chain(([rows, columns, width]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      width: fc.constant(width),
      counts: fc.array(
        fc.array(fc.nat(30), { minLength: columns.length, maxLength: columns.length }),
        { minLength: rows.length, maxLength: rows.length },
      ),
    }),
  );

  it('have bands that fill the bars at both ends', () => {
    fc.assert(
      fc.property(anyFlows, ({ rows, columns, counts, width }) => {
        const layout = flowsLayout(rows, columns, counts, width, SETTING);
        const filled = (key: string, end: 'row' | 'column') =>
          layout.ribbons
            .filter((ribbon) => ribbon[end] === key)
            .reduce((sum, { from, to }) => sum + (end === 'row' ? from : to).height, 0);
        for (const end of ['row', 'column'] as const) {
          for (const key of new Set(layout.ribbons.map((ribbon) => ribbon[end]))) {
            const own = layout.ribbons.filter((ribbon) => ribbon[end] === key);
            expectApart(own.map(({ from, to }) => (end === 'row' ? from : to)));
          }
        }
        for (const { key, bar } of layout.rows) expect(filled(key, 'row')).toBeCloseTo(bar.height);
        for (const { key, bar } of layout.columns)
          expect(filled(key, 'column')).toBeCloseTo(bar.height);
      }),
    );
  });

  it('have labels and bars that do not overlap', () => {
    fc.assert(
      fc.property(anyFlows, ({ rows, columns, counts, width }) => {
        const layout = flowsLayout(rows, columns, counts, width, SETTING);
        const ends = [...layout.rows, ...layout.columns];
        expectApart(ends.flatMap(({ labelBox, bar }) => [labelBox, bar]));
      }),
    );
  });
});

describe('a heat map', () => {
  it('has a cell for each row and column, beside the labels', () => {
    fc.assert(
      fc.property(anyHeads(12), anyHeads(12), anyWidth, (rows, columns, width) => {
        const layout = heatLayout(rows, columns, width, SETTING);
        expect(layout.cells.length).toBe(rows.length * columns.length);
        expectApart([...layout.rows, ...layout.columns, ...layout.cells].map(({ box }) => box));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a dot plot', () => {
  it('orders places by values, on a scale that holds them all and the threshold', () => {
    const anyValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        anyValues,
        fc.double({ min: 0, max: 1, noNaN: true }),
        anyWidth,
        (values, threshold, width) => {
          const dots = values.map((value, index) => ({ key: `${index}`, label: 'x', value }));
          const layout = dotsLayout(dots, threshold, width, SETTING);
          for (const [a, row] of layout.rows.entries()) {
            expect(row.point.x).toBeGreaterThanOrEqual(layout.axis.x - 0.01);
            expect(row.point.x).toBeLessThanOrEqual(width);
            for (const [b, other] of layout.rows.entries()) {
              if ((values[a] ?? 0) < (values[b] ?? 0))
                expect(row.point.x).toBeLessThanOrEqual(other.point.x);
            }
          }
          expect(layout.threshold).toBeGreaterThanOrEqual(layout.axis.x - 0.01);
        },
      ),
    );
  });
});

describe('the curve of saturation', () => {
  it('rises with the labels so far, and its bars stand apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 40 }),
        anyWidth,
        (added, width) => {
          let total = 0;
          const steps = added.map((count, index) => {
            total += count;
            return { key: `${index}`, added: count, total };
          });
          const layout = saturationLayout(steps, null, width, SETTING.lineHeight);
          expectApart(layout.steps.map(({ bar }) => bar));
          const heights = layout.steps.map(({ point }) => point.y);
          expect(heights).toEqual(heights.toSorted((a, b) => b - a));
          for (const { bar } of layout.steps) expect(bar.y + bar.height).toBeCloseTo(layout.base);
        },
      ),
    );
  });
});
