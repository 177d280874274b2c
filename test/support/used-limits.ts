import { getOperationAST, getVariableValues, parse } from 'graphql';
import { datasetStatistics } from '../../src/graphql/limits/dataset-statistics.ts';
import { documentShape } from '../../src/graphql/limits/document-limits.ts';
import { estimate } from '../../src/graphql/limits/estimate.ts';
import { fragmentsOf } from '../../src/graphql/limits/fragments.ts';
import { countOverlappingFields } from '../../src/graphql/limits/overlapping-fields.ts';
import { countTokens } from '../../src/graphql/limits/tokens.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { GraphEngine } from '../../src/model/port.ts';

/** A request, and its answer, which has a limit of its own. */
interface Answered {
  readonly text: string;
  /** Those that are missing have their defaults. */
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
}

const SCHEMA = createSchema();

/** What a request takes of each limit, by the limit's name, on the data of an engine. */
export function usedLimitsOn(engine: GraphEngine) {
  const statistics = datasetStatistics(SCHEMA);
  const reader = engine.reader();
  return async ({ text, variables: given = {}, answer }: Answered) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    const defined = operation?.variableDefinitions ?? [];
    const { coerced: variables = {} } = getVariableValues(SCHEMA, defined, given);
    const context = { schema: SCHEMA, fragments: fragmentsOf(document), variables };
    const estimated = await statistics.apply(reader, (known) =>
      operation ? estimate(context, operation.selectionSet, known) : null,
    );
    if (estimated === null) throw new Error('Nothing is estimated.');
    const used: Readonly<Record<string, number>> = {
      ...documentShape(document),
      tokens: countTokens(text),
      merges: countOverlappingFields(document),
      bytes: Buffer.byteLength(JSON.stringify(answer)),
      ...estimated,
    };
    return used;
  };
}
