import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './compare.ts';
import type { Draw } from './random-choices.ts';

/** Variables of the directives: one that includes, one that does not, and one that is null. */
const CONDITIONS = { yes: true, no: false, none: null } as const;

/**
 * The operation with some of its selections moved into fragments that are spread once or twice, some of these under
 * directives, and sometimes with null for a nullable variable.
 */
export function withFragments(schema: GraphQLSchema, draw: Draw, operation: Operation): Operation {
  const used = new Set<keyof typeof CONDITIONS>();
  const directive = (): string => {
    if (!draw.chance(40)) return '';
    const condition = draw.one(['yes', 'no', draw.chance(10) ? 'none' : 'yes'] as const);
    used.add(condition);
    return ` @${draw.one(['include', 'skip'])}(if: $${condition})`;
  };
  const fragments: FragmentDefinitionNode[] = [];
  const typeInfo = new TypeInfo(schema);
  const moved: DocumentNode = visit(
    parse(operation.query),
    visitWithTypeInfo(typeInfo, {
      SelectionSet: {
        leave: (set): SelectionSetNode | undefined => {
          const parent = getNamedType(typeInfo.getParentType());
          if (parent == null || !draw.chance(25)) return undefined;
          const name = `F${fragments.length}`;
          fragments.push(parsed(`fragment ${name} on ${parent.name} { __typename }`, set));
          const spread = (): readonly SelectionNode[] => selectionsOf(`...${name}${directive()}`);
          const repeated = set.selections.filter(() => draw.chance(30));
          const parts = [...spread(), ...(draw.chance(50) ? spread() : []), ...repeated];
          const inline = draw.chance(20) ? selectionsOf(`...${directive()} { ...${name} }`) : [];
          return { kind: Kind.SELECTION_SET, selections: draw.shuffled([...parts, ...inline]) };
        },
      },
    }),
  );
  const text = print({ ...moved, definitions: [...moved.definitions, ...fragments] });
  const declared = [...used].map((name) => `$${name}: Boolean = true`).join(', ');
  const conditions = Object.fromEntries([...used].map((name) => [name, CONDITIONS[name]]));
  const variables: Record<string, unknown> = { ...operation.variables, ...conditions };
  for (const name of Object.keys(operation.variables ?? {})) {
    if (draw.chance(10)) variables[name] = null;
  }
  return { ...operation, query: declaring(text, declared), variables };
}

function parsed(text: string, selectionSet: SelectionSetNode): FragmentDefinitionNode {
  const [fragment] = parse(text).definitions as readonly FragmentDefinitionNode[];
  if (fragment === undefined) throw new Error('There is no fragment.');
  return { ...fragment, selectionSet };
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [operation] = parse(`{ ${text} }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

/** The document with more variables. */
function declaring(text: string, declared: string): string {
  if (declared === '') return text;
  return text.startsWith('query (')
    ? text.replace('query (', `query (${declared}, `)
    : text.replace(/^(query )?\{/, `query (${declared}) {`);
}
