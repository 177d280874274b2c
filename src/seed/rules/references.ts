import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { OfStudy, Seed } from '../seed.ts';
import { afterStudy } from './key-form.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';

/** Evidence, notes, recommendations and count checks name known elements of their own study, each once. */
const elementsAreKnown: Rule = (seed) => [
  ...seed.evidence.flatMap((item) =>
    referenceDiagnostics(seed, item, [item.value.element], () => ['element']),
  ),
  ...seed.notes.flatMap((item) =>
    referenceDiagnostics(seed, item, item.value.about, (index) => ['about', index]),
  ),
  ...seed.recommendations.flatMap((item) =>
    referenceDiagnostics(seed, item, item.value.followsFrom, (index) => ['followsFrom', index]),
  ),
  ...seed.studies.flatMap(({ value, at }) =>
    value.countChecks.flatMap(({ counts }, index) => {
      const step = ['countChecks', index, 'counts', 'under'];
      const under = counts?.under === undefined ? [] : [counts.under];
      return referenceDiagnostics(seed, { value, at, studyKey: value.key }, under, () => step);
    }),
  ),
];

function referenceDiagnostics(
  seed: Seed,
  { at, studyKey }: OfStudy<unknown>,
  keys: readonly string[],
  pathOf: (index: number) => readonly PropertyKey[],
): Diagnostic[] {
  const isRepeat = repeats(keys);
  return keys.flatMap((key, index) => {
    const why = !seed.knowsElement(key)
      ? 'is no element'
      : afterStudy(key, studyKey) === null
        ? `is no element of ${quoted(studyKey)}`
        : isRepeat[index]
          ? 'stands here twice'
          : null;
    if (why === null) return [];
    return [diagnosticAt(at(...pathOf(index)), 'elements-are-known', `${quoted(key)} ${why}.`)];
  });
}

export const REFERENCES_RULES: readonly Rule[] = [elementsAreKnown];
