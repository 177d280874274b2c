/** From a value to a place. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const unit = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * unit;
}

/** Round values from 0 to at least `max`, about `count` of them. */
export function ticksTo(max: number, count: number): number[] {
  if (max <= 0) return [0];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((one) => one * power >= rough) ?? 10);
  const last = Math.ceil(max / step - 1e-9);
  return Array.from({ length: last + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The step of five in which a count of a heat map lies: 0 for none; 5 for the largest, if that is 4 or more. */
export function heatStep(count: number, max: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count <= 0 || max <= 0) return 0;
  // Few different counts look alike wherever they occur: a lone 1 is no peak.
  if (max < 5 && Number.isInteger(count)) return Math.min(5, count + 1) as 2 | 3 | 4 | 5;
  return Math.min(5, Math.max(1, Math.ceil((count / max) * 5))) as 1 | 2 | 3 | 4 | 5;
}
