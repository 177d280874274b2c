/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The slope of the line through the logarithms, by least squares: 1 where a figure grows as its cause does. */
export function slopeOf(points: readonly (readonly [cause: number, figure: number])[]): number {
  const logs = points.map(([cause, figure]) => [Math.log(cause), Math.log(figure)] as const);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(logs.map(([at]) => at)), mean(logs.map(([, at]) => at))];
  const sum = (of: (dx: number, dy: number) => number) =>
    logs.reduce((all, [ax, ay]) => all + of(ax - x, ay - y), 0);
  return sum((dx, dy) => dx * dy) / sum((dx) => dx * dx);
}

/** A figure with its target maximum. */
export interface Bounded {
  readonly figure: number;
  readonly most?: number;
}

export const atMost = (figure: number, most: number): Bounded => ({ figure, most });

/** `0.42`, or with the target that it misses: `0.42 (> 0.40)`. */
export function format({ figure, most }: Bounded): string {
  const text = figure.toFixed(2);
  return most !== undefined && figure > most ? `${text} (> ${most.toFixed(2)})` : text;
}

/** Prints a table; the first column is aligned left, the others right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  for (const row of [head, ...rows]) {
    console.log(
      widths
        .map((width, at) =>
          at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width),
        )
        .join('  '),
    );
  }
}
