import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments.ts';
import { LIMITS } from './limits.ts';

/**
 * The pairs of fields that validation has to compare: those that answer under one name in one place. Their number
 * grows with the square of the fields, and each comparison writes out both fields' arguments. To be counted only
 * where the number of fields, with fragments spread, is known to be small.
 */
export function countOverlappingFields(document: DocumentNode): number {
  const fragments = fragmentsOf(document);

  // Only fragments that lead back to themselves have more than were counted, and those validation refuses.
  let left: number = LIMITS.fields.maximum;

  const collect = (
    sets: readonly SelectionSetNode[],
    spread: Set<string>,
    fields: Map<string, FieldNode[]>,
  ): void => {
    for (const one of sets.flatMap(({ selections }) => selections)) {
      if (one.kind === Kind.FIELD) {
        left -= 1;
        const name = (one.alias ?? one.name).value;
        const same = fields.get(name);
        if (same === undefined) fields.set(name, [one]);
        else same.push(one);
      } else if (one.kind === Kind.INLINE_FRAGMENT) {
        collect([one.selectionSet], spread, fields);
      } else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        const fragment = fragments.get(one.name.value);
        if (fragment !== undefined) collect([fragment.selectionSet], spread, fields);
      }
    }
  };

  const within = (sets: readonly SelectionSetNode[]): number => {
    const fields = new Map<string, FieldNode[]>();
    if (left > 0) collect(sets, new Set(), fields);
    let pairs = 0;
    for (const same of fields.values()) {
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      pairs += (same.length * (same.length - 1)) / 2;
      if (below.length > 0) pairs += within(below);
    }
    return pairs;
  };

  const operations = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.selectionSet] : [],
  );
  return operations.reduce((most, set) => Math.max(most, within([set])), 0);
}
