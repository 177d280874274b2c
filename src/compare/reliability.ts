import type { ElementRow, MeasuredRow, ReliabilityRow } from '../model/rows.ts';

export interface Measured {
  readonly element: ElementRow;
  readonly statistic: ReliabilityRow;
}

/** Measured elements with their extremes; null where none is measured. Of equal values the first counts. */
export function reliabilityOf(elements: readonly MeasuredRow[]): {
  readonly statistics: readonly Measured[];
  readonly lowest: Measured;
  readonly highest: Measured;
} | null {
  const statistics = elements.map((element) => ({ element, statistic: element.measured }));
  const [first, ...others] = statistics;
  if (first === undefined) return null;
  let lowest = first;
  let highest = first;
  for (const one of others) {
    if (one.statistic.value < lowest.statistic.value) lowest = one;
    if (one.statistic.value > highest.statistic.value) highest = one;
  }
  return { statistics, lowest, highest };
}
