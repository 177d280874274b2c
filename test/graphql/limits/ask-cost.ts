import type { GraphEngine } from '../../../src/model/port.ts';
import { type Answer, openService } from '../../support/open-service.ts';

/** The cost in a response's extensions: nodes predicted, and nodes returned. */
export interface Cost {
  readonly predicted: number;
  readonly actual: number;
}

export type AskForCost = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer & { readonly cost: Cost | undefined }>;

/** The real service, with the cost of its responses. */
export async function askForCost(engine?: GraphEngine): Promise<AskForCost> {
  const { service } = await openService(engine, (_id, error) => console.error(error));
  return async (query, variables = {}) => {
    const { result } = await service.execute({
      query,
      operationName: null,
      variables,
      extensions: { cost: true },
    });
    const answer = JSON.parse(JSON.stringify(result)) as Answer;
    return { ...answer, cost: answer.extensions?.['cost'] as Cost | undefined };
  };
}
