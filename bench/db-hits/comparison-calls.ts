import { type ComparisonParts, SAME_IDEA } from '../../src/model/comparison.ts';
import { ENUMS } from '../../src/model/enums.ts';
import { ALL_PARTS, NO_PARTS } from '../../test/engines/contract/queries.ts';
import { type Call, named, page } from './call.ts';

const UNLINKED = {
  levels: null,
  isLeaf: null,
  predicates: null,
  minConfidence: 0.5,
  includeDerived: false,
  slice: page,
} as const;

const compared = (name: string, parts: Partial<ComparisonParts>, includeDerived = false): Call =>
  named(`comparison: ${name}`, (graph, { studies }) =>
    graph.comparison({
      studies,
      minConfidence: 0.5,
      includeDerived,
      parts: { ...NO_PARTS, ...parts },
    }),
  );
export const COMPARISONS: readonly Call[] = [
  compared('roles', { roles: true, predicates: SAME_IDEA, sizes: true }),
  compared('constructs', { constructs: true, disputes: true, contrasts: true, sizes: true }),
  compared('pairs', { predicates: ENUMS.MappingPredicate }),
  compared('clusters', { predicates: SAME_IDEA, disputes: true, ends: true }),
  compared('all', ALL_PARTS),
  compared('all, derived too', ALL_PARTS, true),
  named('unlinkedPage', (graph, { studies: [study, other] }) =>
    graph.unlinkedPage({ ...UNLINKED, study, others: [other] }),
  ),
  named('unlinkedPage: strictly, leaves', (graph, { studies: [study, other] }) =>
    graph.unlinkedPage({
      ...UNLINKED,
      study,
      others: [other],
      predicates: SAME_IDEA,
      isLeaf: true,
    }),
  ),
  named('unlinkedPage: derived too', (graph, { studies: [study, other] }) =>
    graph.unlinkedPage({ ...UNLINKED, study, others: [other], includeDerived: true }),
  ),
];
