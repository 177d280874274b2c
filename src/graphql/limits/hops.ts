import { MAX_CHAIN_LENGTH } from '../../model/chains.ts';
import { includesDerived } from '../../model/links.ts';
import type { LinkConditions } from '../../model/queries.ts';
import { DEFAULT_HOPS, MAX_HOPS } from './argument-maxima.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The hops of a pass over the whole graph, as if it began at so many elements. */
const WHOLE_GRAPH = 50;

/** Cut to its range, because the resolver refuses a `maxHops` beyond it. */
const maxHops = ({ traversal }: Arguments): number => {
  const { maxHops: requested } = (traversal ?? {}) as { readonly maxHops?: number | null };
  return WHOLE_GRAPH * Math.max(0, Math.min(requested ?? DEFAULT_HOPS, MAX_HOPS));
};
const chains = ({ includeDerived }: Arguments): number =>
  includeDerived === true ? MAX_CHAIN_LENGTH : 0;
const linkList = ({ filter }: Arguments): number =>
  includesDerived((filter ?? {}) as LinkConditions) ? MAX_CHAIN_LENGTH : 0;
/** Every link from both ends, and what is computed from them. */
const comparison = (args: Arguments): number => 2 * WHOLE_GRAPH * Math.max(1, chains(args));

/** The hops over links that a field makes for each of its parents; a field without an entry makes none. */
export const HOPS: Readonly<Record<string, (args: Arguments, rootArguments: Arguments) => number>> =
  {
    'Query.paths': maxHops,
    'Query.neighbourhood': maxHops,
    'Query.compareStudies': comparison,
    'StudyComparison.unlinked': (_args, rootArguments) => comparison(rootArguments),
    'Query.codeMatrix': () => WHOLE_GRAPH,
    'Query.constructMatrix': () => WHOLE_GRAPH,
    'Query.links': (args) => WHOLE_GRAPH * linkList(args),
    'ModelElement.links': linkList,
    'ModelElement.counterparts': chains,
  };
