import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerField } from './graphql/question.ts';

/** Shown as one. */
const WHOLE = ['Text', 'Citation'];

/** A field while its parts are collected. */
interface Collected {
  readonly type: GraphQLNamedType;
  readonly fields: Map<string, Collected>;
}

/** The fields of a document's answer, in the order in which it names them, those of its fragments too. */
export function answerFields(
  schema: GraphQLSchema,
  document: DocumentNode,
): readonly AnswerField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const [operation] = document.definitions;
  const query = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !query) return [];
  const fields = new Map<string, Collected>();
  collect(operation.selectionSet, query, fields);
  return [...fields].map(written);

  function collect(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    into: Map<string, Collected>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
        if (field === undefined) continue;
        const key = (alias ?? name).value;
        const found = into.get(key) ?? {
          type: getNamedType(field.type),
          fields: new Map<string, Collected>(),
        };
        into.set(key, found);
        if (selectionSet) collect(selectionSet, found.type, found.fields);
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = fragment?.typeCondition?.name.value;
        const inner = condition === undefined ? type : schema.getType(condition);
        if (fragment && inner) collect(fragment.selectionSet, inner, into);
      }
    }
  }
}

function written([name, { type, fields }]: [string, Collected]): AnswerField {
  if (fields.size === 0) return [name, type.name];
  const isWhole = WHOLE.includes(type.name);
  // Of a text, only where it comes from may be of interest besides its words.
  const shown = [...fields].filter(([part]) => !isWhole || part === 'origin');
  return shown.length === 0 ? [name, type.name] : [name, type.name, shown.map(written)];
}
