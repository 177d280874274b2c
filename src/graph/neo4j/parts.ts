import type { Lists } from './ask.ts';
import { composed, type Part, type Statement } from './statement.ts';

type Parts = Readonly<Record<string, Part<unknown>>>;
type RowOf<One> = One extends Part<infer Row> ? Row : never;

/** The rows of each part, in no order. */
export type NamedLists<Given extends Parts> = {
  readonly [Name in keyof Given]: readonly RowOf<Given[Name]>[];
};

/** Several lists by one statement, so that a comparison costs one and sees one dataset: all of them over what `lead` binds. */
export function partsStatement(
  name: string,
  lead: string,
  over: readonly string[],
  parts: Parts,
): Statement<unknown> {
  const [first, ...others] = Object.values(parts).map((part) => ({ ...part, over }));
  if (first === undefined) throw new Error(`${name} brings nothing.`);
  return composed(name, [first, ...others], lead);
}

/** The lists by the names of their parts. */
export const listsOf = <Given extends Parts>(
  parts: Given,
  lists: Lists<unknown>,
): NamedLists<Given> =>
  Object.fromEntries(
    Object.keys(parts).map((name, at) => [name, lists[at] ?? []]),
  ) as unknown as NamedLists<Given>;
