import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Rule } from './rule.ts';

/** Whether a number has at most `max` decimals. */
function hasMaxDecimals(value: number, max: number): boolean {
  return Number(value.toFixed(max)) === value;
}

/** R1: shares and confidences are 0 to 1, in whole hundredths. */
export function isShare(value: number): boolean {
  return value >= 0 && value <= 1 && hasMaxDecimals(value, 2);
}

/** The confidence of a placement is a share, and a note explains it. */
const placementIsExplained: Rule = ({ elements, notes }) => {
  const explained = new Set(notes.flatMap(({ value }) => value.about));
  return elements.flatMap(({ value: { key, placementConfidence: share }, at }) => {
    if (share === undefined) return [];
    const diagnostics = (message: string): Diagnostic[] => [
      diagnosticAt(at('placementConfidence'), 'placement-is-explained', message),
    ];
    if (!isShare(share)) {
      return diagnostics(
        `The placement of ${quoted(key)} is ${share}; due is 0 to 1, with two decimals at most.`,
      );
    }
    return explained.has(key)
      ? []
      : diagnostics(
          `The placement of ${quoted(key)} is a judgement, but no note is about ${quoted(key)}.`,
        );
  });
};

/**
 * R1: an alpha is at most 1, with at most six decimals, in a table that the study cites. It may be 0 or negative,
 * because papers print such alphas, and facts are not repaired.
 */
const alphasAreMeasured: Rule = ({ studies }) =>
  studies.flatMap(({ value: { key: study, elements, reliability }, at }) => {
    const rows = new Map<number, string>();
    return elements.flatMap(({ key, alpha }, index): Diagnostic[] => {
      if (alpha === undefined) return [];
      const diagnostics = (step: string, message: string): Diagnostic[] => [
        diagnosticAt(at('elements', index, 'alpha', step), 'alphas-are-measured', message),
      ];
      const holder = rows.get(alpha.row);
      rows.set(alpha.row, holder ?? key);
      const { value, row } = alpha;
      return [
        ...(reliability?.cite.table === undefined
          ? diagnostics(
              'value',
              `${quoted(key)} has an alpha, but ${quoted(study)} cites no table of reliability.`,
            )
          : []),
        ...(value <= 1 && hasMaxDecimals(value, 6)
          ? []
          : diagnostics(
              'value',
              `The alpha of ${quoted(key)} is ${value}; it should be at most 1, with at most six decimals.`,
            )),
        ...(row >= 1 && row <= 9999
          ? []
          : diagnostics(
              'row',
              `Rows count from 1; the alpha of ${quoted(key)} cannot stand in row ${row}.`,
            )),
        ...(holder === undefined
          ? []
          : diagnostics(
              'row',
              `The alphas of ${quoted(holder)} and ${quoted(key)} stand in one row, ${row}.`,
            )),
      ];
    });
  });

/** The threshold of a study is an alpha above 0, because any lower one would accept all. */
const thresholdIsAlpha: Rule = ({ studies }) =>
  studies.flatMap(({ value: { reliability }, at }) => {
    const threshold = reliability?.threshold ?? null;
    if (threshold === null || (threshold > 0 && threshold <= 1 && hasMaxDecimals(threshold, 6)))
      return [];
    const message = `The threshold of reliability is ${threshold}; it should be above 0, at most 1, and have at most six decimals.`;
    return [diagnosticAt(at('reliability', 'threshold'), 'threshold-is-alpha', message)];
  });

export const MEASURES_RULES: readonly Rule[] = [
  placementIsExplained,
  alphasAreMeasured,
  thresholdIsAlpha,
];
