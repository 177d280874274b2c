import type { RawAnswer } from './compare.ts';

/** Counts all operations, to notice a generator that finds nothing any more. */
export interface Tally {
  operations: number;
  full: number;
  refused: number;
  readonly byField: Map<string, number>;
}

export const newTally = (): Tally => ({ operations: 0, full: 0, refused: 0, byField: new Map() });

export function count(tally: Tally, rootField: string, { text }: RawAnswer): void {
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  tally.operations += 1;
  if (errors !== undefined) tally.refused += 1;
  if (hasContent(data)) tally.full += 1;
  tally.byField.set(rootField, (tally.byField.get(rootField) ?? 0) + 1);
}

/** Type names and the query itself are in every answer and say nothing of the graph. */
const ECHOES = new Set(['__typename', 'normalizedQuery']);

/** Whether anything was found: zero and false are no content. */
function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return Object.entries(value).some(([name, part]) => !ECHOES.has(name) && hasContent(part));
}

export const report = ({ operations, full, refused, byField }: Tally): string =>
  [
    `${operations} operations, ${percent(full, operations)} not empty, ${percent(refused, operations)} with an error`,
    ...[...byField].map(([field, times]) => `  ${field}: ${times}`),
  ].join('\n');

const percent = (part: number, all: number): string => `${Math.round((100 * part) / all)} %`;
