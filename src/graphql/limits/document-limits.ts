import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { ApiError } from '../../errors.ts';
import { fragmentsOf } from './fragments.ts';
import { isExceeded, limitError } from './limits.ts';
import { countOverlappingFields } from './overlapping-fields.ts';

/** What of a document is more than may be; null where all is within the limits that hang on it alone. */
function firstExceeded(document: DocumentNode): ApiError | null {
  const shape = documentShape(document);
  for (const limit of ['depth', 'aliases', 'directives', 'fields', 'introspection'] as const) {
    if (isExceeded(limit, shape[limit])) return limitError(limit, shape[limit]);
  }
  const merges = countOverlappingFields(document);
  return isExceeded('merges', merges) ? limitError('merges', merges) : null;
}

/**
 * The limits that hang on the document alone, as the first thing that validation looks at. Of a document that is
 * beyond them it sees no more: an empty one takes its place, for what other rules do with a thousand fields of one
 * name is the work that is to be spared. That the rule is passed over for a document which is kept does no harm here,
 * because no variable changes what it counts.
 */
export const documentLimits: ValidationRule = (context) => ({
  Document: (document) => {
    const fault = firstExceeded(document);
    if (fault === null) return undefined;
    context.reportError(new GraphQLError(fault.message, { originalError: fault }));
    return { kind: Kind.DOCUMENT, definitions: [] };
  },
});

/** How much is written in a document, with what a fragment holds counted each time it is spread. */
export interface DocumentShape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  readonly introspection: number;
}

const NOTHING: DocumentShape = { depth: 0, aliases: 0, directives: 0, fields: 0, introspection: 0 };

/** Lists of introspection through which one comes back to types: `fields { type { fields { … } } }`. */
const BACK_TO_TYPES: ReadonlySet<string> = new Set([
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
]);

/**
 * The shape of a document's largest operation. Each fragment is counted once and then remembered, so that a fragment
 * that spreads another ten times, which spreads another ten times, costs no more to count than to read. A fragment
 * within itself adds nothing: validation refuses it.
 */
export function documentShape(document: DocumentNode): DocumentShape {
  const fragments = fragmentsOf(document);
  const known = new Map<string, DocumentShape>();

  const ofSpread = (name: string): DocumentShape => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const shape = fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet);
    const own = { ...shape, directives: shape.directives + countOf(fragment) };
    known.set(name, own);
    return own;
  };

  const ofSelections = (set: SelectionSetNode | undefined): DocumentShape => {
    let all = NOTHING;
    for (const one of set?.selections ?? []) {
      const below =
        one.kind === Kind.FRAGMENT_SPREAD
          ? ofSpread(one.name.value)
          : ofSelections(one.selectionSet);
      const isField = one.kind === Kind.FIELD;
      const isBack = isField && BACK_TO_TYPES.has(one.name.value) && one.selectionSet !== undefined;
      all = {
        depth: Math.max(all.depth, below.depth + (isField ? 1 : 0)),
        aliases: all.aliases + below.aliases + (isField && one.alias ? 1 : 0),
        directives: all.directives + below.directives + countOf(one),
        fields: all.fields + below.fields + (isField ? 1 : 0),
        introspection: Math.max(all.introspection, below.introspection + (isBack ? 1 : 0)),
      };
    }
    return all;
  };

  const shapes = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const shape = ofSelections(definition.selectionSet);
    const onVariables = (definition.variableDefinitions ?? []).reduce(
      (sum, variable) => sum + countOf(variable),
      0,
    );
    return [{ ...shape, directives: shape.directives + countOf(definition) + onVariables }];
  });
  return shapes.reduce(larger, NOTHING);
}

const countOf = (node: ASTNode | undefined): number =>
  node !== undefined && 'directives' in node ? (node.directives?.length ?? 0) : 0;

function larger(a: DocumentShape, b: DocumentShape): DocumentShape {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    fields: Math.max(a.fields, b.fields),
    introspection: Math.max(a.introspection, b.introspection),
  };
}
