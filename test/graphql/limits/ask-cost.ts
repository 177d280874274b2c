import type { GraphEngine } from '../../../src/model/port.ts';
import { type Answer, openService } from '../../support/open-service.ts';

/** What is told beside an answer: nodes predicted, and nodes that came. */
export interface Cost {
  readonly predicted: number;
  readonly actual: number;
}

export type AskForCost = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer & { readonly cost: Cost | undefined }>;

/** The real service, asked what its answers cost. */
export async function askForCost(source?: GraphEngine): Promise<AskForCost> {
  const { service } = await openService(source, (_id, error) => console.error(error));
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
