import { isActive } from '../../model/links.ts';
import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { SeedLink } from '../shapes/curation.ts';
import { linksByEnd, otherEnd } from './constructs.ts';
import { studyOf } from './links.ts';
import type { Rule } from './rule.ts';

const isActiveLink = ({ negated, status, confidence }: SeedLink): boolean =>
  isActive({ isNegated: negated, status, confidence });

/** An absence is of a known element, in a known study that is not its own, and said once. */
export const absencesAreKnown: Rule = ({ absences, knowsElement, knowsStudy }) => {
  const said = new Set<string>();
  return absences.flatMap(({ value: { element, study }, at }): Diagnostic[] => {
    const fault = (step: string, message: string): Diagnostic =>
      diagnosticAt(at(step), 'absences-are-known', message);
    const key = `${element}~${study}`;
    const isSaid = said.has(key);
    said.add(key);
    return [
      ...(knowsElement(element) ? [] : [fault('element', `${quoted(element)} is no element.`)]),
      ...(knowsStudy(study) ? [] : [fault('study', `${quoted(study)} is no study.`)]),
      ...(studyOf(element) === study
        ? [fault('study', `${quoted(element)} cannot be absent from its own study.`)]
        : []),
      ...(isSaid
        ? [fault('element', `${quoted(element)} is said twice to be absent from ${quoted(study)}.`)]
        : []),
    ];
  });
};

/** R7: nobody can call an element absent from a study that an active link joins it to. */
export const absencesHold: Rule = ({ absences, links }) => {
  const ends = linksByEnd(links.map(({ value }) => value).filter(isActiveLink));
  return absences.flatMap(({ value: { element, study }, at }) => {
    const found = (ends.get(element) ?? [])
      .map((link) => otherEnd(link, element))
      .find((other) => studyOf(other) === study);
    if (found === undefined) return [];
    const said = `${quoted(element)} is said to be absent from ${quoted(study)}`;
    const message = `${said}, but an active link joins it to ${quoted(found)}.`;
    return [diagnosticAt(at('element'), 'absences-hold', message)];
  });
};
