import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import { linksByEnd, otherEnd } from './constructs.ts';
import { isActiveLink, studyOf } from './links.ts';
import type { Rule } from './rule.ts';

/** An absence names a known element and a known study other than its own, and is recorded once. */
const absencesAreKnown: Rule = ({ absences, knowsElement, knowsStudy }) => {
  const seen = new Set<string>();
  return absences.flatMap(({ value: { element, study }, at }): Diagnostic[] => {
    const diagnostic = (step: string, message: string): Diagnostic =>
      diagnosticAt(at(step), 'absences-are-known', message);
    const key = `${element}~${study}`;
    const isRepeat = seen.has(key);
    seen.add(key);
    return [
      ...(knowsElement(element)
        ? []
        : [diagnostic('element', `${quoted(element)} is no element.`)]),
      ...(knowsStudy(study) ? [] : [diagnostic('study', `${quoted(study)} is no study.`)]),
      ...(studyOf(element) === study
        ? [diagnostic('study', `${quoted(element)} cannot be absent from its own study.`)]
        : []),
      ...(isRepeat
        ? [
            diagnostic(
              'element',
              `${quoted(element)} is said twice to be absent from ${quoted(study)}.`,
            ),
          ]
        : []),
    ];
  });
};

/** R7: an element is not absent from a study to which it has an active link. */
const absencesHold: Rule = ({ absences, links }) => {
  const ends = linksByEnd(links.map(({ value }) => value).filter(isActiveLink));
  return absences.flatMap(({ value: { element, study }, at }) => {
    const linked = (ends.get(element) ?? [])
      .map((link) => otherEnd(link, element))
      .find((other) => studyOf(other) === study);
    if (linked === undefined) return [];
    const claim = `${quoted(element)} is said to be absent from ${quoted(study)}`;
    const message = `${claim}, but an active link joins it to ${quoted(linked)}.`;
    return [diagnosticAt(at('element'), 'absences-hold', message)];
  });
};

export const ABSENCES_RULES: readonly Rule[] = [absencesAreKnown, absencesHold];
