import type { Resolvers } from '../generated.ts';
import { DateScalar, LanguageTag, UnitInterval, UrlScalar } from '../scalars.ts';
import { CoOccurrence } from './co-occurrence.ts';
import { StudyComparison } from './comparison.ts';
import { AbsenceAssertion, Construct } from './construct.ts';
import { Contrast, ContrastSide } from './contrast.ts';
import { Counterpart } from './counterpart.ts';
import { Agreement, Dataset, DatasetExport, LegendEntry } from './dataset.ts';
import { Category, Code, Concept, Dimension, ModelElement } from './element.ts';
import * as evidence from './evidence.ts';
import { CrossStudyLink } from './link.ts';
import { CodeMatrix, ConstructMatrix, MatrixColumn } from './matrix.ts';
import { Node, Query } from './query.ts';
import * as records from './record.ts';
import { SearchConnection, SearchHit, SearchResult } from './search.ts';
import { Citation, Source } from './source.ts';
import { Study } from './study.ts';
import { GraphEdge, GraphNode, GraphPath } from './traversal.ts';

/** Types whose rows have every field by its name. */
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
  | 'AbsenceConnection'
  | 'AbsenceEdge'
  | 'ContrastConnection'
  | 'ContrastEdge'
  | 'ConstructConnection'
  | 'ConstructEdge'
  | 'ElementReliability'
  | 'ModelElementConnection'
  | 'ModelElementEdge'
  | 'PageInfo'
  | 'ReliabilitySummary'
  | 'Saturation'
  | 'SearchEdge'
  | 'StudyConnection'
  | 'StudyEdge'
  | 'Subgraph'
  | 'Text';

/** All resolvers. Leaving one out is a type error, here or in the type's file. */
export const resolvers: Required<Omit<Resolvers, Plain>> = {
  ...evidence,
  ...records,
  AbsenceAssertion,
  Agreement,
  DatasetExport,
  Category,
  Citation,
  Code,
  CodeMatrix,
  Concept,
  Construct,
  ConstructMatrix,
  CoOccurrence,
  Contrast,
  ContrastSide,
  Counterpart,
  CrossStudyLink,
  Dataset,
  Date: DateScalar,
  Dimension,
  GraphEdge,
  GraphNode,
  GraphPath,
  LanguageTag,
  LegendEntry,
  MatrixColumn,
  ModelElement,
  Node,
  Query,
  SearchConnection,
  SearchHit,
  SearchResult,
  Source,
  Study,
  StudyComparison,
  UnitInterval,
  URL: UrlScalar,
};
