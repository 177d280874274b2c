import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** How much is written in a document, with what a fragment holds counted each time it is spread. */
export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  readonly introspection: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0, introspection: 0 };

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
export function shapeOf(document: DocumentNode): Shape {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Shape>();

  const ofSpread = (name: string): Shape => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const shape = fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet);
    const own = { ...shape, directives: shape.directives + countOf(fragment) };
    known.set(name, own);
    return own;
  };

  const ofSelections = (set: SelectionSetNode | undefined): Shape => {
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

function larger(a: Shape, b: Shape): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    fields: Math.max(a.fields, b.fields),
    introspection: Math.max(a.introspection, b.introspection),
  };
}

/** By name; of two that share one, validation tells. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
}
