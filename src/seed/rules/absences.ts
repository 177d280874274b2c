import { type Fault, faultAt, shown } from '../fault.ts';
import type { SeedLink } from '../shapes/curation.ts';
import { linksByEnd, otherEnd } from './constructs.ts';
import { studyOf } from './links.ts';
import type { Rule } from './rule.ts';

/** The threshold in force where no question names another. */
const ACTIVE_FROM = 0.5;

const isActive = ({ negated, status, confidence }: SeedLink): boolean =>
  !negated && status !== 'REJECTED' && confidence >= ACTIVE_FROM;

/** An absence is of a known element, in a known study that is not its own, and said once. */
export const absencesAreKnown: Rule = ({ absences, knowsElement, knowsStudy }) => {
  const said = new Set<string>();
  return absences.flatMap(({ value: { element, study }, at }): Fault[] => {
    const fault = (step: string, message: string): Fault =>
      faultAt(at(step), 'absences-are-known', message);
    const key = `${element}~${study}`;
    const isSaid = said.has(key);
    said.add(key);
    return [
      ...(knowsElement(element) ? [] : [fault('element', `${shown(element)} is no element.`)]),
      ...(knowsStudy(study) ? [] : [fault('study', `${shown(study)} is no study.`)]),
      ...(studyOf(element) === study
        ? [fault('study', `${shown(element)} cannot be absent from its own study.`)]
        : []),
      ...(isSaid
        ? [fault('element', `${shown(element)} is said twice to be absent from ${shown(study)}.`)]
        : []),
    ];
  });
};

/** R7: nobody can call an element absent from a study that an active link joins it to. */
export const absencesHold: Rule = ({ absences, links }) => {
  const ends = linksByEnd(links.map(({ value }) => value).filter(isActive));
  return absences.flatMap(({ value: { element, study }, at }) => {
    const found = (ends.get(element) ?? [])
      .map((link) => otherEnd(link, element))
      .find((other) => studyOf(other) === study);
    if (found === undefined) return [];
    const said = `${shown(element)} is said to be absent from ${shown(study)}`;
    const message = `${said}, but an active link joins it to ${shown(found)}.`;
    return [faultAt(at('element'), 'absences-hold', message)];
  });
};
