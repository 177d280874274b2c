import { describe, expect, it } from 'vitest';
import { placing } from '../../../explorer/charts/geometry.ts';
import { nearest } from '../../../explorer/charts/nearest.ts';
import { heatStep, ticksTo } from '../../../explorer/charts/scales.ts';
import { linesOf } from '../../../explorer/charts/text-lines.ts';
import { SETTING } from './arbitrary-graph.ts';

describe('scales', () => {
  it('have ticks at round values that reach the largest', () => {
    expect(ticksTo(104, 6)).toEqual([0, 20, 40, 60, 80, 100, 120]);
    expect(ticksTo(1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticksTo(0, 5)).toEqual([0]);
  });

  it('have five steps of heat, of which none is for nothing', () => {
    expect([0, 1, 20, 21, 100].map((count) => heatStep(count, 100))).toEqual([0, 1, 1, 2, 5]);
  });

  it('do not make a peak of a lone 1', () => {
    expect(heatStep(1, 1)).toBe(2);
    expect(heatStep(4, 4)).toBe(5);
  });
});

describe('the mirror', () => {
  it('counts from the other side in Persian, for points and boxes', () => {
    const at = placing(100, 'rtl');
    expect(at.x(10)).toBe(90);
    expect(at.left({ x: 10, width: 30 })).toBe(60);
    expect(placing(100, 'ltr').left({ x: 10, width: 30 })).toBe(10);
  });
});

describe('arrows', () => {
  const at = (key: string, x: number, y: number) => ({ key, box: { x, y, width: 10, height: 10 } });
  const middle = at('middle', 100, 100);
  const places = [middle, at('above', 104, 60), at('aside', 60, 90), at('far', 20, 100)];

  it('lead to the nearest place that way, on the screen', () => {
    expect(nearest(middle, places, 'ArrowUp')?.key).toBe('above');
    expect(nearest(middle, places, 'ArrowLeft')?.key).toBe('aside');
  });

  it('lead nowhere where nothing lies', () => {
    expect(nearest(middle, places, 'ArrowDown')).toBeUndefined();
  });
});

describe('lines of a text', () => {
  it('end between words where they can', () => {
    expect(linesOf('Increased public participation', 128, SETTING.widthOf)).toEqual([
      'Increased public',
      'participation',
    ]);
  });

  it('end after a half-space or a hyphen of a word that is too long, and between letters at last', () => {
    expect(linesOf('cross-sectional', 88, SETTING.widthOf)).toEqual(['cross-', 'sectional']);
    expect(linesOf('abcdefgh', 32, SETTING.widthOf)).toEqual(['abcd', 'efgh']);
  });
});
