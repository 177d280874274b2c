import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeParent as NodeParentParent, SearchResultParent as SearchResultParentParent, ElementReliabilityParent as ElementReliabilityParentParent, ReliabilitySummaryParent as ReliabilitySummaryParentParent, SearchPage as SearchPageParent, DatasetParent as DatasetParentParent } from './resolver-types.ts';
import type { ServedText as ServedTextParent } from './language.ts';
import type { StudyRow as StudyRowParent, SourceRow as SourceRowParent, CitationRow as CitationRowParent, ElementRow as ElementRowParent, LinkRow as LinkRowParent, ConstructRow as ConstructRowParent, AbsenceRow as AbsenceRowParent, ContrastRow as ContrastRowParent, ContrastSideRow as ContrastSideRowParent, InterviewRow as InterviewRowParent, ParticipantRow as ParticipantRowParent, EvidenceRow as EvidenceRowParent, TheoryRow as TheoryRowParent, ReliabilityRow as ReliabilityRowParent, CountCheckRow as CountCheckRowParent, NoteRow as NoteRowParent, RecommendationRow as RecommendationRowParent, HitRow as HitRowParent } from '../model/rows.ts';
import type { SaturationStep as SaturationStepParent } from '../compare/saturation.ts';
import type { ExportFile as ExportFileParent } from '../exchange/exports.ts';
import type { AgreementRow as AgreementRowParent } from '../model/dataset-rows.ts';
import type { LegendName as LegendNameParent } from './legend.ts';
import type { Compared as ComparedParent } from '../compare/comparison.ts';
import type { ComparedRole as ComparedRoleParent } from '../compare/roles.ts';
import type { ConstructAcross as ConstructAcrossParent } from '../compare/constructs.ts';
import type { Cell as CellParent } from '../compare/cell.ts';
import type { Shift as ShiftParent } from '../compare/shifts.ts';
import type { Pair as PairParent } from '../compare/pairs.ts';
import type { Cluster as ClusterParent } from '../compare/clusters.ts';
import type { CounterpartRow as CounterpartRowParent, PathRow as PathRowParent, EdgeRow as EdgeRowParent, CoOccurrenceRow as CoOccurrenceRowParent } from '../model/traversal-rows.ts';
import type { SubgraphNode as SubgraphNodeParent, Subgraph as SubgraphParent } from '../compare/subgraph.ts';
import type { CodeMatrix as CodeMatrixParent, ConstructMatrix as ConstructMatrixParent, MatrixColumn as MatrixColumnParent } from '../compare/matrix.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, written year-month-day: `2026-11-21`. */
  Date: { input: string; output: string; }
  /** A language as a BCP 47 tag, such as `fa` for Persian or `en` for English. A region is allowed and matches its language: `fa-IR` is served in `fa`. */
  LanguageTag: { input: string; output: string; }
  /** An absolute web address, such as `https://doi.org/10.1000/182`. */
  URL: { input: string; output: string; }
  /** A number from 0 to 1, both included. */
  UnitInterval: { input: number; output: number; }
};

/** A curator looked through a whole study for an idea of another and found it missing: an absence that somebody stands for, not a gap in the data. */
export type AbsenceAssertion = Node & {
  readonly __typename?: 'AbsenceAssertion';
  /** The element whose idea was looked for. */
  readonly element: ModelElement;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** The element's key, a tilde and the study's key: `popularization.1.1~digital`. */
  readonly key: Scalars['String']['output'];
  /** How it was looked for and why nothing counts; null where none is written. */
  readonly rationale?: Maybe<Text>;
  /** The study that was searched. */
  readonly study: Study;
};


/** A curator looked through a whole study for an idea of another and found it missing: an absence that somebody stands for, not a gap in the data. */
export type AbsenceAssertionRationaleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of absences. */
export type AbsenceConnection = {
  readonly __typename?: 'AbsenceConnection';
  /** The absences with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<AbsenceEdge>;
  /** The absences alone. */
  readonly nodes: ReadonlyArray<AbsenceAssertion>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An absence in a page. */
export type AbsenceEdge = {
  readonly __typename?: 'AbsenceEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The absence. */
  readonly node: AbsenceAssertion;
};

/**
 * The agreement of two independent readers on a blind sample of pairs of elements (inter-coder agreement). It says how
 * repeatable the judgements behind the links are, not whether they are right.
 */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** In how many pairs both name the same predicate, or both none. */
  readonly alikePredicate: Scalars['Int']['output'];
  /** In how many pairs both say that the elements are linked, or both that they are not. A negated link counts as none. */
  readonly alikeTie: Scalars['Int']['output'];
  /** Who judged, when, how the pairs were drawn, and where both judgements can be read. */
  readonly citation: Text;
  /** Cohen's kappa for which predicate, or none, read and null as `kappaTie` is. */
  readonly kappaPredicate?: Maybe<Scalars['Float']['output']>;
  /**
   * Cohen's kappa for linked or not: the share of the agreement beyond chance that was reached. 1 is full agreement, 0 no
   * better than chance, below 0 worse. Null when chance leaves nothing to reach, as when both gave one judgement to all.
   */
  readonly kappaTie?: Maybe<Scalars['Float']['output']>;
  /** How many pairs both readers judged. */
  readonly pairs: Scalars['Int']['output'];
};


/**
 * The agreement of two independent readers on a blind sample of pairs of elements (inter-coder agreement). It says how
 * repeatable the judgements behind the links are, not whether they are right.
 */
export type AgreementCitationArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A part of a dimension. */
export type Category = ModelElement & Node & {
  readonly __typename?: 'Category';
  /** The studies that were searched for its idea without finding it, with the reason. */
  readonly absences: ReadonlyArray<AbsenceAssertion>;
  /** All above it, the dimension first and the parent last. */
  readonly ancestors: ReadonlyArray<ModelElement>;
  /** The elements directly below, in the paper's order. */
  readonly children: ReadonlyArray<ModelElement>;
  /** Where the paper prints it. */
  readonly citation: Citation;
  /** The number of codes, itself and all below it; null where its study publishes no codes, because 0 would read as if nobody had said it. */
  readonly codeCount?: Maybe<Scalars['Int']['output']>;
  /** The constructs that it expresses, by key. */
  readonly constructs: ReadonlyArray<Construct>;
  /** The contrasts with this element on a side, of any status, by key; not those with one below it. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** Elements of other studies that belong with it: recorded ones before derived ones, each surest first, then by key. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What the researchers' codebook says it means, at most 2,000 characters, in the first language asked for that it has; null where there is none, as in most papers. */
  readonly definition?: Maybe<Text>;
  /** All below it, in the paper's order, each before what is below it. */
  readonly descendants: ReadonlyArray<ModelElement>;
  /** What it rests on itself, without what is below it: ask its descendants for theirs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who voiced it: the interviews that voiced it or a code below it, each once, in their order. Empty where the paper ties none to it. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Its address: the study, then its place in the paper's table, step by step: `network.6.2.1`. */
  readonly key: Scalars['String']['output'];
  /** What the paper calls it; where the print slips, the mended form. */
  readonly label: Text;
  /** Every form of the label: as printed, mended, in the authors' own English where they print one, rendered. */
  readonly labels: ReadonlyArray<Text>;
  /** How deep in the model it stands. */
  readonly level: ModelLevel;
  /**
   * How many recorded links of its own count: neither rejected nor negated, and strict enough. Links of what lies below
   * it do not count.
   */
  readonly linkCount: Scalars['Int']['output'];
  /** Links at either of its ends, by subject and then object: recorded ones, and derived ones if the filter says so. */
  readonly links: CrossStudyLinkConnection;
  /** Memos of the curators: what a careful reader should know about it, by key. */
  readonly notes: ReadonlyArray<SourceNote>;
  /** Its place among its siblings, from 1, as the paper's table orders them. */
  readonly order: Scalars['Int']['output'];
  /** The element directly above; null for a dimension. */
  readonly parent?: Maybe<ModelElement>;
  /** How sure the curators are of its place in the model; null where the print leaves no doubt. */
  readonly placementConfidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** How consistently the questionnaire measured it; null where the paper reports nothing. */
  readonly reliability?: Maybe<ReliabilityStatistic>;
  /** The paradigm role of the dimension it belongs to; null in a thematic study. */
  readonly role?: Maybe<ParadigmRole>;
  /** The paper's own word for this level, such as indicator or basic theme. */
  readonly sourceTerm: Text;
  /** The study whose model it belongs to. */
  readonly study: Study;
};


/** A part of a dimension. */
export type CategoryCounterpartsArgs = {
  includeDerived?: Scalars['Boolean']['input'];
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A part of a dimension. */
export type CategoryDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A part of a dimension. */
export type CategoryDescendantsArgs = {
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
};


/** A part of a dimension. */
export type CategoryLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A part of a dimension. */
export type CategoryLinkCountArgs = {
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
};


/** A part of a dimension. */
export type CategoryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a dimension. */
export type CategorySourceTermArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A place in a paper, so that a reader can open it and check. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Rows of that table, counted from 1 below its header; a merged cell covers several. Null where no rows are singled out. */
  readonly rows?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The section, where the place is in running text; null where it is in a table. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The paper. */
  readonly source: Source;
  /** The table's number as printed; null where the place is in running text. */
  readonly table?: Maybe<Scalars['String']['output']>;
};

/** Two elements of one level and study that were voiced in the same interviews: their co-occurrence. It says that people spoke of both, not that they related them. */
export type CoOccurrence = {
  readonly __typename?: 'CoOccurrence';
  /** The one with the smaller key. */
  readonly a: ModelElement;
  /** The other one. */
  readonly b: ModelElement;
  /** The share of the interviews that voiced both in those that voiced either (Jaccard), rounded to four decimals; 1 where each voiced both. */
  readonly coefficient: Scalars['UnitInterval']['output'];
  /** These interviews, in the study's order. */
  readonly interviews: ReadonlyArray<Interview>;
  /** The number of interviews that voiced both, each itself or by a code below it; 1 or more. */
  readonly together: Scalars['Int']['output'];
};

/** The ground of a model: what the analysis took directly from the material. */
export type Code = ModelElement & Node & {
  readonly __typename?: 'Code';
  /** The studies that were searched for its idea without finding it, with the reason. */
  readonly absences: ReadonlyArray<AbsenceAssertion>;
  /** All above it, the dimension first and the parent last. */
  readonly ancestors: ReadonlyArray<ModelElement>;
  /** The elements directly below, in the paper's order. */
  readonly children: ReadonlyArray<ModelElement>;
  /** Where the paper prints it. */
  readonly citation: Citation;
  /** The number of codes, itself and all below it; null where its study publishes no codes, because 0 would read as if nobody had said it. */
  readonly codeCount?: Maybe<Scalars['Int']['output']>;
  /** The constructs that it expresses, by key. */
  readonly constructs: ReadonlyArray<Construct>;
  /** The contrasts with this element on a side, of any status, by key; not those with one below it. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** Elements of other studies that belong with it: recorded ones before derived ones, each surest first, then by key. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What the researchers' codebook says it means, at most 2,000 characters, in the first language asked for that it has; null where there is none, as in most papers. */
  readonly definition?: Maybe<Text>;
  /** All below it, in the paper's order, each before what is below it. */
  readonly descendants: ReadonlyArray<ModelElement>;
  /** What it rests on itself, without what is below it: ask its descendants for theirs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who voiced it: the interviews that voiced it or a code below it, each once, in their order. Empty where the paper ties none to it. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Its address: the study, then its place in the paper's table, step by step: `network.6.2.1`. */
  readonly key: Scalars['String']['output'];
  /** What the paper calls it; where the print slips, the mended form. */
  readonly label: Text;
  /** Every form of the label: as printed, mended, in the authors' own English where they print one, rendered. */
  readonly labels: ReadonlyArray<Text>;
  /** How deep in the model it stands. */
  readonly level: ModelLevel;
  /**
   * How many recorded links of its own count: neither rejected nor negated, and strict enough. Links of what lies below
   * it do not count.
   */
  readonly linkCount: Scalars['Int']['output'];
  /** Links at either of its ends, by subject and then object: recorded ones, and derived ones if the filter says so. */
  readonly links: CrossStudyLinkConnection;
  /** Memos of the curators: what a careful reader should know about it, by key. */
  readonly notes: ReadonlyArray<SourceNote>;
  /** Its place among its siblings, from 1, as the paper's table orders them. */
  readonly order: Scalars['Int']['output'];
  /** The element directly above; null for a dimension. */
  readonly parent?: Maybe<ModelElement>;
  /** How sure the curators are of its place in the model; null where the print leaves no doubt. */
  readonly placementConfidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** How consistently the questionnaire measured it; null where the paper reports nothing. */
  readonly reliability?: Maybe<ReliabilityStatistic>;
  /** The paradigm role of the dimension it belongs to; null in a thematic study. */
  readonly role?: Maybe<ParadigmRole>;
  /** Other codes of its study whose printed label is the same but for spelling, by key. */
  readonly sameLabelAs: ReadonlyArray<Code>;
  /** The paper's own word for this level, such as indicator or basic theme. */
  readonly sourceTerm: Text;
  /** The study whose model it belongs to. */
  readonly study: Study;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeCounterpartsArgs = {
  includeDerived?: Scalars['Boolean']['input'];
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeDescendantsArgs = {
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeLinkCountArgs = {
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The ground of a model: what the analysis took directly from the material. */
export type CodeSourceTermArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A table of counts: elements of one level against interviews, studies or roles. What is below an element counts with it. */
export type CodeMatrix = {
  readonly __typename?: 'CodeMatrix';
  /** The sum of each column. */
  readonly columnTotals: ReadonlyArray<Scalars['Int']['output']>;
  /** What is counted against. */
  readonly columns: ReadonlyArray<MatrixColumn>;
  /** One list a row, in it one number a column. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** Requested studies without a row because they identify no interview; empty unless the columns are interviews. */
  readonly leftOut: ReadonlyArray<Study>;
  /** The sum of each row. */
  readonly rowTotals: ReadonlyArray<Scalars['Int']['output']>;
  /** The elements of the requested level, by key, also those in whose row nothing is counted. */
  readonly rows: ReadonlyArray<ModelElement>;
};

/** A measure of how consistently several questions measure one thing. */
export type Coefficient =
  /** Cronbach's alpha (1951): internal consistency; 0.7 is the usual threshold. */
  | 'CRONBACH_ALPHA';

/** What one study has of what a row is about. The counts are of the elements and all below them, each counted once. */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /** Curators' assertions that it is missing here, listed also where something is present. */
  readonly absences: ReadonlyArray<AbsenceAssertion>;
  /** Codes here and below; null for a study that publishes none. */
  readonly codeCount?: Maybe<Scalars['Int']['output']>;
  /** Elements here and below. */
  readonly elementCount: Scalars['Int']['output'];
  /** What stands for it in the study, by key. */
  readonly elements: ReadonlyArray<ModelElement>;
  /** Interviews in which one of these codes was voiced; null for a study that ties none to an interview. */
  readonly interviewCount?: Maybe<Scalars['Int']['output']>;
  /** These interviews, in the study's order; empty where there is none, and in a study that ties none. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Whether the study has it, and on whose word. */
  readonly presence: Presence;
  /** The elements' places in the paradigm, in its order; none in a thematic study. */
  readonly roles: ReadonlyArray<ParadigmRole>;
  /** The study. */
  readonly study: Study;
  /** The active links that join these elements to the row's elements in the other compared studies; none where the study has the place itself. */
  readonly via: ReadonlyArray<CrossStudyLink>;
};

/** A concept or indicator, between a category and its codes. */
export type Concept = ModelElement & Node & {
  readonly __typename?: 'Concept';
  /** The studies that were searched for its idea without finding it, with the reason. */
  readonly absences: ReadonlyArray<AbsenceAssertion>;
  /** All above it, the dimension first and the parent last. */
  readonly ancestors: ReadonlyArray<ModelElement>;
  /** The elements directly below, in the paper's order. */
  readonly children: ReadonlyArray<ModelElement>;
  /** Where the paper prints it. */
  readonly citation: Citation;
  /** The number of codes, itself and all below it; null where its study publishes no codes, because 0 would read as if nobody had said it. */
  readonly codeCount?: Maybe<Scalars['Int']['output']>;
  /** The constructs that it expresses, by key. */
  readonly constructs: ReadonlyArray<Construct>;
  /** The contrasts with this element on a side, of any status, by key; not those with one below it. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** Elements of other studies that belong with it: recorded ones before derived ones, each surest first, then by key. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What the researchers' codebook says it means, at most 2,000 characters, in the first language asked for that it has; null where there is none, as in most papers. */
  readonly definition?: Maybe<Text>;
  /** All below it, in the paper's order, each before what is below it. */
  readonly descendants: ReadonlyArray<ModelElement>;
  /** What it rests on itself, without what is below it: ask its descendants for theirs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who voiced it: the interviews that voiced it or a code below it, each once, in their order. Empty where the paper ties none to it. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Its address: the study, then its place in the paper's table, step by step: `network.6.2.1`. */
  readonly key: Scalars['String']['output'];
  /** What the paper calls it; where the print slips, the mended form. */
  readonly label: Text;
  /** Every form of the label: as printed, mended, in the authors' own English where they print one, rendered. */
  readonly labels: ReadonlyArray<Text>;
  /** How deep in the model it stands. */
  readonly level: ModelLevel;
  /**
   * How many recorded links of its own count: neither rejected nor negated, and strict enough. Links of what lies below
   * it do not count.
   */
  readonly linkCount: Scalars['Int']['output'];
  /** Links at either of its ends, by subject and then object: recorded ones, and derived ones if the filter says so. */
  readonly links: CrossStudyLinkConnection;
  /** Memos of the curators: what a careful reader should know about it, by key. */
  readonly notes: ReadonlyArray<SourceNote>;
  /** Its place among its siblings, from 1, as the paper's table orders them. */
  readonly order: Scalars['Int']['output'];
  /** The element directly above; null for a dimension. */
  readonly parent?: Maybe<ModelElement>;
  /** How sure the curators are of its place in the model; null where the print leaves no doubt. */
  readonly placementConfidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** How consistently the questionnaire measured it; null where the paper reports nothing. */
  readonly reliability?: Maybe<ReliabilityStatistic>;
  /** The paradigm role of the dimension it belongs to; null in a thematic study. */
  readonly role?: Maybe<ParadigmRole>;
  /** The paper's own word for this level, such as indicator or basic theme. */
  readonly sourceTerm: Text;
  /** The study whose model it belongs to. */
  readonly study: Study;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptCounterpartsArgs = {
  includeDerived?: Scalars['Boolean']['input'];
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptDescendantsArgs = {
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptLinkCountArgs = {
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept or indicator, between a category and its codes. */
export type ConceptSourceTermArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** Elements of several studies that links join, directly or one after another. */
export type ConceptCluster = {
  readonly __typename?: 'ConceptCluster';
  /** Whether two members mean the same and are valued oppositely, however unsure the link that says so. */
  readonly isContested: Scalars['Boolean']['output'];
  /** The links that were followed, by subject and then object. */
  readonly links: ReadonlyArray<CrossStudyLink>;
  /** The elements, by key. */
  readonly members: ReadonlyArray<ModelElement>;
  /** How widely the cluster is found among the compared studies. */
  readonly overlap: Overlap;
  /** The studies they lie in, by key. */
  readonly studies: ReadonlyArray<Study>;
  /** The least confidence among its links: the cluster holds no better than this. */
  readonly weakestConfidence: Scalars['UnitInterval']['output'];
};

/**
 * One idea, as each study words it. In the words of meta-ethnography, what participants say is of the first order, what authors
 * make of it is of the second, and a construct is of the third: the synthesist's work, which translates the
 * interpretations of several studies into one another (a third-order interpretation). Its fields are always over all
 * studies.
 */
export type Construct = Node & {
  readonly __typename?: 'Construct';
  /** The contrasts that are about it, of any status, by key. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who voiced it: the interviews that voiced a member or a code below it, each once, by study, in the study's order. Empty where the papers tie none to it. */
  readonly interviews: ReadonlyArray<Interview>;
  /**
   * True when two members mean the same and are valued oppositely, or when a contrast is about the idea; the link or the
   * contrast that says so has not been rejected.
   */
  readonly isContested: Scalars['Boolean']['output'];
  /** A short English name in lower case: `citizen-participation`. */
  readonly key: Scalars['String']['output'];
  /** What the idea is called here. */
  readonly label: Text;
  /** Every recorded link between two members, whatever its sign, status or confidence. */
  readonly links: ReadonlyArray<CrossStudyLink>;
  /** The elements that voice it, whole or in part, as an aim, a deed, a state or a lack, by key. Its causes, means and fruits are no members; that two elements are related does not make them so. */
  readonly members: ReadonlyArray<ModelElement>;
  /** How widely it is found among all studies. */
  readonly overlap: Overlap;
  /** Why the members are one idea, and where they differ; null where none is written. */
  readonly rationale?: Maybe<Text>;
  /** The studies it is found in, by key. */
  readonly studies: ReadonlyArray<Study>;
};


/**
 * One idea, as each study words it. In the words of meta-ethnography, what participants say is of the first order, what authors
 * make of it is of the second, and a construct is of the third: the synthesist's work, which translates the
 * interpretations of several studies into one another (a third-order interpretation). Its fields are always over all
 * studies.
 */
export type ConstructInterviewsArgs = {
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * One idea, as each study words it. In the words of meta-ethnography, what participants say is of the first order, what authors
 * make of it is of the second, and a construct is of the third: the synthesist's work, which translates the
 * interpretations of several studies into one another (a third-order interpretation). Its fields are always over all
 * studies.
 */
export type ConstructLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/**
 * One idea, as each study words it. In the words of meta-ethnography, what participants say is of the first order, what authors
 * make of it is of the second, and a construct is of the third: the synthesist's work, which translates the
 * interpretations of several studies into one another (a third-order interpretation). Its fields are always over all
 * studies.
 */
export type ConstructMembersArgs = {
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * One idea, as each study words it. In the words of meta-ethnography, what participants say is of the first order, what authors
 * make of it is of the second, and a construct is of the third: the synthesist's work, which translates the
 * interpretations of several studies into one another (a third-order interpretation). Its fields are always over all
 * studies.
 */
export type ConstructRationaleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of constructs. */
export type ConstructConnection = {
  readonly __typename?: 'ConstructConnection';
  /** The constructs with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<ConstructEdge>;
  /** The constructs alone. */
  readonly nodes: ReadonlyArray<Construct>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A construct in a page. */
export type ConstructEdge = {
  readonly __typename?: 'ConstructEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The construct. */
  readonly node: Construct;
};

/** A table of counts: constructs against interviews, studies or roles. What is below a member counts with it, each code and link once. */
export type ConstructMatrix = {
  readonly __typename?: 'ConstructMatrix';
  /** The sum of each column. */
  readonly columnTotals: ReadonlyArray<Scalars['Int']['output']>;
  /** What is counted against. */
  readonly columns: ReadonlyArray<MatrixColumn>;
  /** One list a row, in it one number a column. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** Requested studies that are not counted because they identify no interview; empty unless the columns are interviews. */
  readonly leftOut: ReadonlyArray<Study>;
  /** The sum of each row. */
  readonly rowTotals: ReadonlyArray<Scalars['Int']['output']>;
  /** The constructs with a member in the requested studies, by key, also those in whose row nothing is counted. */
  readonly rows: ReadonlyArray<Construct>;
};

/** One shared idea across the compared studies. */
export type ConstructRow = {
  readonly __typename?: 'ConstructRow';
  /** One a compared study, in the order requested. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** The idea. */
  readonly construct: Construct;
  /** Whether two members in compared studies mean the same and are valued oppositely. */
  readonly isContested: Scalars['Boolean']['output'];
  /** How widely it is found among the compared studies; the construct's own field says it of all studies. */
  readonly overlap: Overlap;
};

/**
 * Opposed claims of two or three studies about one matter. Meta-ethnography calls it refutational translation: each account
 * is set against the other, and neither is corrected. It is this project's own judgement, with its reason and what weakens it;
 * no paper speaks of another.
 */
export type Contrast = Node & {
  readonly __typename?: 'Contrast';
  /** How sure the curator is that the claims oppose each other, in hundredths. */
  readonly confidence: Scalars['UnitInterval']['output'];
  /** The shared idea that it is about, which it makes a contested one; null where no construct names it. */
  readonly construct?: Maybe<Construct>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** A short English name in lower case: `organized-demands`. */
  readonly key: Scalars['String']['output'];
  /** The question that the sides answer in opposite ways. */
  readonly label: Text;
  /** Who proposed it: the creators of the dataset where nobody else is named. */
  readonly proposedBy: Scalars['String']['output'];
  /** The day it was proposed. */
  readonly proposedOn: Scalars['Date']['output'];
  /** What is claimed against what, and what weakens the contrast. */
  readonly rationale: Text;
  /** The expert of the field who reviewed it; null as long as it is a candidate. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** The day of that review; null as long as it is a candidate, and where the day is not known. */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Two or three sides, each of another study, by the study's key. */
  readonly sides: ReadonlyArray<ContrastSide>;
  /** How far it has been reviewed, as of links. A rejected one is listed and makes nothing contested. */
  readonly status: LinkStatus;
};


/**
 * Opposed claims of two or three studies about one matter. Meta-ethnography calls it refutational translation: each account
 * is set against the other, and neither is corrected. It is this project's own judgement, with its reason and what weakens it;
 * no paper speaks of another.
 */
export type ContrastLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/**
 * Opposed claims of two or three studies about one matter. Meta-ethnography calls it refutational translation: each account
 * is set against the other, and neither is corrected. It is this project's own judgement, with its reason and what weakens it;
 * no paper speaks of another.
 */
export type ContrastRationaleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of contrasts. */
export type ContrastConnection = {
  readonly __typename?: 'ContrastConnection';
  /** The contrasts with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<ContrastEdge>;
  /** The contrasts alone. */
  readonly nodes: ReadonlyArray<Contrast>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contrast in a page. */
export type ContrastEdge = {
  readonly __typename?: 'ContrastEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The contrast. */
  readonly node: Contrast;
};

/** What one study claims in a contrast. */
export type ContrastSide = {
  readonly __typename?: 'ContrastSide';
  /** Where in the paper it is claimed. */
  readonly citation: Citation;
  /** What the study claims, in our words: at most 300 characters. */
  readonly claim: Text;
  /** The elements of its model in which the claim is found, by key; at least one. */
  readonly elements: ReadonlyArray<ModelElement>;
  /** The study that claims it. */
  readonly study: Study;
};


/** What one study claims in a contrast. */
export type ContrastSideClaimArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A number that the paper states, beside what is counted in it. */
export type CountCheck = {
  readonly __typename?: 'CountCheck';
  /** Whether both are the same; null where nothing is stated. */
  readonly agrees?: Maybe<Scalars['Boolean']['output']>;
  /** Where the number is stated; null where no place is recorded. */
  readonly citation?: Maybe<Citation>;
  /** The number found by counting. */
  readonly counted: Scalars['Int']['output'];
  /** Why they differ, as far as the paper lets one see; null where nothing needs explaining. */
  readonly explanation?: Maybe<Text>;
  /** The number that the paper prints, in figures or words, for the very thing that is counted; null where it prints none, also where it only lists the things. */
  readonly stated?: Maybe<Scalars['Int']['output']>;
  /** What is counted. */
  readonly what: Text;
};


/** A number that the paper states, beside what is counted in it. */
export type CountCheckExplanationArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A number that the paper states, beside what is counted in it. */
export type CountCheckWhatArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** An element of another study that belongs with the given one, by a recorded link or by what follows from several. */
export type Counterpart = {
  readonly __typename?: 'Counterpart';
  /** How sure it is: the link's confidence, or the product of several. */
  readonly confidence: Scalars['UnitInterval']['output'];
  /** The element of the other study. */
  readonly element: ModelElement;
  /** What that element is to the given one: broader where BROAD_MATCH, narrower where NARROW_MATCH. */
  readonly predicate: MappingPredicate;
  /** The recorded links that lead there, in order from the given element; more than one where it is derived. */
  readonly via: ReadonlyArray<CrossStudyLink>;
};

/**
 * A judgement that an element of one study relates to an element of another, with its reason. No paper links itself to
 * another: links are this project's own curation, and every one says how sure it is and who has reviewed it.
 */
export type CrossStudyLink = Node & {
  readonly __typename?: 'CrossStudyLink';
  /**
   * How much of the papers was read for this judgement. A derived link was read nowhere: it has the least basis of the links
   * that it follows from.
   */
  readonly basis: LinkBasis;
  /**
   * The places in the papers that the judgement was read from: rows that hold the two elements or what stands around them, the
   * row of an answer, a section. Empty where none was recorded. A derived link has the citations of the links that it follows from, in their order, so one may occur twice.
   */
  readonly citations: ReadonlyArray<Citation>;
  /** How sure the curator is, in hundredths; of a derived link, the product of what it follows from. */
  readonly confidence: Scalars['UnitInterval']['output'];
  /** The recorded links from which it follows, in order; empty for a link that someone judged. */
  readonly derivedFrom: ReadonlyArray<CrossStudyLink>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** True for a match that is tempting and wrong: recorded so that nobody makes it again. It is no disagreement between the studies. */
  readonly isNegated: Scalars['Boolean']['output'];
  /** How the link came about. */
  readonly justification: LinkJustification;
  /** The subject's key, a tilde and the object's key: `network.6.2.1~digital.2.3`. A derived link has one too. */
  readonly key: Scalars['String']['output'];
  /** The element of the other study. */
  readonly object: ModelElement;
  /** What the object is to the subject. */
  readonly predicate: MappingPredicate;
  /**
   * Who proposed it: the creators of the dataset where nobody else is named. Nobody proposed a derived link: it names whoever
   * proposed what it follows from, each once.
   */
  readonly proposedBy: Scalars['String']['output'];
  /** The day it was proposed; of a derived link, the latest of those it follows from. */
  readonly proposedOn: Scalars['Date']['output'];
  /** What is the same and what differs, in short sentences; null where none is written, as for a derived link. */
  readonly rationale?: Maybe<Text>;
  /** The expert of the field who reviewed it; null as long as it is a candidate. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** The day of that review; null as long as it is a candidate, and where the day is not known. */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has been reviewed. */
  readonly status: LinkStatus;
  /** The element from which the predicate is read. */
  readonly subject: ModelElement;
  /** Whether the two studies value the shared idea alike; null unless the match is exact or close and not negated. */
  readonly translation?: Maybe<Translation>;
};


/**
 * A judgement that an element of one study relates to an element of another, with its reason. No paper links itself to
 * another: links are this project's own curation, and every one says how sure it is and who has reviewed it.
 */
export type CrossStudyLinkRationaleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of links. */
export type CrossStudyLinkConnection = {
  readonly __typename?: 'CrossStudyLinkConnection';
  /** The links with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<CrossStudyLinkEdge>;
  /** The links alone. */
  readonly nodes: ReadonlyArray<CrossStudyLink>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link in a page. */
export type CrossStudyLinkEdge = {
  readonly __typename?: 'CrossStudyLinkEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: CrossStudyLink;
};

/** What is loaded, and how to name it. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /**
   * How far two readers agree on which elements belong together, on the latest sample that both judged without knowing of
   * each other. Null when no sample was judged.
   */
  readonly agreement?: Maybe<Agreement>;
  /**
   * How to cite the dataset in a paper, with its version: creators, year, title, version, identifier. The identifier at
   * the end names the dataset and is no page on the web.
   */
  readonly citation: Text;
  /** How many constructs there are. */
  readonly constructCount: Scalars['Int']['output'];
  /** Who made the dataset. The authors of the papers are under `Study.authors`. */
  readonly creators: ReadonlyArray<Scalars['String']['output']>;
  /** How many elements the models have, at all levels. */
  readonly elementCount: Scalars['Int']['output'];
  /** What answers the queries. */
  readonly engine: Engine;
  /** The files in which all this leaves for other programs: tables, SSSOM, SKOS, GraphML, REFI-QDA projects, citations. */
  readonly exports: ReadonlyArray<DatasetExport>;
  /** The languages in which labels are recorded, by tag. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  /** Every value of every enum, with a name and a definition for people. */
  readonly legend: ReadonlyArray<LegendEntry>;
  /**
   * The licence of the dataset: of its links, constructs, contrasts and texts. What is taken from a paper, such as its
   * labels, has the licence of that paper (`Source.license`).
   */
  readonly license: Scalars['URL']['output'];
  /** How many links are recorded, of any status and sign. */
  readonly linkCount: Scalars['Int']['output'];
  /** How many studies there are. */
  readonly studyCount: Scalars['Int']['output'];
  /** What the dataset is called. */
  readonly title: Text;
  /** A hash of the seed's content: two servers with the same version give the same answers. */
  readonly version: Scalars['String']['output'];
};


/** What is loaded, and how to name it. */
export type DatasetCitationArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** What is loaded, and how to name it. */
export type DatasetTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A file of the dataset that another program opens. */
export type DatasetExport = {
  readonly __typename?: 'DatasetExport';
  /** Where to fetch it, relative to the address that this query was sent to; it needs no header. */
  readonly href: Scalars['String']['output'];
  /** Its media type, such as `text/csv; charset=utf-8; header=present`. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name, such as `links.sssom.tsv`; a study and a language stand in it where there is a file for each. */
  readonly name: Scalars['String']['output'];
};

/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type Dimension = ModelElement & Node & {
  readonly __typename?: 'Dimension';
  /** The studies that were searched for its idea without finding it, with the reason. */
  readonly absences: ReadonlyArray<AbsenceAssertion>;
  /** All above it, the dimension first and the parent last. */
  readonly ancestors: ReadonlyArray<ModelElement>;
  /** The elements directly below, in the paper's order. */
  readonly children: ReadonlyArray<ModelElement>;
  /** Where the paper prints it. */
  readonly citation: Citation;
  /** The number of codes, itself and all below it; null where its study publishes no codes, because 0 would read as if nobody had said it. */
  readonly codeCount?: Maybe<Scalars['Int']['output']>;
  /** The constructs that it expresses, by key. */
  readonly constructs: ReadonlyArray<Construct>;
  /** The contrasts with this element on a side, of any status, by key; not those with one below it. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** Elements of other studies that belong with it: recorded ones before derived ones, each surest first, then by key. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What the researchers' codebook says it means, at most 2,000 characters, in the first language asked for that it has; null where there is none, as in most papers. */
  readonly definition?: Maybe<Text>;
  /** All below it, in the paper's order, each before what is below it. */
  readonly descendants: ReadonlyArray<ModelElement>;
  /** What it rests on itself, without what is below it: ask its descendants for theirs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who voiced it: the interviews that voiced it or a code below it, each once, in their order. Empty where the paper ties none to it. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Its address: the study, then its place in the paper's table, step by step: `network.6.2.1`. */
  readonly key: Scalars['String']['output'];
  /** What the paper calls it; where the print slips, the mended form. */
  readonly label: Text;
  /** Every form of the label: as printed, mended, in the authors' own English where they print one, rendered. */
  readonly labels: ReadonlyArray<Text>;
  /** How deep in the model it stands. */
  readonly level: ModelLevel;
  /**
   * How many recorded links of its own count: neither rejected nor negated, and strict enough. Links of what lies below
   * it do not count.
   */
  readonly linkCount: Scalars['Int']['output'];
  /** Links at either of its ends, by subject and then object: recorded ones, and derived ones if the filter says so. */
  readonly links: CrossStudyLinkConnection;
  /** Memos of the curators: what a careful reader should know about it, by key. */
  readonly notes: ReadonlyArray<SourceNote>;
  /** Its place among its siblings, from 1, as the paper's table orders them. */
  readonly order: Scalars['Int']['output'];
  /** The element directly above; null for a dimension. */
  readonly parent?: Maybe<ModelElement>;
  /** How sure the curators are of its place in the model; null where the print leaves no doubt. */
  readonly placementConfidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** How consistently the questionnaire measured it; null where the paper reports nothing. */
  readonly reliability?: Maybe<ReliabilityStatistic>;
  /** The paradigm role of the dimension it belongs to; null in a thematic study. */
  readonly role?: Maybe<ParadigmRole>;
  /** The paper's own word for this level, such as indicator or basic theme. */
  readonly sourceTerm: Text;
  /** The study whose model it belongs to. */
  readonly study: Study;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionCounterpartsArgs = {
  includeDerived?: Scalars['Boolean']['input'];
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionDescendantsArgs = {
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionLinkCountArgs = {
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A top part of a model: in a grounded theory it plays one paradigm role. */
export type DimensionSourceTermArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** What an element must be to be listed. Every field given must hold; a list means any of its values. */
export type ElementFilter = {
  /** The key of a construct of which it is a member. A construct that does not exist matches nothing. */
  readonly construct?: InputMaybe<Scalars['String']['input']>;
  /** The letter or key of an interview that voiced it, in capitals or not: codes only. */
  readonly interview?: InputMaybe<Scalars['String']['input']>;
  /** True for elements below which the model has nothing, whatever their level; false for all others. */
  readonly isLeaf?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its own key; `startsWith: "network.6."` lists all below `network.6`. */
  readonly key?: InputMaybe<StringFilter>;
  /** Any form of its label in any language, whatever the spelling of yeh, kaf, heh, hamza and spaces. A text without letters and digits matches nothing. */
  readonly label?: InputMaybe<StringFilter>;
  /** How deep in the model it stands. */
  readonly level?: InputMaybe<ReadonlyArray<ModelLevel>>;
  /** It has a link to a study, as strict as this says. */
  readonly linked?: InputMaybe<LinkedFilter>;
  /** The key of a study: the same as `linked` with that study alone, so any predicate at 0.5 or more counts. */
  readonly linkedToStudy?: InputMaybe<Scalars['String']['input']>;
  /** It has no such link to a study; a weaker one, a negated one, or one of what lies above or below it may still be there. */
  readonly notLinked?: InputMaybe<LinkedFilter>;
  /** The key of a study: the same as `notLinked` with that study alone. */
  readonly notLinkedToStudy?: InputMaybe<Scalars['String']['input']>;
  /** The paradigm role of its dimension. */
  readonly role?: InputMaybe<ReadonlyArray<ParadigmRole>>;
  /** The key of its study. A study that does not exist matches nothing. */
  readonly study?: InputMaybe<StringFilter>;
};

/** The order of a list of elements. */
export type ElementOrder = {
  /** From the smallest or from the largest. */
  readonly direction?: InputMaybe<SortDirection>;
  /** By what to order. */
  readonly field: ElementOrderField;
  /** The language whose alphabet orders the labels; of use with `LABEL` alone. */
  readonly language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** By what a list of elements is ordered. Ties stay by ascending key. */
export type ElementOrderField =
  /** The number of codes: the element itself and all below it. */
  | 'CODE_COUNT'
  /** The key step by step, numbers as numbers: the order of the paper's tables. */
  | 'KEY'
  /** The label in alphabetical order of the requested language; elements without that language come last. */
  | 'LABEL'
  /** The number of active links: not rejected, not negated, confidence at least 0.5. */
  | 'LINK_COUNT';

/** An element with its reliability. */
export type ElementReliability = {
  readonly __typename?: 'ElementReliability';
  /** The element measured. */
  readonly element: ModelElement;
  /** Its reliability. */
  readonly statistic: ReliabilityStatistic;
};

/** What answers the queries. */
export type Engine =
  /** An in-process graph, read from the seed files at start. */
  | 'MEMORY'
  /** A Neo4j database. */
  | 'NEO4J';

/** What an element of the model rests on: an interview that voiced it, or an answer that the paper prints. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Where the paper shows it. */
  readonly citation: Citation;
  /** What was said: a paraphrase in a line of our own, no quotation; null where the paper prints only the code. */
  readonly gist?: Maybe<Text>;
  /** The interview; null where the paper prints an answer and names no respondent. */
  readonly interview?: Maybe<Interview>;
};


/** What an element of the model rests on: an interview that voiced it, or an answer that the paper prints. */
export type EvidenceGistArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** What joins two elements, read as recorded. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** How sure the curator of the link is; null for edges that papers print. */
  readonly confidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** Whether it joins two studies. */
  readonly isCrossStudy: Scalars['Boolean']['output'];
  /** False where it says the same from either end: an exact, close or related match. */
  readonly isDirected: Scalars['Boolean']['output'];
  /** The kind, a colon, and the address within it: `PART_OF:network.6.2`, `ALIGNS_WITH:network.6.2.1~digital.2.3.3`. */
  readonly key: Scalars['String']['output'];
  /** What kind of edge it is. */
  readonly kind: GraphEdgeKind;
  /** The predicate of a link or the relation of a theory by its name; PART_OF for a part. */
  readonly label: Scalars['String']['output'];
  /** The link it stands for; null for other kinds. */
  readonly link?: Maybe<CrossStudyLink>;
  /** The key of the element it starts from: the part, the link's subject, or what causes, shapes or responds. */
  readonly source: Scalars['String']['output'];
  /** The key of the element it leads to. */
  readonly target: Scalars['String']['output'];
};

/** What joins two elements in the graph. */
export type GraphEdgeKind =
  /** A cross-study link. */
  | 'ALIGNS_WITH'
  /** An element stands below another in one model. */
  | 'PART_OF'
  /** A relation of a study's theory between two of its dimensions. */
  | 'THEORY';

/** An element as a point of a drawing. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** How many of the drawing's edges end in it. */
  readonly degree: Scalars['Int']['output'];
  /** How many edges lie between it and the nearest root, by the shortest of the ways allowed; 0 for a root. */
  readonly distance: Scalars['Int']['output'];
  /** The element with all that is known of it. */
  readonly element: ModelElement;
  /** The element's key, by which edges name their ends. */
  readonly key: Scalars['String']['output'];
  /** What the paper calls it; where the print slips, the mended form. */
  readonly label: Text;
  /** How deep in its model it stands. */
  readonly level: ModelLevel;
  /** The paradigm role of its dimension; null in a thematic study. */
  readonly role?: Maybe<ParadigmRole>;
  /** The key of its study. */
  readonly study: Scalars['String']['output'];
};


/** An element as a point of a drawing. */
export type GraphNodeLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A way from one element to another that meets no element twice. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** How sure it is: the product of its links' confidences, 1 where it has no link. */
  readonly confidence: Scalars['UnitInterval']['output'];
  /** The edges between them, in the same order; each is read as recorded, whichever way the path runs. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many edges it has. */
  readonly length: Scalars['Int']['output'];
  /** The elements on the way, both ends included. */
  readonly nodes: ReadonlyArray<ModelElement>;
};

/** One conversation with one respondent, as far as the paper distinguishes it from the others. */
export type Interview = Node & {
  readonly __typename?: 'Interview';
  /** The codes that it voiced, by key. */
  readonly codes: ReadonlyArray<Code>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** The study's key and the interview's letter: `popularization.a`. */
  readonly key: Scalars['String']['output'];
  /** The letter by which the paper's coding tables name it, or of an imported project its place: A to Z, then AA; null where there is none. */
  readonly letter?: Maybe<Scalars['String']['output']>;
  /** Its place among the study's interviews, from 1; null where the paper gives them no order. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The study for which it was conducted. */
  readonly study: Study;
};

/** An enum value, as a page for people would name and explain it. */
export type LegendEntry = {
  readonly __typename?: 'LegendEntry';
  /** What it means, in a sentence or two. */
  readonly description: Text;
  /** The enum. */
  readonly enum: Scalars['String']['output'];
  /** What to call it on a page. */
  readonly label: Text;
  /** Its value. */
  readonly value: Scalars['String']['output'];
};


/** An enum value, as a page for people would name and explain it. */
export type LegendEntryDescriptionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** An enum value, as a page for people would name and explain it. */
export type LegendEntryLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/**
 * How much of the papers was read for the judgement of a link, from the least on. It says what the judgement can be checked
 * against; how sure it is, is its confidence.
 */
export type LinkBasis =
  /** An answer or quotation that a paper prints in a table for an element. */
  | 'ANSWER'
  /** The labels of the two elements alone. */
  | 'LABEL'
  /** Their places in the models too: what they are under, what is under them, and beside what they are. */
  | 'PLACE'
  /** The running text of a paper, such as its discussion, conclusion or recommendations. */
  | 'TEXT';

/** What a link must be to be listed. Every field given must hold; a list means any of its values. */
export type LinkFilter = {
  /** The key of an element at either end. */
  readonly element?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether to add the links that follow from two or three recorded ones, one after another, between elements that no
   * recorded link joins. Each comes once, its subject the one with the smaller key.
   */
  readonly includeDerived?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for tempting but wrong matches only, false to leave them out. */
  readonly isNegated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The least confidence, included; derived links have at least 0.5 where this is left out. */
  readonly minConfidence?: InputMaybe<Scalars['UnitInterval']['input']>;
  /** The predicate as recorded, read from the subject. */
  readonly predicate?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  /** How far it has been reviewed. */
  readonly status?: InputMaybe<ReadonlyArray<LinkStatus>>;
  /** Study keys. One: either end lies in it. Several: both ends lie among them. */
  readonly studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the shared idea is valued alike or oppositely. */
  readonly translation?: InputMaybe<ReadonlyArray<Translation>>;
};

/** How a link came about (after the Semantic Mapping Vocabulary, SEMAPV). */
export type LinkJustification =
  /** It follows from other links, one after another. */
  | 'CHAINING'
  /** It is another link read from its other end. */
  | 'INVERSION'
  /** The labels are alike. */
  | 'LEXICAL'
  /** A curator read both papers and judged. */
  | 'MANUAL_CURATION'
  /** A measure of similarity proposed it. */
  | 'SEMANTIC_SIMILARITY';

/** The order of a list of links. */
export type LinkOrder = {
  /** From the smallest or from the largest: `DESC` with `CONFIDENCE` puts the surest first. */
  readonly direction?: SortDirection;
  /** By what to order. */
  readonly field?: LinkOrderField;
};

/** By what a list of links is ordered. */
export type LinkOrderField =
  /** How sure the link is; of a derived link, the product of what it follows from. Equally sure ones stay by ascending key. */
  | 'CONFIDENCE'
  /** The subject's key, then the object's, each step by step, numbers as numbers. */
  | 'KEY';

/** How far a link has been reviewed. */
export type LinkStatus =
  /** Reviewed by an expert of the field and accepted. */
  | 'ACCEPTED'
  /** Proposed by a curator; no expert of the field has reviewed it. */
  | 'CANDIDATE'
  /** Reviewed by an expert of the field and refused; recorded so that nobody proposes it again unawares. */
  | 'REJECTED';

/**
 * What counts as linked to a study: a recorded link of the element's own, neither rejected nor negated, with one of the
 * predicates and sure enough.
 */
export type LinkedFilter = {
  /** The least confidence of the link, included. */
  readonly minConfidence?: Scalars['UnitInterval']['input'];
  /**
   * What the other element may be to this one, as read from it: BROAD_MATCH where the other is the broader idea,
   * whichever of the two the link is recorded from. Any predicate when left out, the merely related too.
   */
  readonly predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  /** The key of the study in which the other element lies. */
  readonly study: Scalars['String']['input'];
};

/** How the meaning of one element relates to another's (SKOS mapping properties, W3C 2009). Read: the subject has a … match in the object. */
export type MappingPredicate =
  /** The object is the broader idea and contains the subject. */
  | 'BROAD_MATCH'
  /** So alike that one can stand for the other in most comparisons. */
  | 'CLOSE_MATCH'
  /** The same idea; one can stand for the other in any comparison. */
  | 'EXACT_MATCH'
  /** The object is the narrower idea and is contained in the subject. */
  | 'NARROW_MATCH'
  /** They belong together, and neither contains the other. */
  | 'RELATED_MATCH';

/** What one column of a code matrix stands for. */
export type MatrixColumn = {
  readonly __typename?: 'MatrixColumn';
  /** The key of the interview or the study, or the name of the role. */
  readonly key: Scalars['String']['output'];
  /** A heading for it. */
  readonly label: Text;
  /** The study, or the one for which the interview was conducted; null for a role. */
  readonly study?: Maybe<Study>;
};


/** What one column of a code matrix stands for. */
export type MatrixColumnLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** What the columns of a code matrix stand for, and so what its cells count. */
export type MatrixColumns =
  /** The interviews of the requested studies; cells count codes voiced there. Studies that identify no interview are left out. */
  | 'INTERVIEW'
  /** All paradigm roles; cells count active links to elements of that role. */
  | 'ROLE'
  /** All studies; cells count active links that lead there: not rejected, not negated, confidence at least 0.5. */
  | 'STUDY';

/** Anything that stands in a study's model, at whatever level. */
export type ModelElement = {
  /** The studies that were searched for its idea without finding it, with the reason. */
  readonly absences: ReadonlyArray<AbsenceAssertion>;
  /** All above it, the dimension first and the parent last. */
  readonly ancestors: ReadonlyArray<ModelElement>;
  /** The elements directly below, in the paper's order. */
  readonly children: ReadonlyArray<ModelElement>;
  /** Where the paper prints it. */
  readonly citation: Citation;
  /** The number of codes, itself and all below it; null where its study publishes no codes, because 0 would read as if nobody had said it. */
  readonly codeCount?: Maybe<Scalars['Int']['output']>;
  /** The constructs that it expresses, by key. */
  readonly constructs: ReadonlyArray<Construct>;
  /** The contrasts with this element on a side, of any status, by key; not those with one below it. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** Elements of other studies that belong with it: recorded ones before derived ones, each surest first, then by key. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What the researchers' codebook says it means, at most 2,000 characters, in the first language asked for that it has; null where there is none, as in most papers. */
  readonly definition?: Maybe<Text>;
  /** All below it, in the paper's order, each before what is below it. */
  readonly descendants: ReadonlyArray<ModelElement>;
  /** What it rests on itself, without what is below it: ask its descendants for theirs. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who voiced it: the interviews that voiced it or a code below it, each once, in their order. Empty where the paper ties none to it. */
  readonly interviews: ReadonlyArray<Interview>;
  /** Its address: the study, then its place in the paper's table, step by step: `network.6.2.1`. */
  readonly key: Scalars['String']['output'];
  /** What the paper calls it; where the print slips, the mended form. */
  readonly label: Text;
  /** Every form of the label: as printed, mended, in the authors' own English where they print one, rendered. */
  readonly labels: ReadonlyArray<Text>;
  /** How deep in the model it stands. */
  readonly level: ModelLevel;
  /**
   * How many recorded links of its own count: neither rejected nor negated, and strict enough. Links of what lies below
   * it do not count.
   */
  readonly linkCount: Scalars['Int']['output'];
  /** Links at either of its ends, by subject and then object: recorded ones, and derived ones if the filter says so. */
  readonly links: CrossStudyLinkConnection;
  /** Memos of the curators: what a careful reader should know about it, by key. */
  readonly notes: ReadonlyArray<SourceNote>;
  /** Its place among its siblings, from 1, as the paper's table orders them. */
  readonly order: Scalars['Int']['output'];
  /** The element directly above; null for a dimension. */
  readonly parent?: Maybe<ModelElement>;
  /** How sure the curators are of its place in the model; null where the print leaves no doubt. */
  readonly placementConfidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** How consistently the questionnaire measured it; null where the paper reports nothing. */
  readonly reliability?: Maybe<ReliabilityStatistic>;
  /** The paradigm role of the dimension it belongs to; null in a thematic study. */
  readonly role?: Maybe<ParadigmRole>;
  /** The paper's own word for this level, such as indicator or basic theme. */
  readonly sourceTerm: Text;
  /** The study whose model it belongs to. */
  readonly study: Study;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementCounterpartsArgs = {
  includeDerived?: Scalars['Boolean']['input'];
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementDescendantsArgs = {
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementLinkCountArgs = {
  minConfidence?: Scalars['UnitInterval']['input'];
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that stands in a study's model, at whatever level. */
export type ModelElementSourceTermArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of elements. */
export type ModelElementConnection = {
  readonly __typename?: 'ModelElementConnection';
  /** The elements with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<ModelElementEdge>;
  /** The elements alone. */
  readonly nodes: ReadonlyArray<ModelElement>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An element in a page. */
export type ModelElementEdge = {
  readonly __typename?: 'ModelElementEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The element. */
  readonly node: ModelElement;
};

/** How deep in a model an element stands. Papers use other words for the levels: `sourceTerm` has them. */
export type ModelLevel =
  /** Below it: a component, sub-category or pre-organizing theme. */
  | 'CATEGORY'
  /** The ground: an open code or basic theme. */
  | 'CODE'
  /** An indicator or concept; a thematic study may have none. */
  | 'CONCEPT'
  /** The top: a dimension, main category or organizing theme. */
  | 'DIMENSION';

/** Anything that has an address of its own. */
export type Node = {
  /** Opaque and the same after every reload; ask for it again through `node`. */
  readonly id: Scalars['ID']['output'];
};

/** How widely an idea is found. */
export type Overlap =
  /** In every study. */
  | 'SHARED_BY_ALL'
  /** In several studies, not in all. */
  | 'SHARED_BY_SOME'
  /** In one study alone. */
  | 'UNIQUE';

/** What lies on either side of a page (Relay Cursor Connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How much two studies share. */
export type PairOverlap = {
  readonly __typename?: 'PairOverlap';
  /** These links by predicate, those that occur. */
  readonly byPredicate: ReadonlyArray<PredicateCount>;
  /** Active links between the two. */
  readonly linkCount: Scalars['Int']['output'];
  /** The mean confidence of the links; null where there is none. */
  readonly meanConfidence?: Maybe<Scalars['UnitInterval']['output']>;
  /** The other study. */
  readonly object: Study;
  /** The share of the object's elements that have such a link of their own. */
  readonly objectCoverage: Scalars['UnitInterval']['output'];
  /** The study that was named first; predicates are read from it. */
  readonly subject: Study;
  /** The share of the subject's elements that have such a link of their own. */
  readonly subjectCoverage: Scalars['UnitInterval']['output'];
};

/** The part that a dimension plays in the paradigm model of a grounded theory (Strauss and Corbin 1990). */
export type ParadigmRole =
  /** What brings the core phenomenon about. */
  | 'CAUSAL_CONDITION'
  /** What the strategies lead to, wanted or not. */
  | 'CONSEQUENCE'
  /** The particular setting in which strategies are taken. */
  | 'CONTEXTUAL_CONDITION'
  /** The idea around which the theory is built, also called the core category. */
  | 'CORE_PHENOMENON'
  /** What eases or hampers the strategies from outside. */
  | 'INTERVENING_CONDITION'
  /** What is done about the core phenomenon. */
  | 'STRATEGY';

/** A row of the paper's table of participants. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The age in years; null where the table has none. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** The highest degree; null where the table has none. */
  readonly education?: Maybe<Text>;
  /** The occupation or post; null where the table has none. */
  readonly occupation?: Maybe<Text>;
  /** The row of the table, from 1. */
  readonly order: Scalars['Int']['output'];
};


/** A row of the paper's table of participants. */
export type ParticipantEducationArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A row of the paper's table of participants. */
export type ParticipantOccupationArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** How often a predicate occurs between two studies. */
export type PredicateCount = {
  readonly __typename?: 'PredicateCount';
  /** At least 1. */
  readonly count: Scalars['Int']['output'];
  /** Read from the study that was named first. */
  readonly predicate: MappingPredicate;
};

/** Whether a compared study has something, and on whose word. */
export type Presence =
  /** A curator looked through the whole study for it and found nothing: the assertion says how. */
  | 'ASSERTED_ABSENT'
  /** Nothing is recorded, and nobody has said that there is nothing: read no absence into it. */
  | 'NOT_RECORDED'
  /** The study has it in its own model. */
  | 'PRESENT'
  /** The study has no such place, but some of its elements are linked to one that has. */
  | 'PRESENT_BY_LINK';

/** Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What somebody looked for in a whole study and did not find, by the key of the element and then of the study. It is no
   * list of all that is missing.
   */
  readonly absences: AbsenceConnection;
  /** Pairs of elements of one study that were voiced in the same interviews: most together first, then the highest coefficient, then by key. None for a study that ties no code to an interview. */
  readonly coOccurrence: ReadonlyArray<CoOccurrence>;
  /** Elements of one level counted against interviews, studies or roles. Null only beside an error. */
  readonly codeMatrix?: Maybe<CodeMatrix>;
  /** Studies side by side: what they share, where they differ, and on whose word. Null only beside an error. */
  readonly compareStudies?: Maybe<StudyComparison>;
  /** A construct by its key; null when there is none. */
  readonly construct?: Maybe<Construct>;
  /** Constructs counted against interviews, studies or roles. */
  readonly constructMatrix: ConstructMatrix;
  /** Constructs, by key. */
  readonly constructs: ConstructConnection;
  /** A contrast by its key; null when there is none. */
  readonly contrast?: Maybe<Contrast>;
  /** Where studies claim opposed things, by key. Every condition given must hold. */
  readonly contrasts: ContrastConnection;
  /** What is loaded. */
  readonly dataset: Dataset;
  /** An element by its key; null when there is none. */
  readonly element?: Maybe<ModelElement>;
  /** Elements of all studies, one page at a time. */
  readonly elements: ModelElementConnection;
  /** An interview by its key; null when there is none. */
  readonly interview?: Maybe<Interview>;
  /** A link by its key, recorded or derived, however sure; null when there is none. */
  readonly link?: Maybe<CrossStudyLink>;
  /** Recorded links of any status, sign and confidence; derived ones too if the filter says so. */
  readonly links: CrossStudyLinkConnection;
  /** What lies within reach of some elements, nearest first. Null only beside an error. */
  readonly neighbourhood?: Maybe<Subgraph>;
  /** Anything by its id; null when nothing has it. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, in the order requested, with null for an id that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Ways from one element to another over parts, cross-study links and theories, in either direction: shortest first,
   * then surest. None where either is unknown. Null only beside an error.
   */
  readonly paths?: Maybe<ReadonlyArray<GraphPath>>;
  /**
   * Studies, elements and constructs by their labels, in any language, or by their keys. A label is found when it has every word of
   * the query, in any order: as the beginning of one of its words, or with its neighbours as a compound. A key is found by
   * itself or by its beginning.
   */
  readonly search: SearchConnection;
  /** The studies, by key. */
  readonly studies: StudyConnection;
  /** A study by its key; null when there is none. */
  readonly study?: Maybe<Study>;
};


/** Where every question starts. */
export type QueryAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every question starts. */
export type QueryCoOccurrenceArgs = {
  first?: Scalars['Int']['input'];
  level?: ModelLevel;
  minTogether?: Scalars['Int']['input'];
  study: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryCodeMatrixArgs = {
  columns?: MatrixColumns;
  level?: ModelLevel;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every question starts. */
export type QueryCompareStudiesArgs = {
  includeDerived?: Scalars['Boolean']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  minConfidence?: Scalars['UnitInterval']['input'];
};


/** Where every question starts. */
export type QueryConstructArgs = {
  key: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryConstructMatrixArgs = {
  columns?: MatrixColumns;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every question starts. */
export type QueryConstructsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isContested?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  overlap?: InputMaybe<ReadonlyArray<Overlap>>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every question starts. */
export type QueryContrastArgs = {
  key: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryContrastsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  construct?: InputMaybe<Scalars['String']['input']>;
  element?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every question starts. */
export type QueryElementArgs = {
  key: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/** Where every question starts. */
export type QueryInterviewArgs = {
  key: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryLinkArgs = {
  key: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Where every question starts. */
export type QueryNeighbourhoodArgs = {
  maxNodes?: Scalars['Int']['input'];
  roots: ReadonlyArray<Scalars['String']['input']>;
  traversal?: InputMaybe<TraversalInput>;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  traversal?: InputMaybe<TraversalInput>;
};


/** Where every question starts. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
  query: Scalars['String']['input'];
  studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every question starts. */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryStudyArgs = {
  key: Scalars['String']['input'];
};

/** What the authors advise the organisation to do. */
export type Recommendation = Node & {
  readonly __typename?: 'Recommendation';
  /** Where it is printed. */
  readonly citation: Citation;
  /** The elements of the model from which the paper itself derives it, by key; empty where it does not say. */
  readonly followsFrom: ReadonlyArray<ModelElement>;
  /** The heading under which the paper puts it; null where it has none. */
  readonly group?: Maybe<Text>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** The study's key, `rec` and numbers: `popularization.rec.2.3`. */
  readonly key: Scalars['String']['output'];
  /** The study whose authors advise it. */
  readonly study: Study;
  /** The advice, in a line of our own words. */
  readonly text: Text;
};


/** What the authors advise the organisation to do. */
export type RecommendationGroupArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** What the authors advise the organisation to do. */
export type RecommendationTextArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** How consistently the questionnaire measured one element. */
export type ReliabilityStatistic = {
  readonly __typename?: 'ReliabilityStatistic';
  /** Where it is printed. */
  readonly citation: Citation;
  /** The measure used. */
  readonly coefficient: Coefficient;
  /** How many questions measured the element; null where the paper does not say. */
  readonly itemCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the paper reports it or it was computed again. */
  readonly origin: StatisticOrigin;
  /** How many questionnaires it was computed from; null where the paper does not say. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** Its value, with every digit that the paper prints. */
  readonly value: Scalars['Float']['output'];
};

/** The reliability of a whole study. */
export type ReliabilitySummary = {
  readonly __typename?: 'ReliabilitySummary';
  /** The most reliable element; of equal ones the first by key. */
  readonly highest: ElementReliability;
  /** The least reliable element; of equal ones the first by key. */
  readonly lowest: ElementReliability;
  /** Every element that has one, by key. */
  readonly statistics: ReadonlyArray<ElementReliability>;
  /** The least value that the paper accepts. */
  readonly threshold: Scalars['Float']['output'];
};

/** One place of the paradigm across the compared studies. */
export type RoleRow = {
  readonly __typename?: 'RoleRow';
  /** One a compared study, in the order requested. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** The place of the paradigm (Strauss and Corbin). */
  readonly role: ParadigmRole;
};

/** An idea that stands at one place of the paradigm in one study and at another in the other. */
export type RoleShift = {
  readonly __typename?: 'RoleShift';
  /** The place of the link's subject. */
  readonly from: ParadigmRole;
  /** The link that says it is one idea, or that one contains the other. */
  readonly link: CrossStudyLink;
  /** The place of the link's object. */
  readonly to: ParadigmRole;
};

/**
 * The point after which further interviews bring nothing new: as the paper states it, and as its own codes show it
 * (after Guest, Namey and Chen 2020).
 */
export type Saturation = {
  readonly __typename?: 'Saturation';
  /** One point an interview, in order; empty where the codes are not tied to interviews. */
  readonly points: ReadonlyArray<SaturationPoint>;
  /** The interview, counted from 1, at which the paper says it was reached; null where it names none. */
  readonly statedAtInterview?: Maybe<Scalars['Int']['output']>;
};

/** What one more interview brought. */
export type SaturationPoint = {
  readonly __typename?: 'SaturationPoint';
  /** Distinct printed code labels up to here. */
  readonly cumulativeCodes: Scalars['Int']['output'];
  /** The interview. */
  readonly interview: Interview;
  /** Distinct printed code labels that no earlier interview had. */
  readonly newCodes: Scalars['Int']['output'];
  /** New labels as a share of this interview's own; 0 where it has none. */
  readonly newInformationRatio: Scalars['UnitInterval']['output'];
};

/** A page of search hits, best first, then by key. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** The query as it was understood: one spelling of yeh, kaf, heh and hamza, no diacritics, spaces for punctuation. */
  readonly normalizedQuery: Scalars['String']['output'];
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /**
   * Words that may have been meant, where nothing is found: up to three words of labels that differ from a word of the
   * query by one letter, by two where it has more than five; the nearest first, then the more frequent. They come from the labels
   * of all studies, whatever the search is restricted to. Empty where something is found.
   */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** Something found, and by which of its labels. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The label that matched best; the first one where only the key matched. */
  readonly matched: Text;
  /** What was found. */
  readonly result: SearchResult;
  /** 3: a label or the key is the query; 2: one begins with it; 1: the words of a label do. */
  readonly score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchResult = Category | Code | Concept | Construct | Dimension | Study;

/** Which way a list runs. */
export type SortDirection =
  /** From the smallest. */
  | 'ASC'
  /** From the largest. */
  | 'DESC';

/** A published paper. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The digital object identifier, without a web address before it; null where the paper has none. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** The study that the paper reports. */
  readonly key: Scalars['String']['output'];
  /** The terms under which the paper may be used; null when its copies do not say. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The title it is cited by. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read; null where no address is known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The year of publication, Gregorian; null where the paper does not print it. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A memo of the curators: one thing that a careful reader should know, with its place in the paper. */
export type SourceNote = Node & {
  readonly __typename?: 'SourceNote';
  /** Where in the paper it can be checked; null where it concerns no one place. */
  readonly citation?: Maybe<Citation>;
  /** The elements it concerns, by key; empty when it concerns the study as a whole. */
  readonly elements: ReadonlyArray<ModelElement>;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** The study's key, `note` and a number: `digital.note.3`. */
  readonly key: Scalars['String']['output'];
  /** The study it warns about; null for a memo on several. */
  readonly study?: Maybe<Study>;
  /** The remark, in our own words. */
  readonly text: Text;
};


/** A memo of the curators: one thing that a careful reader should know, with its place in the paper. */
export type SourceNoteTextArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** Who computed a statistic. */
export type StatisticOrigin =
  /** Computed again from published data. */
  | 'RECOMPUTED'
  /** The paper reports it. */
  | 'REPORTED';

/** What a string must be. Every field given must hold. */
export type StringFilter = {
  /** It has this somewhere. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One published qualitative study: its model from the dimensions down, what that model rests on, and what a careful
 * reader should know before comparing it.
 */
export type Study = Node & {
  readonly __typename?: 'Study';
  /** The authors as the paper names them, in its order. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** The core phenomenon, also called core category, around which a grounded theory is built; null for a thematic study, which has none. */
  readonly coreElement?: Maybe<ModelElement>;
  /** Numbers that the paper states, beside what can be counted in it. */
  readonly countChecks: ReadonlyArray<CountCheck>;
  /** The top of the model, in the paper's order. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Everything in the model at any level, one page at a time. */
  readonly elements: ModelElementConnection;
  /** Opaque and the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** How many interviews the paper says were conducted. */
  readonly interviewCount: Scalars['Int']['output'];
  /** The interviews that the paper distinguishes; empty where it names none. */
  readonly interviews: ReadonlyArray<Interview>;
  /** The study's short name, with which every key of its elements begins: `network`, `popularization`, `digital`. */
  readonly key: Scalars['String']['output'];
  /** Where the study was done; null when the paper does not say. */
  readonly location?: Maybe<Text>;
  /** How the model was built from the interviews. */
  readonly method: StudyMethod;
  /** Memos of the curators: what a careful reader should know before trusting a comparison with this study, by key. */
  readonly notes: ReadonlyArray<SourceNote>;
  /** The people interviewed as the paper tabulates them; not tied to interviews unless the paper ties them. */
  readonly participants: ReadonlyArray<Participant>;
  /** How many questionnaires were returned; null when none were used. */
  readonly questionnaireCount?: Maybe<Scalars['Int']['output']>;
  /** What the authors advise, in our paraphrase and the paper's order. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** How consistently the questionnaire measured each component; null where the paper reports no such statistic. */
  readonly reliability?: Maybe<ReliabilitySummary>;
  /** When the interviews stopped to bring anything new. */
  readonly saturation: Saturation;
  /** A few words for table heads and legends. */
  readonly shortTitle: Text;
  /** The paper itself. */
  readonly source: Source;
  /** How the dimensions act on one another in the paradigm model, the outcome of axial coding; empty for a thematic study. */
  readonly theory: ReadonlyArray<TheoryEdge>;
  /** The title of the paper. */
  readonly title: Text;
  /** The year of publication, Gregorian. */
  readonly year: Scalars['Int']['output'];
};


/**
 * One published qualitative study: its model from the dimensions down, what that model rests on, and what a careful
 * reader should know before comparing it.
 */
export type StudyElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
};


/**
 * One published qualitative study: its model from the dimensions down, what that model rests on, and what a careful
 * reader should know before comparing it.
 */
export type StudyLocationArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/**
 * One published qualitative study: its model from the dimensions down, what that model rests on, and what a careful
 * reader should know before comparing it.
 */
export type StudyShortTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/**
 * One published qualitative study: its model from the dimensions down, what that model rests on, and what a careful
 * reader should know before comparing it.
 */
export type StudyTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/**
 * Two to twenty studies side by side. Links count where they are active: not rejected, not negated, and as sure as the
 * comparison asks.
 */
export type StudyComparison = {
  readonly __typename?: 'StudyComparison';
  /** Groups of elements that links hold together, the largest first. */
  readonly clusters: ReadonlyArray<ConceptCluster>;
  /** What each study makes of a shared idea, one row a construct with a member in any compared study, by key. */
  readonly constructs: ReadonlyArray<ConstructRow>;
  /** Where at least two of the compared studies claim opposed things, of any status, by key; a side may lie in another study. */
  readonly contrasts: ReadonlyArray<Contrast>;
  /** How much each two studies share, each pair once, in the order requested. */
  readonly pairs: ReadonlyArray<PairOverlap>;
  /** Links between two places of the paradigm that differ: the same idea, a condition here and a consequence there. The surest first. */
  readonly roleShifts: ReadonlyArray<RoleShift>;
  /** What stands at each place of the paradigm, one row a role, in the order of the paradigm. */
  readonly roles: ReadonlyArray<RoleRow>;
  /** The compared studies, in the order requested. */
  readonly studies: ReadonlyArray<Study>;
  /** Elements of one compared study that no active link of their own, as strict as asked, joins to another, by key. */
  readonly unlinked: ModelElementConnection;
};


/**
 * Two to twenty studies side by side. Links count where they are active: not rejected, not negated, and as sure as the
 * comparison asks.
 */
export type StudyComparisonClustersArgs = {
  first?: Scalars['Int']['input'];
  minSize?: Scalars['Int']['input'];
  predicates?: ReadonlyArray<MappingPredicate>;
};


/**
 * Two to twenty studies side by side. Links count where they are active: not rejected, not negated, and as sure as the
 * comparison asks.
 */
export type StudyComparisonConstructsArgs = {
  first?: Scalars['Int']['input'];
  overlap?: InputMaybe<ReadonlyArray<Overlap>>;
};


/**
 * Two to twenty studies side by side. Links count where they are active: not rejected, not negated, and as sure as the
 * comparison asks.
 */
export type StudyComparisonUnlinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isLeaf?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<ModelLevel>>;
  predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  study: Scalars['String']['input'];
};

/** A page of studies. */
export type StudyConnection = {
  readonly __typename?: 'StudyConnection';
  /** The studies with the cursors that lead on from them. */
  readonly edges: ReadonlyArray<StudyEdge>;
  /** The studies alone. */
  readonly nodes: ReadonlyArray<Study>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A study in a page. */
export type StudyEdge = {
  readonly __typename?: 'StudyEdge';
  /** Pass it as `after` or `before` to page on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The study. */
  readonly node: Study;
};

/** How a study came from interviews to its model. */
export type StudyMethod =
  /** Open, axial and selective coding towards a paradigm model (Strauss and Corbin). */
  | 'GROUNDED_THEORY'
  /** Themes built from basic to organizing ones (Attride-Stirling; Braun and Clarke). It assigns no paradigm roles. */
  | 'THEMATIC_ANALYSIS';

/** What lies around some elements, ready to be drawn. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Every edge of the requested kinds between two of the nodes, by kind and then by key. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** Whether more elements are within reach than `maxNodes` lets in. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Nearest to the roots first, then by key. */
  readonly nodes: ReadonlyArray<GraphNode>;
};

/**
 * Words in one language. Ask for languages in the order you prefer them; without that, the `Accept-Language` of the
 * request decides, and English after it.
 */
export type Text = {
  readonly __typename?: 'Text';
  /** The side to read it from, which follows from its script. */
  readonly direction: TextDirection;
  /** True when languages were requested and this one is not among them, because none of them is recorded. */
  readonly isFallback: Scalars['Boolean']['output'];
  /** The language of the words. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Whether these are the paper's own words, a mended slip, or a rendering of ours. */
  readonly origin: TextOrigin;
  /** The words themselves. A printed slip is served mended, and of two English forms ours rather than the authors' own; `labels` has every form. */
  readonly value: Scalars['String']['output'];
};

/** The side from which a text is read. */
export type TextDirection =
  /** Left to right, as English. */
  | 'LTR'
  /** Right to left, as Persian. */
  | 'RTL';

/** Where the words of a text come from. */
export type TextOrigin =
  /** As printed, with a slip of the pen mended. */
  | 'CORRECTED'
  /** As the paper prints it; spacing marks that the extraction lost are put back. */
  | 'PRINTED'
  /** In the curators' own words: a rendering into another language, or a paraphrase. */
  | 'TRANSLATED';

/** On whose word a theory edge stands. */
export type TheoryBasis =
  /** No sentence does; the paradigm into which the authors sorted their categories implies it. */
  | 'PARADIGM'
  /** A sentence of the paper relates the two. */
  | 'STATED';

/** One arrow of a study's paradigm model: two dimensions as axial coding relates them. */
export type TheoryEdge = {
  readonly __typename?: 'TheoryEdge';
  /** Whether the paper says it or the paradigm implies it. */
  readonly basis: TheoryBasis;
  /** Where the paper says it; null when only the paradigm does. */
  readonly citation?: Maybe<Citation>;
  /** What the source does to the target. */
  readonly relation: TheoryRelation;
  /** The dimension that acts. */
  readonly source: ModelElement;
  /** The dimension acted on. */
  readonly target: ModelElement;
};

/** What one dimension does to another in a paradigm model: what axial coding relates (Strauss and Corbin 1990). */
export type TheoryRelation =
  /** A causal condition brings the core phenomenon about. */
  | 'CAUSES'
  /** An intervening condition eases or hampers the strategies. */
  | 'INTERVENES_IN'
  /** Strategies answer the core phenomenon. */
  | 'RESPONDS_TO'
  /** Strategies lead to consequences. */
  | 'RESULTS_IN'
  /** The context sets the conditions under which strategies are taken. */
  | 'SHAPES';

/** How two accounts of one idea translate into each other (meta-ethnography, Noblit and Hare 1988). */
export type Translation =
  /** Reciprocal translation: both studies mean the same and value it alike. */
  | 'RECIPROCAL'
  /** Refutational translation: both studies mean the same and value it oppositely, such as a benefit here and a danger there. */
  | 'REFUTATIONAL';

/** Which ways a walk through the graph may take. What is left out, or null, restricts nothing or takes its default. */
export type TraversalInput = {
  /** The kinds of edges that may be followed. */
  readonly kinds?: InputMaybe<ReadonlyArray<GraphEdgeKind>>;
  /** How many edges at most one after another, 1 to 6. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** The least confidence of a link, included. Rejected and negated links are never followed. */
  readonly minConfidence?: InputMaybe<Scalars['UnitInterval']['input']>;
  /** The predicates that links may have, as recorded; edges of other kinds are not touched by it. */
  readonly predicates?: InputMaybe<ReadonlyArray<MappingPredicate>>;
  /** Study keys, at most 20: every element on the way lies in one of them, both ends included. */
  readonly studies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsenceAssertion: ResolverTypeWrapper<AbsenceRowParent>;
  AbsenceConnection: ResolverTypeWrapper<Omit<AbsenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AbsenceEdge']>, nodes: ReadonlyArray<ResolversTypes['AbsenceAssertion']> }>;
  AbsenceEdge: ResolverTypeWrapper<Omit<AbsenceEdge, 'node'> & { node: ResolversTypes['AbsenceAssertion'] }>;
  Agreement: ResolverTypeWrapper<AgreementRowParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Category: ResolverTypeWrapper<ElementRowParent>;
  Citation: ResolverTypeWrapper<CitationRowParent>;
  CoOccurrence: ResolverTypeWrapper<CoOccurrenceRowParent>;
  Code: ResolverTypeWrapper<ElementRowParent>;
  CodeMatrix: ResolverTypeWrapper<CodeMatrixParent>;
  Coefficient: Coefficient;
  ComparisonCell: ResolverTypeWrapper<CellParent>;
  Concept: ResolverTypeWrapper<ElementRowParent>;
  ConceptCluster: ResolverTypeWrapper<ClusterParent>;
  Construct: ResolverTypeWrapper<ConstructRowParent>;
  ConstructConnection: ResolverTypeWrapper<Omit<ConstructConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConstructEdge']>, nodes: ReadonlyArray<ResolversTypes['Construct']> }>;
  ConstructEdge: ResolverTypeWrapper<Omit<ConstructEdge, 'node'> & { node: ResolversTypes['Construct'] }>;
  ConstructMatrix: ResolverTypeWrapper<ConstructMatrixParent>;
  ConstructRow: ResolverTypeWrapper<ConstructAcrossParent>;
  Contrast: ResolverTypeWrapper<ContrastRowParent>;
  ContrastConnection: ResolverTypeWrapper<Omit<ContrastConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContrastEdge']>, nodes: ReadonlyArray<ResolversTypes['Contrast']> }>;
  ContrastEdge: ResolverTypeWrapper<Omit<ContrastEdge, 'node'> & { node: ResolversTypes['Contrast'] }>;
  ContrastSide: ResolverTypeWrapper<ContrastSideRowParent>;
  CountCheck: ResolverTypeWrapper<CountCheckRowParent>;
  Counterpart: ResolverTypeWrapper<CounterpartRowParent>;
  CrossStudyLink: ResolverTypeWrapper<LinkRowParent>;
  CrossStudyLinkConnection: ResolverTypeWrapper<Omit<CrossStudyLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CrossStudyLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['CrossStudyLink']> }>;
  CrossStudyLinkEdge: ResolverTypeWrapper<Omit<CrossStudyLinkEdge, 'node'> & { node: ResolversTypes['CrossStudyLink'] }>;
  Dataset: ResolverTypeWrapper<DatasetParentParent>;
  DatasetExport: ResolverTypeWrapper<ExportFileParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Dimension: ResolverTypeWrapper<ElementRowParent>;
  ElementFilter: ElementFilter;
  ElementOrder: ElementOrder;
  ElementOrderField: ElementOrderField;
  ElementReliability: ResolverTypeWrapper<ElementReliabilityParentParent>;
  Engine: Engine;
  Evidence: ResolverTypeWrapper<EvidenceRowParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphEdge: ResolverTypeWrapper<EdgeRowParent>;
  GraphEdgeKind: GraphEdgeKind;
  GraphNode: ResolverTypeWrapper<SubgraphNodeParent>;
  GraphPath: ResolverTypeWrapper<PathRowParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interview: ResolverTypeWrapper<InterviewRowParent>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LegendEntry: ResolverTypeWrapper<LegendNameParent>;
  LinkBasis: LinkBasis;
  LinkFilter: LinkFilter;
  LinkJustification: LinkJustification;
  LinkOrder: LinkOrder;
  LinkOrderField: LinkOrderField;
  LinkStatus: LinkStatus;
  LinkedFilter: LinkedFilter;
  MappingPredicate: MappingPredicate;
  MatrixColumn: ResolverTypeWrapper<MatrixColumnParent>;
  MatrixColumns: MatrixColumns;
  ModelElement: ResolverTypeWrapper<ElementRowParent>;
  ModelElementConnection: ResolverTypeWrapper<Omit<ModelElementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModelElementEdge']>, nodes: ReadonlyArray<ResolversTypes['ModelElement']> }>;
  ModelElementEdge: ResolverTypeWrapper<Omit<ModelElementEdge, 'node'> & { node: ResolversTypes['ModelElement'] }>;
  ModelLevel: ModelLevel;
  Node: ResolverTypeWrapper<NodeParentParent>;
  Overlap: Overlap;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairOverlap: ResolverTypeWrapper<PairParent>;
  ParadigmRole: ParadigmRole;
  Participant: ResolverTypeWrapper<ParticipantRowParent>;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationRowParent>;
  ReliabilityStatistic: ResolverTypeWrapper<ReliabilityRowParent>;
  ReliabilitySummary: ResolverTypeWrapper<ReliabilitySummaryParentParent>;
  RoleRow: ResolverTypeWrapper<ComparedRoleParent>;
  RoleShift: ResolverTypeWrapper<ShiftParent>;
  Saturation: ResolverTypeWrapper<Omit<Saturation, 'points'> & { points: ReadonlyArray<ResolversTypes['SaturationPoint']> }>;
  SaturationPoint: ResolverTypeWrapper<SaturationStepParent>;
  SearchConnection: ResolverTypeWrapper<SearchPageParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<HitRowParent>;
  SearchResult: ResolverTypeWrapper<SearchResultParentParent>;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceRowParent>;
  SourceNote: ResolverTypeWrapper<NoteRowParent>;
  StatisticOrigin: StatisticOrigin;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Study: ResolverTypeWrapper<StudyRowParent>;
  StudyComparison: ResolverTypeWrapper<ComparedParent>;
  StudyConnection: ResolverTypeWrapper<Omit<StudyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StudyEdge']>, nodes: ReadonlyArray<ResolversTypes['Study']> }>;
  StudyEdge: ResolverTypeWrapper<Omit<StudyEdge, 'node'> & { node: ResolversTypes['Study'] }>;
  StudyMethod: StudyMethod;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  Text: ResolverTypeWrapper<ServedTextParent>;
  TextDirection: TextDirection;
  TextOrigin: TextOrigin;
  TheoryBasis: TheoryBasis;
  TheoryEdge: ResolverTypeWrapper<TheoryRowParent>;
  TheoryRelation: TheoryRelation;
  Translation: Translation;
  TraversalInput: TraversalInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnitInterval: ResolverTypeWrapper<Scalars['UnitInterval']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbsenceAssertion: AbsenceRowParent;
  AbsenceConnection: Omit<AbsenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AbsenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AbsenceAssertion']> };
  AbsenceEdge: Omit<AbsenceEdge, 'node'> & { node: ResolversParentTypes['AbsenceAssertion'] };
  Agreement: AgreementRowParent;
  Boolean: Scalars['Boolean']['output'];
  Category: ElementRowParent;
  Citation: CitationRowParent;
  CoOccurrence: CoOccurrenceRowParent;
  Code: ElementRowParent;
  CodeMatrix: CodeMatrixParent;
  ComparisonCell: CellParent;
  Concept: ElementRowParent;
  ConceptCluster: ClusterParent;
  Construct: ConstructRowParent;
  ConstructConnection: Omit<ConstructConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConstructEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Construct']> };
  ConstructEdge: Omit<ConstructEdge, 'node'> & { node: ResolversParentTypes['Construct'] };
  ConstructMatrix: ConstructMatrixParent;
  ConstructRow: ConstructAcrossParent;
  Contrast: ContrastRowParent;
  ContrastConnection: Omit<ContrastConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContrastEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contrast']> };
  ContrastEdge: Omit<ContrastEdge, 'node'> & { node: ResolversParentTypes['Contrast'] };
  ContrastSide: ContrastSideRowParent;
  CountCheck: CountCheckRowParent;
  Counterpart: CounterpartRowParent;
  CrossStudyLink: LinkRowParent;
  CrossStudyLinkConnection: Omit<CrossStudyLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CrossStudyLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CrossStudyLink']> };
  CrossStudyLinkEdge: Omit<CrossStudyLinkEdge, 'node'> & { node: ResolversParentTypes['CrossStudyLink'] };
  Dataset: DatasetParentParent;
  DatasetExport: ExportFileParent;
  Date: Scalars['Date']['output'];
  Dimension: ElementRowParent;
  ElementFilter: ElementFilter;
  ElementOrder: ElementOrder;
  ElementReliability: ElementReliabilityParentParent;
  Evidence: EvidenceRowParent;
  Float: Scalars['Float']['output'];
  GraphEdge: EdgeRowParent;
  GraphNode: SubgraphNodeParent;
  GraphPath: PathRowParent;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Interview: InterviewRowParent;
  LanguageTag: Scalars['LanguageTag']['output'];
  LegendEntry: LegendNameParent;
  LinkFilter: LinkFilter;
  LinkOrder: LinkOrder;
  LinkedFilter: LinkedFilter;
  MatrixColumn: MatrixColumnParent;
  ModelElement: ElementRowParent;
  ModelElementConnection: Omit<ModelElementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModelElementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ModelElement']> };
  ModelElementEdge: Omit<ModelElementEdge, 'node'> & { node: ResolversParentTypes['ModelElement'] };
  Node: NodeParentParent;
  PageInfo: PageInfo;
  PairOverlap: PairParent;
  Participant: ParticipantRowParent;
  PredicateCount: PredicateCount;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationRowParent;
  ReliabilityStatistic: ReliabilityRowParent;
  ReliabilitySummary: ReliabilitySummaryParentParent;
  RoleRow: ComparedRoleParent;
  RoleShift: ShiftParent;
  Saturation: Omit<Saturation, 'points'> & { points: ReadonlyArray<ResolversParentTypes['SaturationPoint']> };
  SaturationPoint: SaturationStepParent;
  SearchConnection: SearchPageParent;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: HitRowParent;
  SearchResult: SearchResultParentParent;
  Source: SourceRowParent;
  SourceNote: NoteRowParent;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Study: StudyRowParent;
  StudyComparison: ComparedParent;
  StudyConnection: Omit<StudyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StudyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Study']> };
  StudyEdge: Omit<StudyEdge, 'node'> & { node: ResolversParentTypes['Study'] };
  Subgraph: SubgraphParent;
  Text: ServedTextParent;
  TheoryEdge: TheoryRowParent;
  TraversalInput: TraversalInput;
  URL: Scalars['URL']['output'];
  UnitInterval: Scalars['UnitInterval']['output'];
};

export type AbsenceAssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceAssertion'] = ResolversParentTypes['AbsenceAssertion']> = {
  element?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<AbsenceAssertionRationaleArgs>>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceConnection'] = ResolversParentTypes['AbsenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbsenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AbsenceAssertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbsenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceEdge'] = ResolversParentTypes['AbsenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AbsenceAssertion'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  alikePredicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alikeTie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<AgreementCitationArgs>>;
  kappaPredicate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kappaTie?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['AbsenceAssertion']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  codeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  constructs?: Resolver<ReadonlyArray<ResolversTypes['Construct']>, ParentType, ContextType>;
  contrasts?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType, RequireFields<CategoryCounterpartsArgs, 'includeDerived' | 'minConfidence'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CategoryDefinitionArgs>>;
  descendants?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType, Partial<CategoryDescendantsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CategoryLabelArgs>>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ModelLevel'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<CategoryLinkCountArgs, 'minConfidence'>>;
  links?: Resolver<ResolversTypes['CrossStudyLinkConnection'], ParentType, ContextType, Partial<CategoryLinksArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['SourceNote']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  placementConfidence?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityStatistic']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParadigmRole']>, ParentType, ContextType>;
  sourceTerm?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CategorySourceTermArgs>>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  rows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrence'] = ResolversParentTypes['CoOccurrence']> = {
  a?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['AbsenceAssertion']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  codeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  constructs?: Resolver<ReadonlyArray<ResolversTypes['Construct']>, ParentType, ContextType>;
  contrasts?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType, RequireFields<CodeCounterpartsArgs, 'includeDerived' | 'minConfidence'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CodeDefinitionArgs>>;
  descendants?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType, Partial<CodeDescendantsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CodeLabelArgs>>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ModelLevel'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<CodeLinkCountArgs, 'minConfidence'>>;
  links?: Resolver<ResolversTypes['CrossStudyLinkConnection'], ParentType, ContextType, Partial<CodeLinksArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['SourceNote']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  placementConfidence?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityStatistic']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParadigmRole']>, ParentType, ContextType>;
  sameLabelAs?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  sourceTerm?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CodeSourceTermArgs>>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeMatrix'] = ResolversParentTypes['CodeMatrix']> = {
  columnTotals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixColumn']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  rowTotals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['AbsenceAssertion']>, ParentType, ContextType>;
  codeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  interviewCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ParadigmRole']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['AbsenceAssertion']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  codeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  constructs?: Resolver<ReadonlyArray<ResolversTypes['Construct']>, ParentType, ContextType>;
  contrasts?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType, RequireFields<ConceptCounterpartsArgs, 'includeDerived' | 'minConfidence'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptDefinitionArgs>>;
  descendants?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType, Partial<ConceptDescendantsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ConceptLabelArgs>>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ModelLevel'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ConceptLinkCountArgs, 'minConfidence'>>;
  links?: Resolver<ResolversTypes['CrossStudyLinkConnection'], ParentType, ContextType, Partial<ConceptLinksArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['SourceNote']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  placementConfidence?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityStatistic']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParadigmRole']>, ParentType, ContextType>;
  sourceTerm?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ConceptSourceTermArgs>>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptCluster'] = ResolversParentTypes['ConceptCluster']> = {
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
  studies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  weakestConfidence?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
};

export type ConstructResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Construct'] = ResolversParentTypes['Construct']> = {
  contrasts?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType, Partial<ConstructInterviewsArgs>>;
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ConstructLabelArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType, Partial<ConstructMembersArgs>>;
  overlap?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConstructRationaleArgs>>;
  studies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructConnection'] = ResolversParentTypes['ConstructConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConstructEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Construct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstructEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructEdge'] = ResolversParentTypes['ConstructEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Construct'], ParentType, ContextType>;
};

export type ConstructMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructMatrix'] = ResolversParentTypes['ConstructMatrix']> = {
  columnTotals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixColumn']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  rowTotals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Construct']>, ParentType, ContextType>;
};

export type ConstructRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructRow'] = ResolversParentTypes['ConstructRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  construct?: Resolver<ResolversTypes['Construct'], ParentType, ContextType>;
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type ContrastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contrast'] = ResolversParentTypes['Contrast']> = {
  confidence?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  construct?: Resolver<Maybe<ResolversTypes['Construct']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ContrastLabelArgs>>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ContrastRationaleArgs>>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ContrastSide']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContrastConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContrastConnection'] = ResolversParentTypes['ContrastConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContrastEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContrastEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContrastEdge'] = ResolversParentTypes['ContrastEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contrast'], ParentType, ContextType>;
};

export type ContrastSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContrastSide'] = ResolversParentTypes['ContrastSide']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ContrastSideClaimArgs>>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type CountCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountCheck'] = ResolversParentTypes['CountCheck']> = {
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CountCheckExplanationArgs>>;
  stated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CountCheckWhatArgs>>;
};

export type CounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  confidence?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['MappingPredicate'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
};

export type CrossStudyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossStudyLink'] = ResolversParentTypes['CrossStudyLink']> = {
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNegated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  justification?: Resolver<ResolversTypes['LinkJustification'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['MappingPredicate'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CrossStudyLinkRationaleArgs>>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrossStudyLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossStudyLinkConnection'] = ResolversParentTypes['CrossStudyLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrossStudyLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossStudyLinkEdge'] = ResolversParentTypes['CrossStudyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrossStudyLink'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DatasetCitationArgs>>;
  constructCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  elementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
  exports?: Resolver<ReadonlyArray<ResolversTypes['DatasetExport']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  legend?: Resolver<ReadonlyArray<ResolversTypes['LegendEntry']>, ParentType, ContextType>;
  license?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DatasetTitleArgs>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetExport'] = ResolversParentTypes['DatasetExport']> = {
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['AbsenceAssertion']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  codeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  constructs?: Resolver<ReadonlyArray<ResolversTypes['Construct']>, ParentType, ContextType>;
  contrasts?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType, RequireFields<DimensionCounterpartsArgs, 'includeDerived' | 'minConfidence'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DimensionDefinitionArgs>>;
  descendants?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType, Partial<DimensionDescendantsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DimensionLabelArgs>>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ModelLevel'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<DimensionLinkCountArgs, 'minConfidence'>>;
  links?: Resolver<ResolversTypes['CrossStudyLinkConnection'], ParentType, ContextType, Partial<DimensionLinksArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['SourceNote']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  placementConfidence?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityStatistic']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParadigmRole']>, ParentType, ContextType>;
  sourceTerm?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DimensionSourceTermArgs>>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementReliabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementReliability'] = ResolversParentTypes['ElementReliability']> = {
  element?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['ReliabilityStatistic'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<EvidenceGistArgs>>;
  interview?: Resolver<Maybe<ResolversTypes['Interview']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  isCrossStudy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphEdgeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['CrossStudyLink']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<GraphNodeLabelArgs>>;
  level?: Resolver<ResolversTypes['ModelLevel'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParadigmRole']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  confidence?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LegendEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegendEntry'] = ResolversParentTypes['LegendEntry']> = {
  description?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<LegendEntryDescriptionArgs>>;
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<LegendEntryLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixColumn'] = ResolversParentTypes['MatrixColumn']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<MatrixColumnLabelArgs>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
};

export type ModelElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelElement'] = ResolversParentTypes['ModelElement']> = {
  __resolveType: TypeResolveFn<'Category' | 'Code' | 'Concept' | 'Dimension', ParentType, ContextType>;
};

export type ModelElementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelElementConnection'] = ResolversParentTypes['ModelElementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelElementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelElementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelElementEdge'] = ResolversParentTypes['ModelElementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AbsenceAssertion' | 'Category' | 'Code' | 'Concept' | 'Construct' | 'Contrast' | 'CrossStudyLink' | 'Dimension' | 'Interview' | 'Recommendation' | 'Source' | 'SourceNote' | 'Study', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairOverlap'] = ResolversParentTypes['PairOverlap']> = {
  byPredicate?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanConfidence?: Resolver<Maybe<ResolversTypes['UnitInterval']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  objectCoverage?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  subjectCoverage?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ParticipantEducationArgs>>;
  occupation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ParticipantOccupationArgs>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['MappingPredicate'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absences?: Resolver<ResolversTypes['AbsenceConnection'], ParentType, ContextType, Partial<QueryAbsencesArgs>>;
  coOccurrence?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType, RequireFields<QueryCoOccurrenceArgs, 'first' | 'level' | 'minTogether' | 'study'>>;
  codeMatrix?: Resolver<Maybe<ResolversTypes['CodeMatrix']>, ParentType, ContextType, RequireFields<QueryCodeMatrixArgs, 'columns' | 'level'>>;
  compareStudies?: Resolver<Maybe<ResolversTypes['StudyComparison']>, ParentType, ContextType, RequireFields<QueryCompareStudiesArgs, 'includeDerived' | 'minConfidence'>>;
  construct?: Resolver<Maybe<ResolversTypes['Construct']>, ParentType, ContextType, RequireFields<QueryConstructArgs, 'key'>>;
  constructMatrix?: Resolver<ResolversTypes['ConstructMatrix'], ParentType, ContextType, RequireFields<QueryConstructMatrixArgs, 'columns'>>;
  constructs?: Resolver<ResolversTypes['ConstructConnection'], ParentType, ContextType, Partial<QueryConstructsArgs>>;
  contrast?: Resolver<Maybe<ResolversTypes['Contrast']>, ParentType, ContextType, RequireFields<QueryContrastArgs, 'key'>>;
  contrasts?: Resolver<ResolversTypes['ContrastConnection'], ParentType, ContextType, Partial<QueryContrastsArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['ModelElement']>, ParentType, ContextType, RequireFields<QueryElementArgs, 'key'>>;
  elements?: Resolver<ResolversTypes['ModelElementConnection'], ParentType, ContextType, Partial<QueryElementsArgs>>;
  interview?: Resolver<Maybe<ResolversTypes['Interview']>, ParentType, ContextType, RequireFields<QueryInterviewArgs, 'key'>>;
  link?: Resolver<Maybe<ResolversTypes['CrossStudyLink']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'key'>>;
  links?: Resolver<ResolversTypes['CrossStudyLinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'orderBy'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'maxNodes' | 'roots'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GraphPath']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<QueryStudiesArgs>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, RequireFields<QueryStudyArgs, 'key'>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  followsFrom?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<RecommendationGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<RecommendationTextArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliabilityStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilityStatistic'] = ResolversParentTypes['ReliabilityStatistic']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['Coefficient'], ParentType, ContextType>;
  itemCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['StatisticOrigin'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReliabilitySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilitySummary'] = ResolversParentTypes['ReliabilitySummary']> = {
  highest?: Resolver<ResolversTypes['ElementReliability'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['ElementReliability'], ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['ElementReliability']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoleRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRow'] = ResolversParentTypes['RoleRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParadigmRole'], ParentType, ContextType>;
};

export type RoleShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleShift'] = ResolversParentTypes['RoleShift']> = {
  from?: Resolver<ResolversTypes['ParadigmRole'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CrossStudyLink'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ParadigmRole'], ParentType, ContextType>;
};

export type SaturationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Saturation'] = ResolversParentTypes['Saturation']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['SaturationPoint']>, ParentType, ContextType>;
  statedAtInterview?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SaturationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaturationPoint'] = ResolversParentTypes['SaturationPoint']> = {
  cumulativeCodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interview?: Resolver<ResolversTypes['Interview'], ParentType, ContextType>;
  newCodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newInformationRatio?: Resolver<ResolversTypes['UnitInterval'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  normalizedQuery?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Category' | 'Code' | 'Concept' | 'Construct' | 'Dimension' | 'Study', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceNote'] = ResolversParentTypes['SourceNote']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<SourceNoteTextArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coreElement?: Resolver<Maybe<ResolversTypes['ModelElement']>, ParentType, ContextType>;
  countChecks?: Resolver<ReadonlyArray<ResolversTypes['CountCheck']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  elements?: Resolver<ResolversTypes['ModelElementConnection'], ParentType, ContextType, Partial<StudyElementsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<StudyLocationArgs>>;
  method?: Resolver<ResolversTypes['StudyMethod'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['SourceNote']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  questionnaireCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilitySummary']>, ParentType, ContextType>;
  saturation?: Resolver<ResolversTypes['Saturation'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<StudyShortTitleArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  theory?: Resolver<ReadonlyArray<ResolversTypes['TheoryEdge']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<StudyTitleArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyComparison'] = ResolversParentTypes['StudyComparison']> = {
  clusters?: Resolver<ReadonlyArray<ResolversTypes['ConceptCluster']>, ParentType, ContextType, RequireFields<StudyComparisonClustersArgs, 'first' | 'minSize' | 'predicates'>>;
  constructs?: Resolver<ReadonlyArray<ResolversTypes['ConstructRow']>, ParentType, ContextType, RequireFields<StudyComparisonConstructsArgs, 'first'>>;
  contrasts?: Resolver<ReadonlyArray<ResolversTypes['Contrast']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PairOverlap']>, ParentType, ContextType>;
  roleShifts?: Resolver<ReadonlyArray<ResolversTypes['RoleShift']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleRow']>, ParentType, ContextType>;
  studies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  unlinked?: Resolver<ResolversTypes['ModelElementConnection'], ParentType, ContextType, RequireFields<StudyComparisonUnlinkedArgs, 'study'>>;
};

export type StudyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  direction?: Resolver<ResolversTypes['TextDirection'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TextOrigin'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TheoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TheoryEdge'] = ResolversParentTypes['TheoryEdge']> = {
  basis?: Resolver<ResolversTypes['TheoryBasis'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['TheoryRelation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ModelElement'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UnitIntervalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitInterval'], any> {
  name: 'UnitInterval';
}

export type Resolvers<ContextType = Context> = {
  AbsenceAssertion?: AbsenceAssertionResolvers<ContextType>;
  AbsenceConnection?: AbsenceConnectionResolvers<ContextType>;
  AbsenceEdge?: AbsenceEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CoOccurrence?: CoOccurrenceResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeMatrix?: CodeMatrixResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptCluster?: ConceptClusterResolvers<ContextType>;
  Construct?: ConstructResolvers<ContextType>;
  ConstructConnection?: ConstructConnectionResolvers<ContextType>;
  ConstructEdge?: ConstructEdgeResolvers<ContextType>;
  ConstructMatrix?: ConstructMatrixResolvers<ContextType>;
  ConstructRow?: ConstructRowResolvers<ContextType>;
  Contrast?: ContrastResolvers<ContextType>;
  ContrastConnection?: ContrastConnectionResolvers<ContextType>;
  ContrastEdge?: ContrastEdgeResolvers<ContextType>;
  ContrastSide?: ContrastSideResolvers<ContextType>;
  CountCheck?: CountCheckResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  CrossStudyLink?: CrossStudyLinkResolvers<ContextType>;
  CrossStudyLinkConnection?: CrossStudyLinkConnectionResolvers<ContextType>;
  CrossStudyLinkEdge?: CrossStudyLinkEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetExport?: DatasetExportResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dimension?: DimensionResolvers<ContextType>;
  ElementReliability?: ElementReliabilityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LegendEntry?: LegendEntryResolvers<ContextType>;
  MatrixColumn?: MatrixColumnResolvers<ContextType>;
  ModelElement?: ModelElementResolvers<ContextType>;
  ModelElementConnection?: ModelElementConnectionResolvers<ContextType>;
  ModelElementEdge?: ModelElementEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairOverlap?: PairOverlapResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  ReliabilityStatistic?: ReliabilityStatisticResolvers<ContextType>;
  ReliabilitySummary?: ReliabilitySummaryResolvers<ContextType>;
  RoleRow?: RoleRowResolvers<ContextType>;
  RoleShift?: RoleShiftResolvers<ContextType>;
  Saturation?: SaturationResolvers<ContextType>;
  SaturationPoint?: SaturationPointResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceNote?: SourceNoteResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyComparison?: StudyComparisonResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TheoryEdge?: TheoryEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnitInterval?: GraphQLScalarType;
};

