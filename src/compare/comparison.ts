import type { ComparedStudy, Comparison, SizeRow } from '../model/comparison.ts';
import type { ElementRow } from '../model/rows.ts';

/** The rows of a comparison, and what its folds look up in them. */
export interface Compared {
  /** In the order asked. */
  readonly studies: readonly ComparedStudy[];
  readonly minConfidence: number;
  readonly includeDerived: boolean;
  readonly rows: Comparison;
  readonly elements: ReadonlyMap<string, ElementRow>;
  readonly sizes: ReadonlyMap<string, SizeRow>;
}

/** How the studies were asked to be compared; no keys are all studies, by key. */
export interface ComparisonTerms {
  readonly keys: readonly string[] | null;
  readonly minConfidence: number;
  readonly includeDerived: boolean;
}

export function comparedAs({ keys, ...terms }: ComparisonTerms, rows: Comparison): Compared {
  const byKey = new Map(rows.studies.map((row) => [row.key, row]));
  const asked = keys === null ? byKey.keys() : new Set(keys);
  return {
    ...terms,
    studies: [...asked].flatMap((key) => byKey.get(key) ?? []),
    rows,
    elements: new Map(rows.elements.map((row) => [row.key, row])),
    sizes: new Map(rows.sizes.map((row) => [row.key, row])),
  };
}
