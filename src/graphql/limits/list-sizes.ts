import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { MAX_CHAIN_LENGTH } from '../../model/chains.ts';
import { MAX_COMPARED_STUDIES } from '../../model/comparison.ts';
import { ENUMS } from '../../model/enums.ts';
import { includesDerived } from '../../model/links.ts';
import type { ElementConditions, LinkConditions } from '../../model/queries.ts';
import { isRelation, type Owner } from '../../model/relations.ts';
import type { StatisticName } from '../../model/statistics.ts';
import { LEGEND } from '../legend.ts';
import { readsOf } from '../reads.ts';
import {
  acrossRoot,
  all,
  atMost,
  type FieldContext,
  type ListSize,
  listLength,
  onePerParent,
  page,
  pageItems,
  perParent,
  related,
  sumOf,
} from './cardinality.ts';
import {
  DEFAULT_HOPS,
  MAX_HOPS,
  MAX_IDS,
  MAX_LIST_LENGTH,
  MAX_NODES,
  MAX_PATHS,
} from './maxima.ts';

const ROLES = ENUMS.ParadigmRole.length;
const PREDICATES = ENUMS.MappingPredicate.length;

const none: ListSize = () => ({ count: 0, duplicates: 0 });
const one =
  (name: string, most: number) =>
  ({ args }: FieldContext) =>
    Math.max(0, Math.min(Number(args[name] ?? 0), most));

/** The studies that a comparison or a matrix is about. */
const studies = ({ rootArguments, statistics }: FieldContext): number =>
  Math.min(
    listLength(rootArguments, 'keys') ?? listLength(rootArguments, 'studies') ?? Infinity,
    MAX_COMPARED_STUDIES,
    statistics('Dataset.studies').count,
  );
/** Elements of those studies, each once. */
const ofStudies: ListSize = (field) =>
  atMost(
    (at) => studies(at) * at.statistics('Study.elements').maxOut,
    all('Study.elements'),
  )(field);
/** Links, and those that follow from them where they are field for. */
const derivedToo = (field: FieldContext): ListSize =>
  field.rootArguments['includeDerived'] === true ? all('Element.chained') : none;
const activeLinks: ListSize = (field) => sumOf(all('Dataset.links'), derivedToo(field))(field);

const filterOf = ({ args }: FieldContext): LinkConditions =>
  (args['filter'] ?? {}) as LinkConditions;
/** No more than the keys that are field for. */
const keyed = (size: ListSize): ListSize =>
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
const reached: ListSize = atMost(
  ({ rootArguments }) => Math.min(Number(rootArguments['maxNodes']), MAX_NODES),
  all('Study.elements'),
);
const columns = (field: FieldContext): number => {
  switch (field.rootArguments['columns']) {
    case 'INTERVIEW':
      return Math.min(
        field.statistics('Study.interviews').count,
        studies(field) * field.statistics('Study.interviews').maxOut,
      );
    case 'ROLE':
      return ROLES;
    default:
      return field.statistics('Dataset.studies').count;
  }
};
/** Derived links between members, from both ends, in every construct that has both. */
const derivedWithin: ListSize = (field) =>
  perParent(({ rootArguments, statistics }) =>
    rootArguments['includeDerived'] === true
      ? statistics('Element.chained').count * statistics('Construct.members').maxIn
      : 0,
  )(field);

/** A connection lists what its page does, and an edge holds one of it. */
const pages = (...types: readonly string[]): Readonly<Record<string, ListSize>> =>
  Object.fromEntries(
    types.flatMap((type) => [
      [`${type}Connection.edges`, pageItems],
      [`${type}Connection.nodes`, pageItems],
      [`${type}Edge.node`, onePerParent],
    ]),
  );

const named =
  (as: string, size: ListSize): ListSize =>
  (field) => ({ ...size(field), as });

/**
 * How much each list of the schema may hold, where its resolver does not name the relation that it reads: what the dataset
 * bounds by its statistics, what an argument bounds by the argument. Fields of all levels of elements stand under
 * `ModelElement`. A list that neither has an entry nor reads a relation does not pass the tests.
 */
export const LIST_SIZES: Readonly<Record<string, ListSize>> = {
  'Query.nodes': perParent(({ args }) => Math.min((args['ids'] as unknown[]).length, MAX_IDS)),
  'Query.studies': page(all('Dataset.studies')),
  'Query.elements': page(keyed(all('Study.elements'))),
  'Query.links': page(allLinks),
  'Query.constructs': page(all('Dataset.constructs')),
  'Query.search': page(
    sumOf(all('Dataset.studies'), all('Study.elements'), all('Dataset.constructs')),
  ),
  'Query.paths': perParent(one('first', MAX_PATHS)),

  'ModelElement.labels': related('Element.labels'),
  'ModelElement.links': page(linksOf),
  'ModelElement.counterparts': (field) =>
    sumOf(
      related('Element.links'),
      field.args['includeDerived'] === true ? related('Element.chained') : none,
    )(field),
  'Counterpart.via': perParent(() => MAX_CHAIN_LENGTH),
  'CrossStudyLink.derivedFrom': perParent(() => MAX_CHAIN_LENGTH),

  'Study.authors': related('Study.authors'),
  'Study.elements': page(keyed(related('Study.elements'))),
  'Study.saturation': onePerParent,
  'Saturation.points': related('Study.interviews'),
  'Study.reliability': onePerParent,
  'ReliabilitySummary.statistics': related('Study.measured'),
  'SourceNote.elements': related('SourceNote.elements'),
  'Recommendation.followsFrom': related('Recommendation.elements'),
  // Elements cite a row or two of their table, notes whole tables.
  'ModelElement.citation': named('ElementCitation', onePerParent),
  'ElementCitation.rows': related('Element.citedRows'),
  'Citation.rows': perParent(({ statistics }) => statistics('Citation.rows').maxOut),

  'Construct.studies': perParent(({ statistics }) => statistics('Dataset.studies').count),

  'StudyComparison.studies': perParent(studies),
  'StudyComparison.roles': perParent(() => ROLES),
  'StudyComparison.constructs': atMost(one('first', MAX_LIST_LENGTH), all('Dataset.constructs')),
  'StudyComparison.roleShifts': activeLinks,
  'StudyComparison.pairs': perParent((field) => (studies(field) * (studies(field) - 1)) / 2),
  'StudyComparison.clusters': atMost(one('first', MAX_LIST_LENGTH), ofStudies),
  'StudyComparison.unlinked': page(
    atMost(({ statistics }) => statistics('Study.elements').maxOut, ofStudies),
  ),
  'PairOverlap.byPredicate': perParent(() => PREDICATES),
  // Clusters share no element and no link.
  'ConceptCluster.members': acrossRoot(ofStudies),
  'ConceptCluster.studies': perParent(studies),
  'ConceptCluster.links': acrossRoot(activeLinks),
  'RoleRow.cells': named('RoleCell', perParent(studies)),
  // In a grounded theory the dimension of the role; elsewhere what a link joins to one, so a link each at most.
  'RoleCell.elements': acrossRoot(sumOf(all('Study.children'), activeLinks)),
  'RoleCell.via': acrossRoot(activeLinks),
  'RoleCell.absences': acrossRoot(all('Element.absences')),
  'RoleCell.roles': perParent(() => ROLES),
  'ConstructRow.cells': named('ConstructCell', perParent(studies)),
  'ConstructCell.elements': acrossRoot(all('Construct.members')),
  // From both ends of a link between two members, and derived ones of every construct that has the two.
  'ConstructCell.via': acrossRoot(
    sumOf(all('Construct.memberLinks'), all('Construct.memberLinks'), derivedWithin),
  ),
  'ConstructCell.absences': acrossRoot(
    perParent(
      ({ statistics }) =>
        statistics('Element.absences').count * statistics('Construct.members').maxIn,
    ),
  ),
  'ConstructCell.roles': perParent(() => ROLES),

  'CodeMatrix.rows': ofStudies,
  'CodeMatrix.columns': perParent(columns),
  'CodeMatrix.counts': (field) => perParent((at) => ofStudies(at).count * (1 + columns(at)))(field),
  'CodeMatrix.rowTotals': ofStudies,
  'CodeMatrix.columnTotals': perParent(columns),
  'CodeMatrix.leftOut': perParent(studies),
  'GraphPath.nodes': perParent((field) => hops(field) + 1),
  'GraphPath.edges': perParent(hops),
  'Subgraph.nodes': reached,
  // Every node has one parent; theories and links are what there is of them.
  'Subgraph.edges': sumOf(reached, all('Study.theory'), all('Dataset.links')),

  'Dataset.languages': perParent(({ statistics }) => statistics('Dataset.languages').count),
  'Dataset.legend': perParent(() => LEGEND.length),
  ...pages('ModelElement', 'CrossStudyLink', 'Study', 'Construct', 'Search'),

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

/** The owners of relations, by the names that the table has for types. */
const OWNER_OF: Readonly<Record<string, Owner>> = {
  Study: 'Study',
  ModelElement: 'Element',
  Code: 'Element',
  Construct: 'Construct',
  Interview: 'Interview',
};

/** The size of a list: from the table, or else from the relation that the resolver of its field reads. */
export function listSizeOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  tableName: string,
  field: string,
): ListSize | undefined {
  const listed = LIST_SIZES[`${tableName}.${field}`];
  if (listed !== undefined) return listed;
  const [read, ...others] = readsOf(schema, type, field);
  const owner = OWNER_OF[tableName];
  if (read === undefined || others.length > 0 || owner === undefined || !isRelation(read)) {
    return undefined;
  }
  return related(`${owner}.${read}` as StatisticName);
}
