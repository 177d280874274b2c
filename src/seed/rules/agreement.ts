import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import { isShare } from './measures.ts';
import type { Rule } from './rule.ts';

/** R1 for the second reader's confidence; and the first reader has linked exactly the pairs drawn as linked. */
const judgementsFit: Rule = ({ judgedPairs }) =>
  judgedPairs.flatMap(({ value: { stratum, first, confidence }, at }): Diagnostic[] => {
    const diagnostic = (step: string, message: string): Diagnostic =>
      diagnosticAt(at(step), 'judgements-fit', message);
    const isLinked = first !== 'NONE';
    return [
      ...(isShare(confidence)
        ? []
        : [
            diagnostic(
              'confidence',
              `The confidence ${confidence} should be 0 to 1, with at most two decimals.`,
            ),
          ]),
      ...(isLinked === (stratum === 'LINKED')
        ? []
        : [diagnostic('stratum', `A pair drawn as ${stratum} cannot have ${first} as its first.`)]),
    ];
  });

/** A pair that two readers judged differently is settled, with the reason; any other pair is not. */
const disputesAreSettled: Rule = ({ judgedPairs }) =>
  judgedPairs.flatMap(({ value, at }): Diagnostic[] => {
    const isDisputed = value.first !== value.second;
    return (['settled', 'why'] as const).flatMap((field) => {
      if (isDisputed === (value[field] !== undefined)) return [];
      const message = isDisputed
        ? `The readers disagree, ${value.first} and ${value.second}; "${field}" is missing.`
        : `Both readers say ${value.first}, so there is nothing to settle ("${field}").`;
      return [diagnosticAt(at(isDisputed ? 'second' : field), 'disputes-are-settled', message)];
    });
  });

/** Samples are in the order of their days, each on a day of its own; the last is the one that the API answers with. */
const samplesAreInOrder: Rule = ({ samples }) =>
  samples.flatMap(({ value: { judgedOn }, at }, index) => {
    const before = samples[index - 1]?.value.judgedOn;
    if (before === undefined || before < judgedOn) return [];
    const message = `The sample of ${quoted(judgedOn)} should come before that of ${quoted(before)}.`;
    return [diagnosticAt(at('judgedOn'), 'samples-are-in-order', message)];
  });

export const AGREEMENT_RULES: readonly Rule[] = [
  judgementsFit,
  disputesAreSettled,
  samplesAreInOrder,
];
