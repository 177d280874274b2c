import { BREAK, type GraphQLError, Kind, parse, visit } from 'graphql';
import { parseOptions } from './limits/tokens.ts';

/**
 * The argument that an error of graphql-js is about, with the fields below it: `filter.minConfidence`. Undefined where
 * it is about none. The document is parsed again, because an error knows its node but not what is around it.
 */
export function argumentPath({ nodes: [node] = [], message }: GraphQLError): string | undefined {
  if (node?.loc === undefined) return undefined;
  const { source, start } = node.loc;
  if (node.kind !== Kind.VARIABLE_DEFINITION) return pathAt(source.body, (at) => at === start);
  const variable = node.variable.name.value;
  const used = pathAt(source.body, (_at, name) => name === variable);
  // graphql-js says where in a variable's value it is wrong in the text of the message alone.
  const [, within = ''] =
    /^Variable "\$\w+" .* at "\w+((?:\.\w+|\[\d+\])+)"; /s.exec(message) ?? [];
  return used && used + within.replace(/\[\d+\]/g, '');
}

/** The path of the first value in an argument that is the one looked for, by its position or a variable's name. */
function pathAt(
  body: string,
  isWanted: (start: number | undefined, variable: string | null) => boolean,
): string | undefined {
  const path: string[] = [];
  let found: string | undefined;
  visit(parse(body, parseOptions), {
    enter: (node) => {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD)
        path.push(node.name.value);
      const variable = node.kind === Kind.VARIABLE ? node.name.value : null;
      if (path.length === 0 || !isWanted(node.loc?.start, variable)) return undefined;
      found = path.join('.');
      return BREAK;
    },
    leave: ({ kind }) => {
      if (kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD) path.pop();
    },
  });
  return found;
}
