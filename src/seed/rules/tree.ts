import { diagnosticAt, quoted } from '../diagnostics.ts';
import { isWithin, parentOf, stepOf } from '../element-key.ts';
import type { SeedStudy } from '../shapes/study.ts';
import { isAddress } from './key-form.ts';
import type { Rule } from './rule.ts';

const addressed = ({ key, elements }: SeedStudy) =>
  elements
    .map((element, index) => ({ element, index }))
    .filter(({ element }) => isAddress(element.key, key));

/** The parent of every element comes before it. */
const parentStandsBefore: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const all = new Set(study.elements.map(({ key }) => key));
    const before = new Set([study.key]);
    return addressed(study).flatMap(({ element: { key }, index }) => {
      const parent = parentOf(key);
      const isSettled = before.has(parent);
      before.add(key);
      if (isSettled) return [];
      const message = all.has(parent)
        ? `${quoted(key)} stands before its parent ${quoted(parent)}.`
        : `${quoted(key)} has no parent: there is no ${quoted(parent)}.`;
      return [diagnosticAt(at('elements', index, 'key'), 'parent-stands-before', message)];
    });
  });

/** Children are numbered 1, 2, 3 in the order of the file. */
const orderHasNoGaps: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const next = new Map<string, number>();
    return addressed(study).flatMap(({ element: { key }, index }) => {
      const parent = parentOf(key);
      const expected = next.get(parent) ?? 1;
      const step = stepOf(key);
      next.set(parent, Math.max(expected, step + 1));
      if (step === expected) return [];
      const message = `${quoted(key)} stands where ${quoted(`${parent}.${expected}`)} is due.`;
      return [diagnosticAt(at('elements', index, 'key'), 'order-has-no-gaps', message)];
    });
  });

/** Elements are in depth-first order: all below an element comes directly after it. */
const elementsStandTogether: Rule = ({ studies }) =>
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
      const message = `${quoted(key)} stands apart from ${quoted(parent)}, after another branch.`;
      return [diagnosticAt(at('elements', index, 'key'), 'elements-stand-together', message)];
    });
  });

export const TREE_RULES: readonly Rule[] = [
  parentStandsBefore,
  orderHasNoGaps,
  elementsStandTogether,
];
