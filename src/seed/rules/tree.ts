import { faultAt, shown } from '../fault.ts';
import type { SeedStudy } from '../shapes/study.ts';
import { isAddress } from './key-form.ts';
import type { Rule } from './rule.ts';

/** The key less its last step: the parent, or the study itself. */
export function parentOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

/** The last step of a key as a number. */
export function stepOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1));
}

/** Whether a key lies below another, or is it. */
export function isWithin(key: string, ancestor: string): boolean {
  return key === ancestor || key.startsWith(`${ancestor}.`);
}

const addressed = ({ key, elements }: SeedStudy) =>
  elements
    .map((element, index) => ({ element, index }))
    .filter(({ element }) => isAddress(element.key, key));

/** Every element but a dimension has its parent somewhere before it. */
export const parentStandsBefore: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const all = new Set(study.elements.map(({ key }) => key));
    const before = new Set([study.key]);
    return addressed(study).flatMap(({ element: { key }, index }) => {
      const parent = parentOf(key);
      const isSettled = before.has(parent);
      before.add(key);
      if (isSettled) return [];
      const message = all.has(parent)
        ? `${shown(key)} stands before its parent ${shown(parent)}.`
        : `${shown(key)} has no parent: there is no ${shown(parent)}.`;
      return [faultAt(at('elements', index, 'key'), 'parent-stands-before', message)];
    });
  });

/** Children are numbered 1, 2, 3 in the order in which they stand. */
export const orderHasNoGaps: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const next = new Map<string, number>();
    return addressed(study).flatMap(({ element: { key }, index }) => {
      const parent = parentOf(key);
      const expected = next.get(parent) ?? 1;
      const step = stepOf(key);
      next.set(parent, Math.max(expected, step + 1));
      if (step === expected) return [];
      const message = `${shown(key)} stands where ${shown(`${parent}.${expected}`)} is due.`;
      return [faultAt(at('elements', index, 'key'), 'order-has-no-gaps', message)];
    });
  });

/** Depth first, as the table is read: everything below an element stands directly after it. */
export const elementsStandTogether: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const closed = new Set<string>();
    let previous = study.key;
    return addressed(study).flatMap(({ element: { key }, index }) => {
      const parent = parentOf(key);
      for (let open = previous; open !== study.key && !isWithin(key, open); open = parentOf(open)) {
        closed.add(open);
      }
      previous = key;
      if (!closed.has(parent)) return [];
      const message = `${shown(key)} stands apart from ${shown(parent)}, after another branch.`;
      return [faultAt(at('elements', index, 'key'), 'elements-stand-together', message)];
    });
  });
