/**
 * Every closed set of values, once. The schema's enums are checked against these lists, the seed's shapes read them,
 * and the types of generated code come from here.
 */

/** How a study built its model. */
export const STUDY_METHODS = ['GROUNDED_THEORY', 'THEMATIC_ANALYSIS'] as const;
export type StudyMethod = (typeof STUDY_METHODS)[number];

/** From the top of a model down. */
export const MODEL_LEVELS = ['DIMENSION', 'CATEGORY', 'CONCEPT', 'CODE'] as const;
export type ModelLevel = (typeof MODEL_LEVELS)[number];

/** In the order of the paradigm (Strauss and Corbin). */
export const PARADIGM_ROLES = [
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
] as const;
export type ParadigmRole = (typeof PARADIGM_ROLES)[number];

/** Where a form of a text comes from. */
export const TEXT_ORIGINS = ['PRINTED', 'CORRECTED', 'TRANSLATED'] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];

export const TEXT_DIRECTIONS = ['LTR', 'RTL'] as const;
export type TextDirection = (typeof TEXT_DIRECTIONS)[number];

/** The mapping properties of SKOS. */
export const MAPPING_PREDICATES = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
  'RELATED_MATCH',
] as const;
export type MappingPredicate = (typeof MAPPING_PREDICATES)[number];

/** Why a link is there (SSSOM, `mapping_justification`). */
export const LINK_JUSTIFICATIONS = [
  'MANUAL_CURATION',
  'LEXICAL',
  'SEMANTIC_SIMILARITY',
  'CHAINING',
  'INVERSION',
] as const;
export type LinkJustification = (typeof LINK_JUSTIFICATIONS)[number];

/** Whether an expert has reviewed a link. */
export const LINK_STATUSES = ['CANDIDATE', 'ACCEPTED', 'REJECTED'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/** How two studies value one idea (Noblit and Hare). */
export const TRANSLATIONS = ['RECIPROCAL', 'REFUTATIONAL'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

/** How widely a construct or a cluster is found. */
export const OVERLAPS = ['SHARED_BY_ALL', 'SHARED_BY_SOME', 'UNIQUE'] as const;
export type Overlap = (typeof OVERLAPS)[number];

/** What a cell of a comparison says (rules 4, 5 and 7). */
export const PRESENCES = ['PRESENT', 'PRESENT_BY_LINK', 'ASSERTED_ABSENT', 'NOT_RECORDED'] as const;
export type Presence = (typeof PRESENCES)[number];

/** The edges between dimensions of a grounded theory, in the order of rule 15. */
export const THEORY_RELATIONS = [
  'CAUSES',
  'SHAPES',
  'INTERVENES_IN',
  'RESPONDS_TO',
  'RESULTS_IN',
] as const;
export type TheoryRelation = (typeof THEORY_RELATIONS)[number];

/** Whether a paper states an edge, or the paradigm implies it. */
export const THEORY_BASES = ['STATED', 'PARADIGM'] as const;
export type TheoryBasis = (typeof THEORY_BASES)[number];

/** What paths and neighbourhoods are made of. */
export const GRAPH_EDGE_KINDS = ['PART_OF', 'ALIGNS_WITH', 'THEORY'] as const;
export type GraphEdgeKind = (typeof GRAPH_EDGE_KINDS)[number];

export const STATISTIC_ORIGINS = ['REPORTED', 'RECOMPUTED'] as const;
export type StatisticOrigin = (typeof STATISTIC_ORIGINS)[number];

export const COEFFICIENTS = ['CRONBACH_ALPHA'] as const;
export type Coefficient = (typeof COEFFICIENTS)[number];

export const ENGINES = ['MEMORY', 'NEO4J'] as const;
export type Engine = (typeof ENGINES)[number];

/** What the columns of a code matrix stand for. */
export const MATRIX_COLUMNS = ['INTERVIEW', 'STUDY', 'ROLE'] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

export const ELEMENT_ORDER_FIELDS = ['KEY', 'LABEL', 'LINK_COUNT', 'CODE_COUNT'] as const;
export type ElementOrderField = (typeof ELEMENT_ORDER_FIELDS)[number];

export const SORT_DIRECTIONS = ['ASC', 'DESC'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** By the names that the schema has for them. */
export const ENUMS = {
  StudyMethod: STUDY_METHODS,
  ModelLevel: MODEL_LEVELS,
  ParadigmRole: PARADIGM_ROLES,
  TextOrigin: TEXT_ORIGINS,
  TextDirection: TEXT_DIRECTIONS,
  MappingPredicate: MAPPING_PREDICATES,
  LinkJustification: LINK_JUSTIFICATIONS,
  LinkStatus: LINK_STATUSES,
  Translation: TRANSLATIONS,
  Overlap: OVERLAPS,
  Presence: PRESENCES,
  TheoryRelation: THEORY_RELATIONS,
  TheoryBasis: THEORY_BASES,
  GraphEdgeKind: GRAPH_EDGE_KINDS,
  StatisticOrigin: STATISTIC_ORIGINS,
  Coefficient: COEFFICIENTS,
  Engine: ENGINES,
  MatrixColumns: MATRIX_COLUMNS,
  ElementOrderField: ELEMENT_ORDER_FIELDS,
  SortDirection: SORT_DIRECTIONS,
} as const;

/** The name of each level for people: as a type of the schema and as a label in the database. */
export const LEVEL_NAMES = {
  DIMENSION: 'Dimension',
  CATEGORY: 'Category',
  CONCEPT: 'Concept',
  CODE: 'Code',
} as const satisfies Record<ModelLevel, string>;
