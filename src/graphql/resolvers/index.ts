import type { Resolvers } from '../generated.ts';
import { DateScalar, LanguageTag, UnitInterval, UrlScalar } from '../scalars.ts';
import { StudyComparison } from './comparison.ts';
import { AbsenceAssertion, Construct } from './construct.ts';
import { Counterpart } from './counterpart.ts';
import { LegendEntry } from './dataset.ts';
import { Category, Code, Concept, Dimension, ModelElement } from './element.ts';
import {
  Evidence,
  Interview,
  ReliabilityStatistic,
  SaturationPoint,
  TheoryEdge,
} from './evidence.ts';
import { CrossStudyLink } from './link.ts';
import { CodeMatrix, MatrixColumn } from './matrix.ts';
import { Node, Query } from './query.ts';
import { CountCheck, Participant, Recommendation, SourceNote } from './record.ts';
import { SearchHit, SearchResult } from './search.ts';
import { Citation, Source } from './source.ts';
import { Study } from './study.ts';
import { GraphEdge, GraphNode, GraphPath } from './traversal.ts';

/** Types whose rows answer every field by name. */
type Plain =
  | 'ComparisonCell'
  | 'ConceptCluster'
  | 'ConstructRow'
  | 'PairOverlap'
  | 'PredicateCount'
  | 'RoleRow'
  | 'RoleShift'
  | 'CrossStudyLinkConnection'
  | 'CrossStudyLinkEdge'
  | 'ConstructConnection'
  | 'ConstructEdge'
  | 'Dataset'
  | 'ElementReliability'
  | 'ModelElementConnection'
  | 'ModelElementEdge'
  | 'PageInfo'
  | 'ReliabilitySummary'
  | 'Saturation'
  | 'SearchConnection'
  | 'SearchEdge'
  | 'StudyConnection'
  | 'StudyEdge'
  | 'Subgraph'
  | 'Text';

/** Deleting one is an error of types, here or at the type that needs it. */
export const resolvers: Required<Omit<Resolvers, Plain>> = {
  AbsenceAssertion,
  Category,
  Citation,
  Code,
  CodeMatrix,
  Concept,
  Construct,
  CountCheck,
  Counterpart,
  CrossStudyLink,
  Date: DateScalar,
  Dimension,
  Evidence,
  GraphEdge,
  GraphNode,
  GraphPath,
  Interview,
  LanguageTag,
  LegendEntry,
  MatrixColumn,
  ModelElement,
  Node,
  Participant,
  Query,
  Recommendation,
  ReliabilityStatistic,
  SaturationPoint,
  SearchHit,
  SearchResult,
  Source,
  SourceNote,
  Study,
  StudyComparison,
  TheoryEdge,
  UnitInterval,
  URL: UrlScalar,
};
