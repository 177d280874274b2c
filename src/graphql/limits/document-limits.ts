import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type NameNode,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql';
import { ApiError } from '../../errors.ts';
import { fragmentsOf } from './fragments.ts';
import { isExceeded, limitError } from './limits.ts';
import { countOverlappingFields } from './overlapping-fields.ts';

/** The error of the first limit that a document exceeds; null when it exceeds none. */
function firstExceeded(document: DocumentNode): ApiError | null {
  const shape = documentShape(document);
  const nameLength = longestName(document);
  if (isExceeded('name', nameLength)) return limitError('name', nameLength);
  for (const limit of ['depth', 'aliases', 'directives', 'fields', 'introspection'] as const) {
    if (isExceeded(limit, shape[limit])) return limitError(limit, shape[limit]);
  }
  const merges = countOverlappingFields(document);
  return isExceeded('merges', merges) ? limitError('merges', merges) : null;
}

/**
 * The limits that depend on the document alone, as the first validation rule. A document that exceeds one is
 * replaced by an empty one, because the other rules would do too much work, such as comparing a thousand fields of
 * one name. Apollo skips the rule for a cached document, which is harmless because it depends on no variable.
 */
export const documentLimits: ValidationRule = (context) => ({
  Document: (document) => {
    const error = firstExceeded(document) ?? readOnlyError(document);
    if (error === null) return undefined;
    context.reportError(new GraphQLError(error.message, { originalError: error }));
    return { kind: Kind.DOCUMENT, definitions: [] };
  },
});

/** The error of a document that would change or follow something; null for one that only reads. */
function readOnlyError(document: DocumentNode): ApiError | null {
  const other = document.definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== 'query',
  );
  if (other === undefined || other.kind !== Kind.OPERATION_DEFINITION) return null;
  const why =
    other.operation === 'mutation'
      ? 'nothing can be changed here; curation happens in the seed files'
      : 'nothing is sent by itself here; ask again to see what is new';
  return new ApiError('BAD_REQUEST', `There is no ${other.operation}: ${why}.`);
}

/** The length of the longest name that appears in the answer or in logs: of an operation, or an alias. */
function longestName(document: DocumentNode): number {
  let longest = 0;
  const measure = ({ name }: { readonly name?: NameNode | undefined }): void => {
    longest = Math.max(longest, name?.value.length ?? 0);
  };
  visit(document, {
    OperationDefinition: measure,
    Field: ({ alias }) => measure({ name: alias }),
  });
  return longest;
}

/** The counts of a document, in which the content of a fragment counts each time it is spread. */
export interface DocumentShape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  readonly introspection: number;
}

const NOTHING: DocumentShape = { depth: 0, aliases: 0, directives: 0, fields: 0, introspection: 0 };

/** Introspection fields that lead from types to types again: `fields { type { fields { … } } }`. */
const BACK_TO_TYPES: ReadonlySet<string> = new Set([
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
]);

/**
 * The largest count of each kind over a document's operations and fragments, because validation also reads fragments
 * that nothing spreads. Each fragment is counted once and memoized, so that
 * fragments which spread one another ten times take linear time. A fragment within itself, which validation refuses,
 * adds nothing.
 */
export function documentShape(document: DocumentNode): DocumentShape {
  const fragments = fragmentsOf(document);
  const known = new Map<string, DocumentShape>();

  const ofSpread = (name: string): DocumentShape => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const shape = fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet);
    const total = { ...shape, directives: shape.directives + countOf(fragment) };
    known.set(name, total);
    return total;
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
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return [ofSpread(definition.name.value)];
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
