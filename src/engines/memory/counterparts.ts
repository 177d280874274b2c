import { compareCounterparts, readFrom } from '../../model/chains.ts';
import { isActive, otherEnd } from '../../model/links.ts';
import type { CounterpartQuery } from '../../model/queries.ts';
import type { CounterpartRow } from '../../model/traversal-rows.ts';
import { derivedAt, linksAt, rowAt } from './graph.ts';
import type { Link } from './link-table.ts';
import type { Store } from './store.ts';

export function counterpartsOf(
  { graph }: Store,
  key: string,
  query: CounterpartQuery,
): CounterpartRow[] {
  const { minConfidence, studies, predicates, includeDerived } = query;
  const isRequested = (other: string): boolean =>
    !studies || studies.includes(rowAt(graph, 'Element', other)?.studyKey ?? '');
  return [...linksAt(graph, key), ...(includeDerived ? derivedAt(graph, key) : [])]
    .filter((link) => isActive(link, minConfidence))
    .map((link) => ({
      elementKey: otherEnd(link, key),
      predicate: readFrom(link, key),
      confidence: link.confidence,
      viaKeys: viaFrom(link, key),
    }))
    .filter(({ elementKey }) => isRequested(elementKey))
    .filter(({ predicate }) => !predicates || predicates.includes(predicate))
    .sort(compareCounterparts);
}

/** The recorded links that lead from an element to the other end, in the order of travel. */
function viaFrom(link: Link, from: string): readonly string[] {
  if (!link.isDerived) return [link.key];
  const keys = link.derivedFrom.map(({ key }) => key);
  return from === link.subjectKey ? keys : keys.reverse();
}
