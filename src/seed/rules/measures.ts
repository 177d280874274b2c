import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Rule } from './rule.ts';

/**
 * Whether a number is written with so many decimals at most; minus nought is another number than
 * nought.
 */
function hasDecimals(value: number, most: number): boolean {
  return Number(value.toFixed(most)) === value && !Object.is(value, -0);
}

/** R1: shares and confidences run from 0 to 1 in whole hundredths. */
export function isShare(value: number): boolean {
  return value >= 0 && value <= 1 && hasDecimals(value, 2);
}

/** A judgement about where an element belongs is a share, and a note says why. */
export const placementIsExplained: Rule = ({ elements, notes }) => {
  const explained = new Set(notes.flatMap(({ value }) => value.about));
  return elements.flatMap(({ value: { key, placementConfidence: share }, at }) => {
    if (share === undefined) return [];
    const fault = (message: string): Diagnostic[] => [
      diagnosticAt(at('placementConfidence'), 'placement-is-explained', message),
    ];
    if (!isShare(share)) {
      return fault(
        `The placement of ${quoted(key)} is ${share}; due is 0 to 1, with two decimals at most.`,
      );
    }
    return explained.has(key)
      ? []
      : fault(
          `The placement of ${quoted(key)} is a judgement, but no note is about ${quoted(key)}.`,
        );
  });
};

const ALPHA = 'it should be above 0, at most 1, and have at most six decimals';

/**
 * R1: an alpha lies above 0 and at most at 1, with six decimals at most, in a table that the study
 * cites.
 */
export const alphasAreMeasured: Rule = ({ studies }) =>
  studies.flatMap(({ value: { key: study, elements, reliability }, at }) => {
    const rows = new Map<number, string>();
    return elements.flatMap(({ key, alpha }, index): Diagnostic[] => {
      if (alpha === undefined) return [];
      const fault = (step: string, message: string): Diagnostic[] => [
        diagnosticAt(at('elements', index, 'alpha', step), 'alphas-are-measured', message),
      ];
      const holder = rows.get(alpha.row);
      rows.set(alpha.row, holder ?? key);
      const { value, row } = alpha;
      return [
        ...(reliability?.cite.table === undefined
          ? fault(
              'value',
              `${quoted(key)} has an alpha, but ${quoted(study)} cites no table of reliability.`,
            )
          : []),
        ...(value > 0 && value <= 1 && hasDecimals(value, 6)
          ? []
          : fault('value', `The alpha of ${quoted(key)} is ${value}; ${ALPHA}.`)),
        ...(row >= 1 && row <= 9999
          ? []
          : fault(
              'row',
              `Rows count from 1; the alpha of ${quoted(key)} cannot stand in row ${row}.`,
            )),
        ...(holder === undefined
          ? []
          : fault(
              'row',
              `The alphas of ${quoted(holder)} and ${quoted(key)} stand in one row, ${row}.`,
            )),
      ];
    });
  });

/** The least alpha that a study accepts is one. */
export const thresholdIsAlpha: Rule = ({ studies }) =>
  studies.flatMap(({ value: { reliability }, at }) => {
    const threshold = reliability?.threshold ?? null;
    if (threshold === null || (threshold > 0 && threshold <= 1 && hasDecimals(threshold, 6)))
      return [];
    const message = `The threshold of reliability is ${threshold}; ${ALPHA}.`;
    return [diagnosticAt(at('reliability', 'threshold'), 'threshold-is-alpha', message)];
  });
