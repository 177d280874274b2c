import { maxExportFiles } from '../../exchange/exports.ts';
import { MAX_CHAIN_LENGTH } from '../../model/chains.ts';
import { includesDerived } from '../../model/links.ts';
import type { ElementConditions, LinkConditions } from '../../model/queries.ts';
import type { StatisticName } from '../../model/statistics.ts';
import { MAX_SUGGESTIONS } from '../../model/suggestions.ts';
import { LEGEND } from '../legend.ts';
import {
  DEFAULT_HOPS,
  MAX_HOPS,
  MAX_IDS,
  MAX_LIST_LENGTH,
  MAX_NODES,
  MAX_PATHS,
} from './argument-maxima.ts';
import {
  all,
  argument,
  atMost,
  type FieldContext,
  type ListSize,
  listedAs,
  none,
  onePerParent,
  page,
  pageItems,
  perParent,
  related,
  sumOf,
} from './cardinality.ts';
import { COMPARISON_SIZES } from './comparison-sizes.ts';
import { sharedPairs } from './scans.ts';

const filterOf = ({ args }: FieldContext): LinkConditions =>
  (args['filter'] ?? {}) as LinkConditions;
/** A list of elements that is cut to the number of keys in the filter. */
const filteredByKey = (size: ListSize): ListSize =>
  atMost(({ args }) => {
    const { key } = (args['filter'] ?? {}) as ElementConditions;
    return key?.eq == null ? (key?.in?.length ?? Infinity) : 1;
  }, size);
const linksOf: ListSize = (field) =>
  sumOf(
    related('Element.links'),
    includesDerived(filterOf(field)) ? related('Element.chained') : none,
  )(field);
const allLinks: ListSize = (field) =>
  sumOf(
    all('Dataset.links'),
    includesDerived(filterOf(field)) ? all('Element.chained') : none,
  )(field);

const hops = ({ rootArguments }: FieldContext): number => {
  const { maxHops } = (rootArguments['traversal'] ?? {}) as { readonly maxHops?: number | null };
  return Math.max(0, Math.min(maxHops ?? DEFAULT_HOPS, MAX_HOPS));
};
const subgraphNodes: ListSize = atMost(
  ({ rootArguments }) => Math.min(Number(rootArguments['maxNodes']), MAX_NODES),
  all('Study.elements'),
);
/** What the nodes have of something, of which one has at most `most`, and each of so many nodes has the same. */
const ofNodes = (most: StatisticName, whole: StatisticName, sharing: number): ListSize =>
  atMost(
    (field) =>
      Math.ceil(
        (subgraphNodes({ ...field, count: 1 }).count * field.statistics(most).maxOut) / sharing,
      ),
    all(whole),
  );
/** The fields of connections: lists of the page's items, and one item for each edge. */
const pages = (...types: readonly string[]): Readonly<Record<string, ListSize>> =>
  Object.fromEntries(
    types.flatMap((type) => [
      [`${type}Connection.edges`, pageItems],
      [`${type}Connection.nodes`, pageItems],
      [`${type}Edge.node`, onePerParent],
    ]),
  );

/**
 * The sizes of the schema's lists whose resolver does not declare the relation that it reads, by the dataset's
 * statistics or by an argument. Fields that all levels of elements have are under `ModelElement`. A test fails for a
 * list that has no entry and reads no relation.
 */
export const LIST_SIZES: Readonly<Record<string, ListSize>> = {
  'Query.nodes': perParent(({ args }) => Math.min((args['ids'] as unknown[]).length, MAX_IDS)),
  'Query.studies': page(all('Dataset.studies')),
  'Query.elements': page(filteredByKey(all('Study.elements'))),
  'Query.links': page(allLinks),
  'Query.constructs': page(all('Dataset.constructs')),
  'Query.contrasts': page(all('Dataset.contrasts')),
  'Query.absences': page(all('Dataset.absences')),
  'Query.search': page(
    sumOf(all('Dataset.studies'), all('Study.elements'), all('Dataset.constructs')),
  ),
  'SearchConnection.suggestions': perParent(() => MAX_SUGGESTIONS),
  'Query.coOccurrence': perParent((field) =>
    Math.min(argument('first', MAX_LIST_LENGTH)(field), sharedPairs(field.statistics)),
  ),
  'Query.paths': perParent(argument('first', MAX_PATHS)),

  'ModelElement.labels': related('Element.labels'),
  'ModelElement.links': page(linksOf),
  'ModelElement.counterparts': (field) =>
    sumOf(
      related('Element.links'),
      field.args['includeDerived'] === true ? related('Element.chained') : none,
    )(field),
  'Counterpart.via': perParent(() => MAX_CHAIN_LENGTH),
  'CrossStudyLink.citations': perParent(
    ({ statistics }) => statistics('Link.citations').maxOut * MAX_CHAIN_LENGTH,
  ),
  'CrossStudyLink.derivedFrom': perParent(() => MAX_CHAIN_LENGTH),

  'Study.authors': related('Study.authors'),
  'Study.elements': page(filteredByKey(related('Study.elements'))),
  'Study.saturation': onePerParent,
  'Saturation.points': related('Study.interviews'),
  'Study.reliability': onePerParent,
  'ReliabilitySummary.statistics': related('Study.measured'),
  // Elements and answers cite one or two rows of their table, but notes cite whole tables.
  'ModelElement.citation': listedAs('ElementCitation', onePerParent),
  'ElementCitation.rows': related('Element.citedRows'),
  'Evidence.citation': listedAs('EvidenceCitation', onePerParent),
  'EvidenceCitation.rows': related('Evidence.citedRows'),
  'Citation.rows': perParent(({ statistics }) => statistics('Citation.rows').maxOut),

  'Construct.studies': perParent(({ statistics }) =>
    Math.min(statistics('Dataset.studies').count, statistics('Construct.members').maxOut),
  ),

  ...COMPARISON_SIZES,

  'CoOccurrence.interviews': perParent(({ statistics }) => statistics('Study.interviews').maxOut),
  'GraphPath.nodes': perParent((field) => hops(field) + 1),
  'GraphPath.edges': perParent(hops),
  'Subgraph.nodes': subgraphNodes,
  // Every node has one parent, and the theory and the links of all may be included, each link at both ends.
  'Subgraph.edges': sumOf(
    subgraphNodes,
    ofNodes('Study.theory', 'Study.theory', 1),
    ofNodes('Element.links', 'Dataset.links', 2),
  ),

  'Dataset.creators': perParent(({ statistics }) => statistics('Dataset.creators').count),
  'Dataset.exports': perParent(({ statistics }) =>
    maxExportFiles(statistics('Dataset.studies').count, statistics('Dataset.languages').count),
  ),
  'Dataset.languages': perParent(({ statistics }) => statistics('Dataset.languages').count),
  'Dataset.legend': perParent(() => LEGEND.length),
  ...pages('ModelElement', 'CrossStudyLink', 'Study', 'Construct', 'Contrast', 'Absence', 'Search'),

  '__Schema.types': related('types'),
  '__Schema.directives': related('directives'),
  '__Type.fields': related('fields'),
  '__Type.inputFields': related('inputFields'),
  '__Type.interfaces': related('interfaces'),
  '__Type.possibleTypes': related('possibleTypes'),
  '__Type.enumValues': related('enumValues'),
  '__Field.args': related('fieldArguments'),
  '__Directive.args': related('directiveArguments'),
  '__Directive.locations': related('locations'),
};
