import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { LEAKED } from '../../http/attacks/leak-pattern.ts';
import type { Operation, Raw, RawAnswer } from './compare.ts';
import { mutated } from './mutate-operation.ts';
import { anyOperation, rootFieldsOf } from './random-operation.ts';
import type { Pool } from './value-pool.ts';

/** The number of operations by their result: an error code or `answered`. */
export type Verdicts = Map<string, number>;

/** In so many of ten the operation is left as it is. */
const VALID = 3;

/** Operations about a graph, valid and nearly valid, of all root fields in turn. */
export function anyNearlyValid(pool: Pool): fc.Arbitrary<Operation> {
  const schema = buildSchema(readTypeDefs());
  const valid = fc.oneof(...rootFieldsOf(schema).map((field) => anyOperation(schema, pool, field)));
  return fc.oneof(
    { weight: VALID, arbitrary: valid },
    { weight: 10 - VALID, arbitrary: mutated(valid) },
  );
}

/**
 * Asks every engine and throws unless all answer alike, with GraphQL errors that leak no internals. Unexpected errors
 * throw in `ask`.
 */
export async function judge(
  asks: readonly Raw[],
  operation: Operation,
  verdicts: Verdicts,
): Promise<void> {
  const answers = await Promise.all(asks.map((ask) => ask(operation)));
  const [first, ...others] = answers.map(canonical);
  const fail = (why: string): never => {
    const request = `${JSON.stringify(operation.query)} ${JSON.stringify(operation.variables)}`;
    throw new Error([why, request, ...answers.map(({ text }) => text.slice(0, 2_000))].join('\n'));
  };
  for (const { status, text } of answers) {
    if (status !== 200 && status !== 400) fail(`The status is ${status}.`);
    if (LEAKED.test(text)) fail('It leaks internals.');
    if (/INTERNAL_SERVER_ERROR|"stack/.test(text)) fail('Something broke.');
  }
  if (first === undefined || others.some((other) => other.text !== first.text)) {
    fail('The engines answer differently.');
  }
  const verdict = first?.verdict ?? '';
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
}

/** Sorts the errors, because their order in a response is not promised. */
function canonical({ status, text }: RawAnswer): {
  readonly text: string;
  readonly verdict: string;
} {
  const { errors = [], ...answer } = JSON.parse(text) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const sorted = errors.map((error) => JSON.stringify(error)).sort();
  return {
    text: JSON.stringify([status, answer, sorted]),
    verdict: errors[0]?.extensions.code ?? 'answered',
  };
}
