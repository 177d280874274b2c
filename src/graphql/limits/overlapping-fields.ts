import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments.ts';
import { LIMITS } from './limits.ts';

/**
 * The number of pairs of fields that validation must compare, because they have one response name at one path. It
 * grows with the square of the fields, and each comparison prints the arguments of both. Call it only for a
 * document whose number of fields, with fragments spread, is within its limit.
 */
export function countOverlappingFields(document: DocumentNode): number {
  const fragments = fragmentsOf(document);

  // Of each operation or fragment. Only fragments that contain themselves have more, and validation refuses those.
  let remaining = 0;

  const collect = (
    sets: readonly SelectionSetNode[],
    spread: Set<string>,
    fields: Map<string, FieldNode[]>,
  ): void => {
    for (const one of sets.flatMap(({ selections }) => selections)) {
      if (one.kind === Kind.FIELD) {
        remaining -= 1;
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
    if (remaining > 0) collect(sets, new Set(), fields);
    let pairs = 0;
    for (const same of fields.values()) {
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      pairs += (same.length * (same.length - 1)) / 2;
      if (below.length > 0) pairs += within(below);
    }
    return pairs;
  };

  return document.definitions.reduce((most, one) => {
    if (!('selectionSet' in one)) return most;
    remaining = LIMITS.fields.maximum;
    return Math.max(most, within([one.selectionSet]));
  }, 0);
}
