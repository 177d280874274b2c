import { MAX_CHAIN_LENGTH } from '../../model/chains.ts';
import { includesDerived } from '../../model/links.ts';
import type { LinkConditions } from '../../model/queries.ts';
import { DEFAULT_HOPS, MAX_HOPS } from './maxima.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What begins nowhere in particular goes through the whole graph: as much as so many elements' own links. */
const EVERYWHERE = 50;

/** Beyond its range, `maxHops` is refused by its own name. */
const maxHops = ({ traversal }: Arguments): number => {
  const { maxHops: asked } = (traversal ?? {}) as { readonly maxHops?: number | null };
  return EVERYWHERE * Math.max(0, Math.min(asked ?? DEFAULT_HOPS, MAX_HOPS));
};
const chains = ({ includeDerived }: Arguments): number =>
  includeDerived === true ? MAX_CHAIN_LENGTH : 0;
const listed = ({ filter }: Arguments): number =>
  includesDerived((filter ?? {}) as LinkConditions) ? MAX_CHAIN_LENGTH : 0;
/** Both ends of every link, and what is folded from them. */
const compared = (args: Arguments): number => 2 * EVERYWHERE * Math.max(1, chains(args));

/** Hops over links that a field makes for each of its parents; a field that is not here makes none. */
export const HOPS: Readonly<Record<string, (args: Arguments, rootArguments: Arguments) => number>> =
  {
    'Query.paths': maxHops,
    'Query.neighbourhood': maxHops,
    'Query.compareStudies': compared,
    'StudyComparison.unlinked': (_args, rootArguments) => compared(rootArguments),
    'Query.codeMatrix': () => EVERYWHERE,
    'Query.links': (args) => EVERYWHERE * listed(args),
    'ModelElement.links': listed,
    'ModelElement.counterparts': chains,
  };
