import type { ComparedStudy, Comparison, SizeRow } from '../model/comparison.ts';
import type { ElementRow, InterviewRow } from '../model/rows.ts';

/** The rows of a comparison, with indexes for the functions that fold them. */
export interface Compared {
  /** In the order requested. */
  readonly studies: readonly ComparedStudy[];
  readonly minConfidence: number;
  readonly includeDerived: boolean;
  readonly rows: Comparison;
  readonly elements: ReadonlyMap<string, ElementRow>;
  readonly sizes: ReadonlyMap<string, SizeRow>;
  readonly interviews: ReadonlyMap<string, InterviewRow>;
}

/** Which studies to compare, and which links count; null keys mean all studies, by key. */
export interface ComparisonTerms {
  readonly keys: readonly string[] | null;
  readonly minConfidence: number;
  readonly includeDerived: boolean;
}

/** Indexes the rows, and puts the studies into the order of the keys. */
export function comparedAs({ keys, ...terms }: ComparisonTerms, rows: Comparison): Compared {
  const byKey = new Map(rows.studies.map((row) => [row.key, row]));
  const requested = keys === null ? byKey.keys() : new Set(keys);
  return {
    ...terms,
    studies: [...requested].flatMap((key) => byKey.get(key) ?? []),
    rows,
    elements: new Map(rows.elements.map((row) => [row.key, row])),
    sizes: new Map(rows.sizes.map((row) => [row.key, row])),
    interviews: new Map(rows.interviews.map((row) => [row.key, row])),
  };
}
