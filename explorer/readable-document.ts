import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The variable for the languages of the page. */
export const LANGUAGES = 'languages';

/** What is asked besides of each of these, so that people can read it, and follow it to its view. */
const BESIDES: Readonly<Record<string, string>> = {
  Text: '{ value language direction isFallback }',
  Citation: '{ table rows section }',
  ModelElement: '{ key label { value } }',
  Construct: '{ key label { value } }',
  GraphNode: '{ key study label { value } }',
  MatrixColumn: '{ key label { value } }',
  Study: '{ key }',
  CrossStudyLink: '{ key isNegated }',
  Interview: '{ key letter }',
  GraphPath: '{ nodes { key } edges { key } }',
  GraphEdge: '{ key source target kind label confidence isDirected }',
};

/**
 * A question as the page asks it: its texts in the languages of the page, and not in Persian and again, under the name
 * `english`, in English; and each thing with its key and its name.
 */
export function readable(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  /** The types of the selections around the current one. */
  const around: GraphQLNamedType[] = [];
  let hasTexts = false;
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        enter: (node, _key, parent) => {
          const type = types.getParentType();
          if (!type) return undefined;
          const outer = around.at(-1);
          around.push(type);
          const isPart = isInline(parent) && outer !== undefined && besidesOf(outer) !== undefined;
          return isPart ? withoutEnglish(node) : withBesides(schema, type, withoutEnglish(node));
        },
        leave: () => void around.pop(),
      },
      Field: (node) => {
        const hasLanguages = types.getFieldDef()?.args.some(({ name }) => name === LANGUAGES);
        if (!hasLanguages) return undefined;
        hasTexts = true;
        return inLanguages(node);
      },
    }),
  );
  // A variable that nothing uses is an error.
  if (!hasTexts) return changed;
  return visit(changed, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), LANGUAGES_DEFINITION],
    }),
  });
}

const isInline = (parent: ASTNode | readonly ASTNode[] | undefined): boolean =>
  parent !== undefined && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;

/** Elements of all levels are elements. */
function besidesOf(type: GraphQLNamedType): string | undefined {
  const isElement =
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'ModelElement');
  return BESIDES[isElement ? 'ModelElement' : type.name];
}

function withBesides(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  node: SelectionSetNode,
): SelectionSetNode {
  const besides = besidesOf(type);
  // An object of several types says which it is; what all elements have needs no type.
  const typeName =
    besides === undefined && isAbstractType(type) && schema.getPossibleTypes(type).length > 1
      ? '{ __typename }'
      : undefined;
  const added = besides ?? typeName;
  if (added === undefined || (!isObjectType(type) && !isInterfaceType(type) && !typeName))
    return node;
  const names = new Set(node.selections.map(nameOf));
  const selections = selectionsOf(added).filter((one) => !names.has(nameOf(one)));
  return { ...node, selections: [...selections, ...node.selections] };
}

const nameOf = (selection: SelectionNode): string =>
  selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : '';

function selectionsOf(text: string): readonly SelectionNode[] {
  const [operation] = parse(text, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

/** Without what comes a second time as `english`; what comes in English alone has its own name. */
function withoutEnglish(node: SelectionSetNode): SelectionSetNode {
  const isEnglish = (one: SelectionNode): one is FieldNode =>
    one.kind === Kind.FIELD && one.alias?.value === 'english';
  const isTwice = ({ name }: FieldNode) =>
    node.selections.some(
      (one) => one.kind === Kind.FIELD && one.alias === undefined && one.name.value === name.value,
    );
  return {
    ...node,
    selections: node.selections.flatMap((one): readonly SelectionNode[] => {
      if (!isEnglish(one)) return [one];
      const { alias: _, ...own } = one;
      return isTwice(one) ? [] : [own];
    }),
  };
}

function inLanguages(node: FieldNode): FieldNode {
  const others = (node.arguments ?? []).filter(({ name }) => name.value !== LANGUAGES);
  return { ...node, arguments: [...others, LANGUAGES_ARGUMENT] };
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = { kind: Kind.VARIABLE, name: name(LANGUAGES) } as const;
const LANGUAGES_ARGUMENT = { kind: Kind.ARGUMENT, name: name(LANGUAGES), value: variable } as const;
const LANGUAGES_DEFINITION = {
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type: {
    kind: Kind.NON_NULL_TYPE,
    type: {
      kind: Kind.LIST_TYPE,
      type: {
        kind: Kind.NON_NULL_TYPE,
        type: { kind: Kind.NAMED_TYPE, name: name('LanguageTag') },
      },
    },
  },
} as const;
