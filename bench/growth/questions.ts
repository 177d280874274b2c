import { type ComparisonParts, MAX_COMPARED_STUDIES } from '../../src/model/comparison.ts';
import { ENUMS } from '../../src/model/enums.ts';
import type { ElementSort, Position } from '../../src/model/queries.ts';
import { ALL_PARTS, linkSort, NO_PARTS, sort } from '../../test/engines/contract/queries.ts';
import { type Call, named, page, whole } from '../db-hits/call.ts';

/** What people ask of few studies and of thousands: of named ones or roots, and of the whole graph. */

const DERIVED = { minConfidence: 0.3, studies: null, includeDerived: true } as const;
const WALK = { minConfidence: 0.5, studies: null, kinds: null, predicates: null } as const;

/** The first page of all elements in an order, and one that begins at a place far in, among many ties. */
function elementsBy(name: string, order: Partial<ElementSort>, far: Position): readonly Call[] {
  const query = { conditions: {}, sort: sort(order) };
  return [
    whole(`elements by ${name}`, (graph) => graph.elementPages([null], { ...query, slice: page })),
    whole(`elements by ${name}, far in`, (graph) =>
      graph.elementPages([null], { ...query, slice: { ...page, after: far } }),
    ),
  ];
}

/** So many studies compared, with derived links. */
const compared = (name: string, from: number, parts: ComparisonParts): Call => ({
  ...named(name, (graph, { compared: keys }) =>
    graph.comparison({
      studies: keys.slice(0, from),
      minConfidence: 0.5,
      includeDerived: true,
      parts,
    }),
  ),
  from,
});
const CLUSTERS = { ...NO_PARTS, predicates: ENUMS.MappingPredicate, disputes: true, ends: true };

export const QUESTIONS: readonly Call[] = [
  whole('search', (graph, { words }) => graph.search({ words, slice: page })),
  whole('search: a usual word', (graph) => graph.search({ words: ['مشارکت'], slice: page })),
  ...elementsBy('key', {}, ['s00006']),
  ...elementsBy('label', { field: 'LABEL', language: 'fa' }, [300, '']),
  ...elementsBy('links', { field: 'LINK_COUNT', direction: 'DESC' }, [1, 's00006']),
  ...elementsBy('codes', { field: 'CODE_COUNT', direction: 'DESC' }, [1, 's00006']),
  whole('links by confidence', (graph) =>
    graph.linkPages([null], {
      conditions: {},
      sort: linkSort({ field: 'CONFIDENCE', direction: 'DESC' }),
      slice: page,
    }),
  ),
  whole('links by confidence, far in', (graph) =>
    graph.linkPages([null], {
      conditions: {},
      sort: linkSort({ field: 'CONFIDENCE', direction: 'DESC' }),
      slice: { ...page, after: [0.5, 's00006'] },
    }),
  ),
  whole('links, derived too', (graph) =>
    graph.linkPages([null], {
      conditions: { includeDerived: true },
      sort: linkSort(),
      slice: page,
    }),
  ),
  named('links of two studies, derived too', (graph, { studies }) =>
    graph.linkPages([null], {
      conditions: { studies, includeDerived: true },
      sort: linkSort(),
      slice: page,
    }),
  ),
  named('counterparts, derived too', (graph, { linked }) => graph.counterparts([linked], DERIVED)),
  compared('comparison of 3', 3, ALL_PARTS),
  compared('comparison of 20', MAX_COMPARED_STUDIES, ALL_PARTS),
  compared('clusters of 20', MAX_COMPARED_STUDIES, CLUSTERS),
  named('paths', (graph, { link }) => {
    const [from = '', to = ''] = link.split('~');
    return graph.paths({ ...WALK, from, to, maxHops: 4, first: 10 });
  }),
  named('neighbourhood', (graph, { linked }) =>
    graph.neighbourhood({ ...WALK, roots: [linked], maxHops: 2, maxNodes: 100 }),
  ),
  named('construct matrix', (graph, { studies }) =>
    graph.constructMatrix({ studies, columns: 'STUDY' }),
  ),
  named('co-occurrence', (graph, { studies: [study] }) =>
    graph.coOccurrence({ study, level: 'CODE', minTogether: 1, first: 20 }),
  ),
  named('unlinked, derived too', (graph, { studies: [study, other] }) =>
    graph.unlinkedPage({
      study,
      others: [other],
      levels: null,
      isLeaf: null,
      predicates: ENUMS.MappingPredicate,
      minConfidence: 0.5,
      includeDerived: true,
      slice: page,
    }),
  ),
  named('contrasts', (graph, { compared: keys }) =>
    graph.contrastPage({ studies: keys.slice(0, 10), slice: page }),
  ),
];
