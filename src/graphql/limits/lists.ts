import { MOST_COMPARED } from '../../graph/comparison.ts';
import { asksDerived } from '../../graph/links.ts';
import type { ElementConditions, LinkConditions } from '../../graph/port.ts';
import { LEGEND } from '../legend.ts';
import {
  DEFAULT_HOPS,
  MOST_HOPS,
  MOST_IDS,
  MOST_LISTED,
  MOST_NODES,
  MOST_PATHS,
} from '../maxima.ts';
import {
  type Asked,
  against,
  along,
  both,
  each,
  given,
  items,
  page,
  type Rule,
  same,
  shared,
  upTo,
  whole,
} from './place.ts';

/** Values of `ParadigmRole` and of `MappingPredicate`, and links of the longest chain (rule 3). */
const ROLES = 6;
const PREDICATES = 5;
const CHAIN = 3;

const none: Rule = () => ({ count: 0, repeats: 0 });
const one =
  (name: string, most: number) =>
  ({ args }: Asked) =>
    Math.max(0, Math.min(Number(args[name] ?? 0), most));

/** The studies that a comparison or a matrix is about. */
const studies = ({ walk, branching }: Asked): number =>
  Math.min(
    given(walk, 'keys') ?? given(walk, 'studies') ?? Infinity,
    MOST_COMPARED,
    branching('studies').total,
  );
/** Elements of those studies, each once. */
const ofStudies: Rule = (asked) =>
  upTo((at) => studies(at) * at.branching('elements').most, whole('elements'))(asked);
/** Links, and those that follow from them where they are asked for. */
const derivedToo = (asked: Asked): Rule =>
  asked.walk['includeDerived'] === true ? whole('chained') : none;
const activeLinks: Rule = (asked) => both(whole('links'), derivedToo(asked))(asked);

const filterOf = ({ args }: Asked): LinkConditions => (args['filter'] ?? {}) as LinkConditions;
/** No more than the keys that are asked for. */
const keyed = (rule: Rule): Rule =>
  upTo(({ args }) => {
    const { key } = (args['filter'] ?? {}) as ElementConditions;
    return key?.eq == null ? (key?.in?.length ?? Infinity) : 1;
  }, rule);
const linksOf: Rule = (asked) =>
  both(along('linked'), asksDerived(filterOf(asked)) ? along('chained') : none)(asked);
const allLinks: Rule = (asked) =>
  both(whole('links'), asksDerived(filterOf(asked)) ? whole('chained') : none)(asked);

const hops = ({ walk }: Asked): number => {
  const { maxHops } = (walk['traversal'] ?? {}) as { readonly maxHops?: number | null };
  return Math.max(0, Math.min(maxHops ?? DEFAULT_HOPS, MOST_HOPS));
};
const reached: Rule = upTo(
  ({ walk }) => Math.min(Number(walk['maxNodes']), MOST_NODES),
  whole('elements'),
);
const columns = (asked: Asked): number => {
  switch (asked.walk['columns']) {
    case 'INTERVIEW':
      return Math.min(
        asked.branching('interviews').total,
        studies(asked) * asked.branching('interviews').most,
      );
    case 'ROLE':
      return ROLES;
    default:
      return asked.branching('studies').total;
  }
};
/** Derived links between members, from both ends, in every construct that has both. */
const derivedWithin: Rule = (asked) =>
  each(({ walk, branching }) =>
    walk['includeDerived'] === true ? branching('chained').total * branching('members').back : 0,
  )(asked);

/** A connection lists what its page does, and an edge holds one of it. */
const pages = (...types: readonly string[]): Readonly<Record<string, Rule>> =>
  Object.fromEntries(
    types.flatMap((type) => [
      [`${type}Connection.edges`, items],
      [`${type}Connection.nodes`, items],
      [`${type}Edge.node`, same],
    ]),
  );

const named =
  (as: string, rule: Rule): Rule =>
  (asked) => ({ ...rule(asked), as });

/**
 * Every list of the schema, and how much it may hold: what the dataset bounds by its measure, what an argument bounds
 * by the argument. Fields of all levels of elements stand under `ModelElement`. A list without an entry does not pass
 * the tests.
 */
export const LISTS: Readonly<Record<string, Rule>> = {
  'Query.nodes': each(({ args }) => Math.min((args['ids'] as unknown[]).length, MOST_IDS)),
  'Query.studies': page(whole('studies')),
  'Query.elements': page(keyed(whole('elements'))),
  'Query.links': page(allLinks),
  'Query.constructs': page(whole('constructs')),
  'Query.search': page(both(whole('studies'), whole('elements'), whole('constructs'))),
  'Query.paths': each(one('first', MOST_PATHS)),

  'ModelElement.labels': along('labels'),
  'ModelElement.ancestors': against('descendants'),
  'ModelElement.children': along('children'),
  'ModelElement.descendants': along('descendants'),
  'ModelElement.links': page(linksOf),
  'ModelElement.counterparts': (asked) =>
    both(along('linked'), asked.args['includeDerived'] === true ? along('chained') : none)(asked),
  'ModelElement.constructs': against('members'),
  'ModelElement.absences': along('absences'),
  'ModelElement.evidence': along('evidence'),
  'ModelElement.notes': along('notesAbout'),
  'Code.interviews': along('voiced'),
  'Code.sameLabelAs': along('sameLabel'),
  'Counterpart.via': each(() => CHAIN),
  'CrossStudyLink.derivedFrom': each(() => CHAIN),

  'Study.authors': along('authors'),
  'Study.dimensions': along('dimensions'),
  'Study.elements': page(keyed(along('elements'))),
  'Study.theory': along('theory'),
  'Study.interviews': along('interviews'),
  'Study.participants': along('participants'),
  'Study.saturation': same,
  'Saturation.points': along('interviews'),
  'Study.reliability': same,
  'ReliabilitySummary.statistics': along('measured'),
  'Study.recommendations': along('recommendations'),
  'Study.countChecks': along('countChecks'),
  'Study.notes': along('notes'),
  'Interview.codes': against('voiced'),
  'SourceNote.elements': against('notesAbout'),
  'Recommendation.followsFrom': along('followsFrom'),
  // Elements cite a row or two of their table, notes whole tables.
  'ModelElement.citation': named('ElementCitation', same),
  'ElementCitation.rows': along('rowsOfElements'),
  'Citation.rows': each(({ branching }) => branching('citedRows').most),

  'Construct.members': along('members'),
  'Construct.studies': each(({ branching }) => branching('studies').total),
  'Construct.links': along('linksWithin'),

  'StudyComparison.studies': each(studies),
  'StudyComparison.roles': each(() => ROLES),
  'StudyComparison.constructs': upTo(one('first', MOST_LISTED), whole('constructs')),
  'StudyComparison.roleShifts': activeLinks,
  'StudyComparison.pairs': each((asked) => (studies(asked) * (studies(asked) - 1)) / 2),
  'StudyComparison.clusters': upTo(one('first', MOST_LISTED), ofStudies),
  'StudyComparison.unlinked': page(upTo(({ branching }) => branching('elements').most, ofStudies)),
  'PairOverlap.byPredicate': each(() => PREDICATES),
  // Clusters share no element and no link.
  'ConceptCluster.members': shared(ofStudies),
  'ConceptCluster.studies': each(studies),
  'ConceptCluster.links': shared(activeLinks),
  'RoleRow.cells': named('RoleCell', each(studies)),
  // In a grounded theory the dimension of the role; elsewhere what a link joins to one, so a link each at most.
  'RoleCell.elements': shared(both(whole('dimensions'), activeLinks)),
  'RoleCell.via': shared(activeLinks),
  'RoleCell.absences': shared(whole('absences')),
  'RoleCell.roles': each(() => ROLES),
  'ConstructRow.cells': named('ConstructCell', each(studies)),
  'ConstructCell.elements': shared(whole('members')),
  // From both ends of a link between two members, and derived ones of every construct that has the two.
  'ConstructCell.via': shared(both(whole('linksWithin'), whole('linksWithin'), derivedWithin)),
  'ConstructCell.absences': shared(
    each(({ branching }) => branching('absences').total * branching('members').back),
  ),
  'ConstructCell.roles': each(() => ROLES),

  'CodeMatrix.rows': ofStudies,
  'CodeMatrix.columns': each(columns),
  'CodeMatrix.counts': (asked) => each((at) => ofStudies(at).count * (1 + columns(at)))(asked),
  'CodeMatrix.rowTotals': ofStudies,
  'CodeMatrix.columnTotals': each(columns),
  'CodeMatrix.leftOut': each(studies),
  'GraphPath.nodes': each((asked) => hops(asked) + 1),
  'GraphPath.edges': each(hops),
  'Subgraph.nodes': reached,
  // Every node has one parent; theories and links are what there is of them.
  'Subgraph.edges': both(reached, whole('theory'), whole('links')),

  'Dataset.languages': each(({ branching }) => branching('languages').total),
  'Dataset.legend': each(() => LEGEND.length),
  ...pages('ModelElement', 'CrossStudyLink', 'Study', 'Construct', 'Search'),

  '__Schema.types': along('types'),
  '__Schema.directives': along('directives'),
  '__Type.fields': along('fields'),
  '__Type.inputFields': along('inputFields'),
  '__Type.interfaces': along('interfaces'),
  '__Type.possibleTypes': along('possibleTypes'),
  '__Type.enumValues': along('enumValues'),
  '__Field.args': along('fieldArguments'),
  '__Directive.args': along('directiveArguments'),
  '__Directive.locations': along('locations'),
};
