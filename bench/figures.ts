/** The middle one. */
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

/** A figure beside what it should not pass. */
export interface Held {
  readonly figure: number;
  readonly most?: number;
}

export const held = (figure: number, most: number): Held => ({ figure, most });

/** `0.42`, and a loss with the target that it misses. */
export function told({ figure, most }: Held): string {
  const text = figure.toFixed(2);
  return most !== undefined && figure > most ? `${text} (> ${most.toFixed(2)})` : text;
}

/** Prints rows under a head, the first column to the left and the others to the right. */
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
