/**
 * Every closed set of values, by its name in the schema. A check compares the schema's enums with these lists, and
 * the shapes of the seed use them.
 */
export const ENUMS = {
  /** How a study built its model. */
  StudyMethod: ['GROUNDED_THEORY', 'THEMATIC_ANALYSIS'],
  /** From the top of a model down. */
  ModelLevel: ['DIMENSION', 'CATEGORY', 'CONCEPT', 'CODE'],
  /** In the order of the paradigm (Strauss and Corbin). */
  ParadigmRole: [
    'CAUSAL_CONDITION',
    'CONTEXTUAL_CONDITION',
    'INTERVENING_CONDITION',
    'CORE_PHENOMENON',
    'STRATEGY',
    'CONSEQUENCE',
  ],
  /** Where a form of a text comes from. */
  TextOrigin: ['PRINTED', 'CORRECTED', 'TRANSLATED'],
  TextDirection: ['LTR', 'RTL'],
  /** The mapping properties of SKOS. */
  MappingPredicate: ['EXACT_MATCH', 'CLOSE_MATCH', 'BROAD_MATCH', 'NARROW_MATCH', 'RELATED_MATCH'],
  /** How a link came about (SSSOM, `mapping_justification`). */
  LinkJustification: ['MANUAL_CURATION', 'LEXICAL', 'SEMANTIC_SIMILARITY', 'CHAINING', 'INVERSION'],
  /** Whether an expert has reviewed a link. */
  LinkStatus: ['CANDIDATE', 'ACCEPTED', 'REJECTED'],
  /** How much of the papers was read for the judgement of a link, from the least on. */
  LinkBasis: ['LABEL', 'PLACE', 'ANSWER', 'TEXT'],
  /** How two studies value one idea (Noblit and Hare). */
  Translation: ['RECIPROCAL', 'REFUTATIONAL'],
  /** How widely a construct or a cluster is found. */
  Overlap: ['SHARED_BY_ALL', 'SHARED_BY_SOME', 'UNIQUE'],
  /** What a cell of a comparison says (rules 4, 5 and 7). */
  Presence: ['PRESENT', 'PRESENT_BY_LINK', 'ASSERTED_ABSENT', 'NOT_RECORDED'],
  /** The edges between dimensions of a grounded theory, in the order of rule 15. */
  TheoryRelation: ['CAUSES', 'SHAPES', 'INTERVENES_IN', 'RESPONDS_TO', 'RESULTS_IN'],
  /** Whether a paper states an edge, or the paradigm implies it. */
  TheoryBasis: ['STATED', 'PARADIGM'],
  /** The edges of paths and neighbourhoods. */
  GraphEdgeKind: ['PART_OF', 'ALIGNS_WITH', 'THEORY'],
  StatisticOrigin: ['REPORTED', 'RECOMPUTED'],
  Coefficient: ['CRONBACH_ALPHA'],
  Engine: ['MEMORY', 'NEO4J'],
  /** The columns of a code matrix. */
  MatrixColumns: ['INTERVIEW', 'STUDY', 'ROLE'],
  ElementOrderField: ['KEY', 'LABEL', 'LINK_COUNT', 'CODE_COUNT'],
  LinkOrderField: ['KEY', 'CONFIDENCE'],
  SortDirection: ['ASC', 'DESC'],
} as const;

type Value<Name extends keyof typeof ENUMS> = (typeof ENUMS)[Name][number];
export type StudyMethod = Value<'StudyMethod'>;
export type ModelLevel = Value<'ModelLevel'>;
export type ParadigmRole = Value<'ParadigmRole'>;
export type TextOrigin = Value<'TextOrigin'>;
export type TextDirection = Value<'TextDirection'>;
export type MappingPredicate = Value<'MappingPredicate'>;
export type LinkJustification = Value<'LinkJustification'>;
export type LinkStatus = Value<'LinkStatus'>;
export type LinkBasis = Value<'LinkBasis'>;
export type Translation = Value<'Translation'>;
export type Overlap = Value<'Overlap'>;
export type Presence = Value<'Presence'>;
export type TheoryRelation = Value<'TheoryRelation'>;
export type TheoryBasis = Value<'TheoryBasis'>;
export type GraphEdgeKind = Value<'GraphEdgeKind'>;
export type StatisticOrigin = Value<'StatisticOrigin'>;
export type Coefficient = Value<'Coefficient'>;
export type Engine = Value<'Engine'>;
export type MatrixColumns = Value<'MatrixColumns'>;
export type ElementOrderField = Value<'ElementOrderField'>;
export type LinkOrderField = Value<'LinkOrderField'>;
export type SortDirection = Value<'SortDirection'>;

/** The name of each level, as a type of the schema and as a label in the database. */
export const LEVEL_NAMES = {
  DIMENSION: 'Dimension',
  CATEGORY: 'Category',
  CONCEPT: 'Concept',
  CODE: 'Code',
} as const satisfies Record<ModelLevel, string>;
