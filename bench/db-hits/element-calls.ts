import { SAME_IDEA } from '../../src/model/comparison.ts';
import type { GraphReader } from '../../src/model/port.ts';
import type { ElementConditions, ElementSort } from '../../src/model/queries.ts';
import { sort } from '../../test/engines/contract/queries.ts';
import { type Call, named, page, whole } from './call.ts';

const elementsOf = (
  graph: GraphReader,
  scope: string | null,
  conditions: ElementConditions = {},
  order: Partial<ElementSort> = {},
) => graph.elementPages([scope], { conditions, sort: sort(order), slice: page });

const ANY_LINK = { predicates: null, minConfidence: 0.5 } as const;

export const ELEMENTS: readonly Call[] = [
  named('elements', (graph, { dimension, code }) => graph.byKey('elements', [dimension, code])),
  named('elements, with what is below and known of them', (graph, { dimension }) =>
    graph.byKey(
      'elements',
      [dimension],
      [
        { read: 'children', next: [{ read: 'details', next: [] }] },
        { read: 'study', next: [] },
      ],
    ),
  ),
  named('details', (graph, { code }) => graph.byKey('details', [code])),
  named('codeCounts', (graph, { dimension, code }) => graph.byKey('codeCounts', [dimension, code])),
  named('children of elements', (graph, { dimension }) => graph.related('children', [dimension])),
  named('children of studies', (graph, { studies }) => graph.related('children', studies)),
  named('ancestors', (graph, { code }) => graph.related('ancestors', [code])),
  named('descendants', (graph, { dimension }) =>
    graph.related('descendants', [dimension], { levels: null }),
  ),
  named('sameLabel', (graph, { code }) => graph.related('sameLabel', [code])),
  named('measured', (graph, { measured }) => graph.related('measured', [measured])),
  named('elementPages: of a study', (graph, { studies }) => elementsOf(graph, studies[0])),
  named('elementPages: of a study, by label', (graph, { studies }) =>
    elementsOf(graph, studies[0], {}, { field: 'LABEL' }),
  ),
  named('elementPages: of a study, by links', (graph, { studies }) =>
    elementsOf(graph, studies[0], {}, { field: 'LINK_COUNT', direction: 'DESC' }),
  ),
  named('elementPages: of a study, by codes', (graph, { studies }) =>
    elementsOf(graph, studies[0], {}, { field: 'CODE_COUNT', direction: 'DESC' }),
  ),
  named('elementPages: of a study, linked to another', (graph, { studies }) =>
    elementsOf(graph, studies[0], { linked: [{ ...ANY_LINK, study: studies[1] }] }),
  ),
  named('elementPages: of a study, not linked to another', (graph, { studies }) =>
    elementsOf(graph, studies[0], { notLinked: [{ ...ANY_LINK, study: studies[1] }] }),
  ),
  named('elementPages: study', (graph, { studies }) =>
    elementsOf(graph, null, { study: { eq: studies[0] }, level: ['CATEGORY'] }),
  ),
  named('elementPages: study in', (graph, { studies }) =>
    elementsOf(graph, null, { study: { in: studies }, level: ['CATEGORY'] }),
  ),
  named('elementPages: key in', (graph, { dimension, code }) =>
    elementsOf(graph, null, { key: { in: [dimension, code] } }),
  ),
  named('elementPages: key startsWith', (graph, { dimension }) =>
    elementsOf(graph, null, { key: { startsWith: `${dimension}.` } }),
  ),
  named('elementPages: linked to a study', (graph, { studies }) =>
    elementsOf(graph, null, { linked: [{ ...ANY_LINK, study: studies[0] }] }),
  ),
  named('elementPages: linked strictly to a study, leaves', (graph, { studies }) =>
    elementsOf(graph, null, {
      linked: [{ study: studies[0], predicates: SAME_IDEA, minConfidence: 0.7 }],
      isLeaf: true,
    }),
  ),
  named('elementPages: members of a construct', (graph, { construct }) =>
    elementsOf(graph, null, { construct }),
  ),
  named('elementPages: voiced in an interview', (graph, { interview }) =>
    elementsOf(graph, null, { interview }),
  ),
  whole('elementPages: all', (graph) => elementsOf(graph, null)),
  whole('elementPages: label contains', (graph, { words }) =>
    elementsOf(graph, null, { label: { contains: words.join('') } }),
  ),
];
