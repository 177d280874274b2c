import { buildSchema } from 'graphql';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import type { GraphqlService } from '../../../src/graphql/service.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { serviceOver } from '../../engines/differential/compare.ts';
import { cursorsOf } from '../../engines/differential/first-cursors.ts';
import { poolOf } from '../../engines/differential/value-pool.ts';
import { openService, SEED } from '../open-service.ts';
import { BY_HAND } from './by-hand.ts';
import { type CostlyRequest, costlyRequest } from './request.ts';
import { findCostliest } from './search.ts';

/** Milliseconds of CPU that one request may take. */
export const MOST = 300;
/** The largest request over HTTP, in characters. */
const MAX_LENGTH = 100_000;
/** Milliseconds of CPU from which a request is measured three times. */
const MEASURED_AGAIN = 20;

/** The costliest requests of a search: milliseconds of CPU of those made by hand, and of the worst found. */
export async function measureCostly(
  seconds: number,
  seed: number,
): Promise<{ readonly byHand: readonly number[]; readonly tries: number; readonly worst: number }> {
  const dataset = loadSeed(SEED);
  const engine = openMemory(dataset);
  const pool = poolOf(dataset, await cursorsOf((await serviceOver(engine)).ask));
  const { service } = await openService(engine, (_id, error) => {
    throw error;
  });
  const schema = buildSchema(readTypeDefs());
  let uses = 0;
  /** The least of three, each with a document that is new to the service. */
  const costOf = async (request: CostlyRequest): Promise<number> => {
    if (JSON.stringify(request).length > MAX_LENGTH) return 0;
    let least = Infinity;
    for (let time = 0; time < 3 && (time === 0 || least > MEASURED_AGAIN); time += 1) {
      uses += 1;
      least = Math.min(least, await costOnce(service, request, ` #${uses}`));
    }
    return least;
  };

  const byHand: number[] = [];
  for (const query of BY_HAND) byHand.push(Math.round(await costOf({ query, variables: {} })));
  console.log('milliseconds of CPU of requests made by hand:', byHand.join(', '));
  const { tries, costliest } = await findCostliest({
    make: (draw) => costlyRequest(schema, pool, draw),
    costOf,
    milliseconds: seconds * 1_000,
    seed,
  });
  const [{ cost, made } = { cost: Infinity, made: null }] = costliest;
  console.log(`the costliest of ${tries} requests takes ${Math.round(cost)} ms of CPU:`);
  console.log(JSON.stringify(made).slice(0, 3_000));
  return { byHand, tries, worst: Math.max(cost, ...byHand) };
}

async function costOnce(
  service: GraphqlService,
  { query, variables }: CostlyRequest,
  comment: string,
): Promise<number> {
  const before = process.cpuUsage();
  const { result } = await service.execute({
    query: query + comment,
    variables: JSON.parse(JSON.stringify(variables)) as CostlyRequest['variables'],
    operationName: null,
    extensions: null,
  });
  JSON.stringify(result);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
