import type { InterviewLabelsRow } from '../model/rows.ts';

/** What one more interview brought; counts are of distinct normalised labels. */
export interface SaturationStep {
  readonly interviewKey: string;
  readonly newCodes: number;
  readonly cumulativeCodes: number;
  /** New labels as a share of the interview's own, 0 to 1; 0 where it has none. */
  readonly newInformationRatio: number;
}

/**
 * Rule 15: a label is new if no earlier interview had it. The rows come in the order of the
 * interviews.
 */
export function saturationSteps(rows: readonly InterviewLabelsRow[]): readonly SaturationStep[] {
  const heard = new Set<string>();
  return rows.map(({ interviewKey, labels }) => {
    const before = heard.size;
    for (const label of labels) heard.add(label);
    const newCodes = heard.size - before;
    const own = new Set(labels).size;
    return {
      interviewKey,
      newCodes,
      cumulativeCodes: heard.size,
      newInformationRatio: own === 0 ? 0 : newCodes / own,
    };
  });
}
