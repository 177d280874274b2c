import { MAX_COMPARED_STUDIES } from '../../model/comparison.ts';
import { ENUMS } from '../../model/enums.ts';
import type { StatisticName } from '../../model/statistics.ts';
import { MAX_LIST_LENGTH } from './argument-maxima.ts';
import {
  acrossRoot,
  all,
  argument,
  atMost,
  type FieldContext,
  type ListSize,
  listedAs,
  listLength,
  none,
  page,
  perParent,
  sumOf,
} from './cardinality.ts';

const ROLES = ENUMS.ParadigmRole.length;
const PREDICATES = ENUMS.MappingPredicate.length;

/** The number of studies in a comparison or a matrix. */
const studies = ({ rootArguments, statistics }: FieldContext): number =>
  Math.min(
    listLength(rootArguments, 'keys') ?? listLength(rootArguments, 'studies') ?? Infinity,
    MAX_COMPARED_STUDIES,
    statistics('Dataset.studies').count,
  );
/** The elements of those studies, each once. */
const ofStudies: ListSize = atMost(
  (field) => studies(field) * field.statistics('Study.elements').maxOut,
  all('Study.elements'),
);
/** Those of the level that makes the rows of a matrix. */
const ofLevel: ListSize = (field) => {
  const level = ENUMS.ModelLevel.find((one) => one === field.rootArguments['level']);
  if (level === undefined) return ofStudies(field);
  return atMost(
    () => studies(field) * field.statistics(`Study.${level}`).maxOut,
    all(`Study.${level}`),
  )(field);
};
/** What those studies have of something, of which one of them has at most `most`. */
const inStudies = (most: StatisticName, whole: StatisticName): ListSize =>
  atMost((field) => studies(field) * field.statistics(most).maxOut, all(whole));
/** Links between two of those studies, which each of both has. */
const between = (most: StatisticName, whole: StatisticName): ListSize =>
  atMost((field) => Math.ceil((studies(field) * field.statistics(most).maxOut) / 2), all(whole));
/** The derived links, where `includeDerived` selects them. */
const selectedDerived = (field: FieldContext): ListSize =>
  field.rootArguments['includeDerived'] === true
    ? between('Study.chained', 'Element.chained')
    : none;
const activeLinks: ListSize = (field) =>
  sumOf(between('Study.links', 'Dataset.links'), selectedDerived(field))(field);
/** Constructs with a member in one of those studies. */
const constructs = inStudies('Study.constructs', 'Dataset.constructs');
/** What those constructs have of something. */
const ofConstructs = (relation: StatisticName): ListSize =>
  atMost(
    (field) => constructs({ ...field, count: 1 }).count * field.statistics(relation).maxOut,
    all(relation),
  );
/** What was looked for in those studies and found missing. */
const absences = inStudies('Study.absences', 'Element.absences');

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
  perParent(
    (each) =>
      selectedDerived(each)({ ...each, count: 1 }).count *
      2 *
      each.statistics('Construct.members').maxIn,
  )(field);

/** The sizes of lists in a comparison of studies or a matrix, by type and field. */
export const COMPARISON_SIZES: Readonly<Record<string, ListSize>> = {
  'StudyComparison.studies': perParent(studies),
  'StudyComparison.roles': perParent(() => ROLES),
  'StudyComparison.constructs': atMost(argument('first', MAX_LIST_LENGTH), constructs),
  'StudyComparison.contrasts': inStudies('Study.contrasts', 'Dataset.contrasts'),
  'StudyComparison.roleShifts': activeLinks,
  'StudyComparison.pairs': perParent((field) => (studies(field) * (studies(field) - 1)) / 2),
  'StudyComparison.clusters': atMost(argument('first', MAX_LIST_LENGTH), ofStudies),
  'StudyComparison.unlinked': page(
    atMost(({ statistics }) => statistics('Study.elements').maxOut, ofStudies),
  ),
  'PairOverlap.byPredicate': perParent(() => PREDICATES),
  // Clusters share no element and no link.
  'ConceptCluster.members': acrossRoot(ofStudies),
  'ConceptCluster.studies': perParent(studies),
  'ConceptCluster.links': acrossRoot(activeLinks),
  'RoleRow.cells': listedAs('RoleCell', perParent(studies)),
  // In a grounded theory the dimension of the role; elsewhere elements with a link to one, at most one for each link.
  'RoleCell.elements': acrossRoot(
    sumOf(inStudies('Study.children', 'Study.children'), activeLinks),
  ),
  'RoleCell.via': acrossRoot(activeLinks),
  'RoleCell.absences': acrossRoot(absences),
  'RoleCell.interviews': acrossRoot(
    perParent((field) => ROLES * inStudies('Study.interviews', 'Study.interviews')(field).count),
  ),
  'RoleCell.roles': perParent(() => ROLES),
  'ConstructRow.cells': listedAs('ConstructCell', perParent(studies)),
  'ConstructCell.elements': acrossRoot(ofConstructs('Construct.members')),
  // Each link between two members from both ends, and the derived links of every construct that has both members.
  'ConstructCell.via': acrossRoot(
    sumOf(
      ofConstructs('Construct.memberLinks'),
      ofConstructs('Construct.memberLinks'),
      derivedWithin,
    ),
  ),
  'ConstructCell.absences': acrossRoot(
    perParent((field) => absences(field).count * field.statistics('Construct.members').maxIn),
  ),
  'ConstructCell.interviews': acrossRoot(ofConstructs('Construct.memberInterviews')),
  'ConstructCell.roles': perParent(() => ROLES),

  'CodeMatrix.rows': ofLevel,
  'CodeMatrix.columns': perParent(columns),
  'CodeMatrix.counts': perParent((field) => ofLevel(field).count * (1 + columns(field))),
  'CodeMatrix.rowTotals': ofLevel,
  'CodeMatrix.columnTotals': perParent(columns),
  'CodeMatrix.leftOut': perParent(studies),
  'ConstructMatrix.rows': all('Dataset.constructs'),
  'ConstructMatrix.columns': perParent(columns),
  'ConstructMatrix.counts': perParent(
    (field) => field.statistics('Dataset.constructs').count * (1 + columns(field)),
  ),
  'ConstructMatrix.rowTotals': all('Dataset.constructs'),
  'ConstructMatrix.columnTotals': perParent(columns),
  'ConstructMatrix.leftOut': perParent(studies),
};
