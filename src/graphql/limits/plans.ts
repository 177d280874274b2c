import type { OperationDefinitionNode } from 'graphql';
import type { Branching } from './place.ts';
import type { Predicted } from './predict.ts';

interface Plan {
  readonly branching: Branching;
  readonly variables: string;
  readonly predicted: Predicted;
}

/** Characters of variables beyond which a prediction is made again rather than kept. */
const MOST_CHARACTERS = 1_000;

/** The last prediction of each operation, which is asked again and again with the same variables or none. */
export interface Plans {
  of(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    branching: Branching,
    make: () => Predicted,
  ): Predicted;
}

/** One an operation, and none longer than its document is kept: as many as there are documents. */
export function keptPlans(): Plans {
  const plans = new WeakMap<OperationDefinitionNode, Plan>();
  return {
    of: (operation, given, branching, make) => {
      const variables = JSON.stringify(given);
      const known = plans.get(operation);
      if (known?.branching === branching && known.variables === variables) return known.predicted;
      const predicted = make();
      if (variables.length <= MOST_CHARACTERS) {
        plans.set(operation, { branching, variables, predicted });
      }
      return predicted;
    },
  };
}
