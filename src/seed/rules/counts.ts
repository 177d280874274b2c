import { diagnosticAt, quoted } from '../diagnostics.ts';
import { isWithin } from '../element-key.ts';
import type { Rule } from './rule.ts';

/** A count that says what it counts equals the number in the seed. */
const countsAreTrue: Rule = ({ studies }) =>
  studies.flatMap(({ value: { elements, countChecks }, at }) =>
    countChecks.flatMap(({ what, counts, counted }, index) => {
      if (counts === undefined) return [];
      const { level, under } = counts;
      const holds = elements.filter(
        (element) =>
          element.level === level && (under === undefined || isWithin(element.key, under)),
      ).length;
      if (holds === counted) return [];
      const message = `${quoted(what.en)} are counted as ${counted}, but the seed holds ${holds}.`;
      return [diagnosticAt(at('countChecks', index, 'counted'), 'counts-are-true', message)];
    }),
  );

/** If the stated number differs from the counted one, there is an explanation. */
const countsAreExplained: Rule = ({ studies }) =>
  studies.flatMap(({ value: { countChecks }, at }) =>
    countChecks.flatMap(({ what, stated, counted, explanation }, index) => {
      if (explanation !== null || stated === counted) return [];
      const message = `${quoted(what.en)}: stated and counted differ, so an explanation is due.`;
      return [
        diagnosticAt(at('countChecks', index, 'explanation'), 'counts-are-explained', message),
      ];
    }),
  );

export const COUNTS_RULES: readonly Rule[] = [countsAreTrue, countsAreExplained];
