import type { InterviewLabelsRow } from '../model/rows.ts';

/** What one more interview added; counts are of distinct normalised labels. */
export interface SaturationStep {
  readonly interviewKey: string;
  readonly newCodes: number;
  readonly cumulativeCodes: number;
  /** New labels as a share of the interview's own, 0 to 1; 0 where it has none. */
  readonly newInformationRatio: number;
}

/** Rule 15: a label is new if no earlier interview had it. `rows` are in the order of the interviews. */
export function saturationSteps(rows: readonly InterviewLabelsRow[]): readonly SaturationStep[] {
  const seen = new Set<string>();
  return rows.map(({ interviewKey, labels }) => {
    const before = seen.size;
    for (const label of labels) seen.add(label);
    const newCodes = seen.size - before;
    const own = new Set(labels).size;
    return {
      interviewKey,
      newCodes,
      cumulativeCodes: seen.size,
      newInformationRatio: own === 0 ? 0 : newCodes / own,
    };
  });
}
