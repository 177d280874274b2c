/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A measure of how consistently several questions measure one thing. */
export type Coefficient =
  /** Cronbach's alpha (1951): internal consistency; 0.7 is the usual threshold. */
  | 'CRONBACH_ALPHA';

/** What answers the queries. */
export type Engine =
  /** An in-process graph, read from the seed files at start. */
  | 'MEMORY'
  /** A Neo4j database. */
  | 'NEO4J';

/** What joins two elements in the graph. */
export type GraphEdgeKind =
  /** A cross-study link. */
  | 'ALIGNS_WITH'
  /** An element stands below another in one model. */
  | 'PART_OF'
  /** A relation of a study's theory between two of its dimensions. */
  | 'THEORY';

/** What a link must be to be listed. Every field given must hold; a list means any of its values. */
export type LinkFilter = {
  /** The key of an element at either end. */
  readonly element?: string | null | undefined;
  /**
   * Whether to add the links that follow from two or three recorded ones, one after another, between elements that no
   * recorded link joins. Each comes once, its subject the one with the smaller key.
   */
  readonly includeDerived?: boolean | null | undefined;
  /** True for tempting but wrong matches only, false to leave them out. */
  readonly isNegated?: boolean | null | undefined;
  /** The least confidence, included; derived links have at least 0.5 where this is left out. */
  readonly minConfidence?: number | null | undefined;
  /** The predicate as recorded, read from the subject. */
  readonly predicate?: ReadonlyArray<MappingPredicate> | null | undefined;
  /** How far it has been reviewed. */
  readonly status?: ReadonlyArray<LinkStatus> | null | undefined;
  /** Study keys. One: either end lies in it. Several: both ends lie among them. */
  readonly studies?: ReadonlyArray<string> | null | undefined;
  /** Whether the shared idea is valued alike or oppositely. */
  readonly translation?: ReadonlyArray<Translation> | null | undefined;
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

/** How far a link has been reviewed. */
export type LinkStatus =
  /** Reviewed by an expert of the field and accepted. */
  | 'ACCEPTED'
  /** Proposed by a curator; no expert of the field has reviewed it. */
  | 'CANDIDATE'
  /** Reviewed by an expert of the field and refused; recorded so that nobody proposes it again unawares. */
  | 'REJECTED';

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

/** What the columns of a code matrix stand for, and so what its cells count. */
export type MatrixColumns =
  /** The interviews of the requested studies; cells count codes voiced there. Studies that identify no interview are left out. */
  | 'INTERVIEW'
  /** All paradigm roles; cells count active links to elements of that role. */
  | 'ROLE'
  /** All studies; cells count active links that lead there: not rejected, not negated, confidence at least 0.5. */
  | 'STUDY';

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

/** How widely an idea is found. */
export type Overlap =
  /** In every study. */
  | 'SHARED_BY_ALL'
  /** In several studies, not in all. */
  | 'SHARED_BY_SOME'
  /** In one study alone. */
  | 'UNIQUE';

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

/** Who computed a statistic. */
export type StatisticOrigin =
  /** Computed again from published data. */
  | 'RECOMPUTED'
  /** The paper reports it. */
  | 'REPORTED';

/** How a study came from interviews to its model. */
export type StudyMethod =
  /** Open, axial and selective coding towards a paradigm model (Strauss and Corbin). */
  | 'GROUNDED_THEORY'
  /** Themes built from basic to organizing ones (Attride-Stirling; Braun and Clarke). It assigns no paradigm roles. */
  | 'THEMATIC_ANALYSIS';

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

export type CiteQueryVariables = Exact<{
  languages: ReadonlyArray<string> | string;
}>;


export type CiteQuery = { readonly dataset: { readonly creators: ReadonlyArray<string>, readonly title: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } };

export type SearchAsYouTypeQueryVariables = Exact<{
  q: string;
  languages: ReadonlyArray<string> | string;
}>;


export type SearchAsYouTypeQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly result:
        | (
          { readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }
          & { readonly __typename: 'Category' | 'Code' | 'Concept' | 'Dimension' }
        )
        | (
          { readonly key: string, readonly name: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }
          & { readonly __typename: 'Construct' }
        )
        | (
          { readonly key: string, readonly shortTitle: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }
          & { readonly __typename: 'Study' }
        )
       }> } };

export type StudyNameQueryVariables = Exact<{
  key: string;
}>;


export type StudyNameQuery = { readonly study: { readonly key: string, readonly method: StudyMethod, readonly year: number, readonly en: { readonly value: string }, readonly fa: { readonly value: string } } | null };

export type NamedStudyFragment = { readonly key: string, readonly method: StudyMethod, readonly year: number, readonly en: { readonly value: string }, readonly fa: { readonly value: string } };

export type WordsFragment = { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean };

export type PlaceFragment = { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } };

export type LinkEndFragment = { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } };

export type ContrastFragment = { readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> };

export type JudgementFragment = { readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null };

export type ComparedCellFragment = { readonly presence: Presence, readonly elementCount: number, readonly codeCount: number | null, readonly interviewCount: number | null, readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }>, readonly via: ReadonlyArray<{ readonly id: string }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly element: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> };

export type PairFragment = { readonly linkCount: number, readonly meanConfidence: number | null, readonly subjectCoverage: number, readonly objectCoverage: number, readonly subject: { readonly key: string }, readonly object: { readonly key: string }, readonly byPredicate: ReadonlyArray<{ readonly predicate: MappingPredicate, readonly count: number }> };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly dataset: { readonly version: string, readonly engine: Engine, readonly studyCount: number, readonly elementCount: number, readonly linkCount: number, readonly constructCount: number, readonly legend: ReadonlyArray<{ readonly enum: string, readonly value: string, readonly en: { readonly value: string }, readonly fa: { readonly value: string } }> }, readonly studies: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly method: StudyMethod, readonly year: number, readonly en: { readonly value: string }, readonly fa: { readonly value: string } }> } };

export type CellLinksQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type CellLinksQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbsenceAssertion' | 'Category' | 'Code' | 'Concept' | 'Construct' | 'Contrast' | 'Dimension' | 'Interview' | 'Recommendation' | 'Source' | 'SourceNote' | 'Study' }
    | (
      { readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }
      & { readonly __typename: 'CrossStudyLink' }
    )
   | null> };

export type IdeasQueryVariables = Exact<{
  studies?: ReadonlyArray<string> | string | null | undefined;
  min: number;
  derived: boolean;
  overlap?: ReadonlyArray<Overlap> | Overlap | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type IdeasQuery = { readonly compareStudies: { readonly studies: ReadonlyArray<{ readonly key: string }>, readonly constructs: ReadonlyArray<{ readonly overlap: Overlap, readonly isContested: boolean, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly elementCount: number, readonly codeCount: number | null, readonly interviewCount: number | null, readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }>, readonly via: ReadonlyArray<{ readonly id: string }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly element: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }> }>, readonly contrasts: ReadonlyArray<{ readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> }> } | null };

export type SharedAndUnlinkedQueryVariables = Exact<{
  studies?: ReadonlyArray<string> | string | null | undefined;
  min: number;
  derived: boolean;
  of: string;
  predicates?: ReadonlyArray<MappingPredicate> | MappingPredicate | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type SharedAndUnlinkedQuery = { readonly compareStudies: { readonly studies: ReadonlyArray<{ readonly key: string }>, readonly pairs: ReadonlyArray<{ readonly linkCount: number, readonly meanConfidence: number | null, readonly subjectCoverage: number, readonly objectCoverage: number, readonly subject: { readonly key: string }, readonly object: { readonly key: string }, readonly byPredicate: ReadonlyArray<{ readonly predicate: MappingPredicate, readonly count: number }> }>, readonly clusters: ReadonlyArray<{ readonly overlap: Overlap, readonly isContested: boolean, readonly weakestConfidence: number, readonly members: ReadonlyArray<{ readonly key: string, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly links: ReadonlyArray<{ readonly id: string }> }>, readonly unlinked: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }> } } | null };

export type PlacesQueryVariables = Exact<{
  studies?: ReadonlyArray<string> | string | null | undefined;
  min: number;
  derived: boolean;
  languages: ReadonlyArray<string> | string;
}>;


export type PlacesQuery = { readonly compareStudies: { readonly studies: ReadonlyArray<{ readonly key: string, readonly method: StudyMethod, readonly dimensions: ReadonlyArray<{ readonly key: string, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> }> }>, readonly roles: ReadonlyArray<{ readonly role: ParadigmRole, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly elementCount: number, readonly codeCount: number | null, readonly interviewCount: number | null, readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }>, readonly via: ReadonlyArray<{ readonly id: string }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly element: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }> }> } | null };

export type ShiftsQueryVariables = Exact<{
  studies?: ReadonlyArray<string> | string | null | undefined;
  min: number;
  derived: boolean;
  languages: ReadonlyArray<string> | string;
}>;


export type ShiftsQuery = { readonly compareStudies: { readonly studies: ReadonlyArray<{ readonly key: string, readonly method: StudyMethod }>, readonly roleShifts: ReadonlyArray<{ readonly from: ParadigmRole, readonly to: ParadigmRole, readonly link: { readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null } }> } | null };

export type ConstructQueryVariables = Exact<{
  key: string;
  languages: ReadonlyArray<string> | string;
}>;


export type ConstructQuery = { readonly construct: { readonly key: string, readonly overlap: Overlap, readonly isContested: boolean, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly studies: ReadonlyArray<{ readonly key: string }>, readonly members: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly codeCount: number | null, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }>, readonly contrasts: ReadonlyArray<{ readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> }>, readonly links: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } | null };

export type ElementQueryVariables = Exact<{
  key: string;
  languages: ReadonlyArray<string> | string;
  derived: boolean;
}>;


export type ElementQuery = { readonly element:
    | (
      { readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly placementConfidence: number | null, readonly study: { readonly key: string }, readonly sourceTerm: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly labels: ReadonlyArray<{ readonly origin: TextOrigin, readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }>, readonly definition: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly constructs: ReadonlyArray<{ readonly key: string, readonly overlap: Overlap, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }, readonly contrasts: ReadonlyArray<{ readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }>, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly descendants: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }>, readonly reliability: { readonly coefficient: Coefficient, readonly value: number, readonly origin: StatisticOrigin, readonly itemCount: number | null, readonly sampleSize: number | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } }, readonly notes: ReadonlyArray<{ readonly key: string, readonly text: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } | null }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }
      & { readonly __typename: 'Category' | 'Concept' | 'Dimension' }
    )
    | (
      { readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly placementConfidence: number | null, readonly sameLabelAs: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }>, readonly study: { readonly key: string }, readonly sourceTerm: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly labels: ReadonlyArray<{ readonly origin: TextOrigin, readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }>, readonly definition: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly constructs: ReadonlyArray<{ readonly key: string, readonly overlap: Overlap, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }, readonly contrasts: ReadonlyArray<{ readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }>, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly descendants: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }>, readonly reliability: { readonly coefficient: Coefficient, readonly value: number, readonly origin: StatisticOrigin, readonly itemCount: number | null, readonly sampleSize: number | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } }, readonly notes: ReadonlyArray<{ readonly key: string, readonly text: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } | null }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }
      & { readonly __typename: 'Code' }
    )
   | null };

export type GroundFragment = { readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } };

export type AdviceQueryVariables = Exact<{
  study: string;
  languages: ReadonlyArray<string> | string;
}>;


export type AdviceQuery = { readonly study: { readonly key: string, readonly shortTitle: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly recommendations: ReadonlyArray<{ readonly key: string, readonly text: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly group: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly followsFrom: ReadonlyArray<{ readonly key: string, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> } | null };

export type ReadingQueryVariables = Exact<{
  study: string;
  languages: ReadonlyArray<string> | string;
}>;


export type ReadingQuery = { readonly study: { readonly key: string, readonly interviewCount: number, readonly shortTitle: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly countChecks: ReadonlyArray<{ readonly stated: number | null, readonly counted: number, readonly agrees: boolean | null, readonly what: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly explanation: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } | null }>, readonly notes: ReadonlyArray<{ readonly key: string, readonly text: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } | null }>, readonly participants: ReadonlyArray<{ readonly order: number, readonly age: number | null, readonly education: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly occupation: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } | null };

export type ReliabilityQueryVariables = Exact<{
  study: string;
  languages: ReadonlyArray<string> | string;
}>;


export type ReliabilityQuery = { readonly study: { readonly key: string, readonly questionnaireCount: number | null, readonly shortTitle: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly reliability: { readonly threshold: number, readonly statistics: ReadonlyArray<{ readonly element: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly parent: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null }, readonly statistic: { readonly coefficient: Coefficient, readonly value: number, readonly origin: StatisticOrigin, readonly itemCount: number | null, readonly sampleSize: number | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } } }> } | null } | null };

export type SaturationQueryVariables = Exact<{
  study: string;
  languages: ReadonlyArray<string> | string;
}>;


export type SaturationQuery = { readonly study: { readonly key: string, readonly interviewCount: number, readonly shortTitle: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly saturation: { readonly statedAtInterview: number | null, readonly points: ReadonlyArray<{ readonly newCodes: number, readonly cumulativeCodes: number, readonly interview: { readonly key: string, readonly letter: string | null, readonly order: number | null } }> } } | null };

export type GapsQueryVariables = Exact<{
  of: string;
  in: string;
  levels?: ReadonlyArray<ModelLevel> | ModelLevel | null | undefined;
  roles?: ReadonlyArray<ParadigmRole> | ParadigmRole | null | undefined;
  isLeaf?: boolean | null | undefined;
  predicates?: ReadonlyArray<MappingPredicate> | MappingPredicate | null | undefined;
  min: number;
  first: number;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type GapsQuery = { readonly all: { readonly totalCount: number }, readonly same: { readonly totalCount: number }, readonly match: { readonly totalCount: number }, readonly any: { readonly totalCount: number }, readonly gaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly absences: ReadonlyArray<{ readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> }>, readonly absences: ReadonlyArray<{ readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }>, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } }> } }> }, readonly linked: { readonly nodes: ReadonlyArray<{ readonly key: string }> } };

export type AbsenceFragment = { readonly key: string, readonly study: { readonly key: string }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null };

export type GraphQueryVariables = Exact<{
  roots: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<GraphEdgeKind> | GraphEdgeKind | null | undefined;
  predicates?: ReadonlyArray<MappingPredicate> | MappingPredicate | null | undefined;
  min?: number | null | undefined;
  studies?: ReadonlyArray<string> | string | null | undefined;
  hops?: number | null | undefined;
  max: number;
  languages: ReadonlyArray<string> | string;
}>;


export type GraphQuery = { readonly neighbourhood: { readonly isTruncated: boolean, readonly nodes: ReadonlyArray<{ readonly key: string, readonly study: string, readonly level: ModelLevel, readonly distance: number, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly edges: ReadonlyArray<{ readonly key: string, readonly source: string, readonly target: string, readonly kind: GraphEdgeKind, readonly label: string, readonly isDirected: boolean, readonly confidence: number | null, readonly link: { readonly key: string } | null }> } | null };

export type GraphStartQueryVariables = Exact<{
  languages: ReadonlyArray<string> | string;
}>;


export type GraphStartQuery = { readonly elements: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: ReadonlyArray<GraphEdgeKind> | GraphEdgeKind | null | undefined;
  predicates?: ReadonlyArray<MappingPredicate> | MappingPredicate | null | undefined;
  min?: number | null | undefined;
  studies?: ReadonlyArray<string> | string | null | undefined;
  hops?: number | null | undefined;
  first: number;
  languages: ReadonlyArray<string> | string;
}>;


export type WaysQuery = { readonly from: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly to: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly confidence: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly edges: ReadonlyArray<{ readonly key: string, readonly kind: GraphEdgeKind, readonly label: string, readonly source: string, readonly target: string, readonly isDirected: boolean, readonly confidence: number | null, readonly link: { readonly key: string, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null } | null }> }> | null };

export type InterviewQueryVariables = Exact<{
  key: string;
  languages: ReadonlyArray<string> | string;
}>;


export type InterviewQuery = { readonly interview: { readonly key: string, readonly letter: string | null, readonly order: number | null, readonly study: { readonly key: string, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null, readonly order: number | null }>, readonly saturation: { readonly statedAtInterview: number | null, readonly points: ReadonlyArray<{ readonly newCodes: number, readonly cumulativeCodes: number, readonly interview: { readonly key: string } }> } }, readonly codes: ReadonlyArray<{ readonly key: string, readonly role: ParadigmRole | null, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }>, readonly sameLabelAs: ReadonlyArray<{ readonly key: string, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }>, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> } | null };

export type LinkQueryVariables = Exact<{
  key: string;
  languages: ReadonlyArray<string> | string;
}>;


export type LinkQuery = { readonly link: { readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly proposedOn: string, readonly reviewedBy: string | null, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly subject: { readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly labels: ReadonlyArray<{ readonly origin: TextOrigin, readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }>, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly constructs: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } }, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } }, readonly object: { readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly labels: ReadonlyArray<{ readonly origin: TextOrigin, readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }>, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly constructs: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } }, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } }, readonly derivedFrom: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } | null };

export type LinkedElementFragment = { readonly key: string, readonly level: ModelLevel, readonly role: ParadigmRole | null, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly labels: ReadonlyArray<{ readonly origin: TextOrigin, readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }>, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly constructs: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly evidence: ReadonlyArray<{ readonly interview: { readonly key: string, readonly letter: string | null } | null, readonly gist: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }>, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } }, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } };

export type LinksQueryVariables = Exact<{
  filter: LinkFilter;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type LinksQuery = { readonly links: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly predicate: MappingPredicate, readonly isNegated: boolean, readonly confidence: number, readonly translation: Translation | null, readonly justification: LinkJustification, readonly status: LinkStatus, readonly subject: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly object: { readonly key: string, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null }> } };

export type MatrixCellQueryVariables = Exact<{
  key: string;
  languages: ReadonlyArray<string> | string;
}>;


export type MatrixCellQuery = { readonly element: { readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly interviews: ReadonlyArray<{ readonly key: string }>, readonly descendants: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly interviews: ReadonlyArray<{ readonly key: string }> }> } | null };

export type IdeaMatrixQueryVariables = Exact<{
  studies?: ReadonlyArray<string> | string | null | undefined;
  columns: MatrixColumns;
  languages: ReadonlyArray<string> | string;
}>;


export type IdeaMatrixQuery = { readonly constructMatrix: { readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly rowTotals: ReadonlyArray<number>, readonly columnTotals: ReadonlyArray<number>, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly leftOut: ReadonlyArray<{ readonly key: string }> } };

export type MatrixQueryVariables = Exact<{
  studies?: ReadonlyArray<string> | string | null | undefined;
  level: ModelLevel;
  columns: MatrixColumns;
  languages: ReadonlyArray<string> | string;
}>;


export type MatrixQuery = { readonly codeMatrix: { readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly rowTotals: ReadonlyArray<number>, readonly columnTotals: ReadonlyArray<number>, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly leftOut: ReadonlyArray<{ readonly key: string }> } | null };

export type TogetherQueryVariables = Exact<{
  study: string;
  level: ModelLevel;
  languages: ReadonlyArray<string> | string;
}>;


export type TogetherQuery = { readonly coOccurrence: ReadonlyArray<{ readonly together: number, readonly coefficient: number, readonly a: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly b: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }> }> };

export type OverviewQueryVariables = Exact<{
  isLarge: boolean;
  studies: number;
  after?: string | null | undefined;
  ideas: number;
  contrasts: number;
  languages: ReadonlyArray<string> | string;
}>;


export type OverviewQuery = { readonly dataset: { readonly studyCount: number, readonly elementCount: number, readonly linkCount: number }, readonly studies: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly method: StudyMethod, readonly year: number, readonly interviewCount: number, readonly questionnaireCount: number | null, readonly title: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly saturation: { readonly statedAtInterview: number | null }, readonly reliability: { readonly lowest: { readonly statistic: { readonly value: number } }, readonly highest: { readonly statistic: { readonly value: number } } } | null, readonly dimensions: ReadonlyArray<{ readonly role: ParadigmRole | null, readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> }>, readonly categories: { readonly totalCount: number }, readonly concepts: { readonly totalCount: number }, readonly codes: { readonly totalCount: number } }> }, readonly negated: { readonly totalCount: number }, readonly constructs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly overlap: Overlap, readonly isContested: boolean, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly studies: ReadonlyArray<{ readonly key: string }> }> }, readonly contrasts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> }> }, readonly compareStudies?: { readonly roles: ReadonlyArray<{ readonly role: ParadigmRole, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> }> }> }>, readonly pairs: ReadonlyArray<{ readonly linkCount: number, readonly meanConfidence: number | null, readonly subjectCoverage: number, readonly objectCoverage: number, readonly subject: { readonly key: string }, readonly object: { readonly key: string }, readonly byPredicate: ReadonlyArray<{ readonly predicate: MappingPredicate, readonly count: number }> }> } | null };

export type BranchFragment = { readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly children: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> };

export type SearchQueryVariables = Exact<{
  q: string;
  studies?: ReadonlyArray<string> | string | null | undefined;
  levels?: ReadonlyArray<ModelLevel> | ModelLevel | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly suggestions: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly matched: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly result:
        | (
          { readonly key: string, readonly level: ModelLevel, readonly linkCount: number, readonly study: { readonly key: string }, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> }
          & { readonly __typename: 'Category' | 'Code' | 'Concept' | 'Dimension' }
        )
        | (
          { readonly key: string, readonly overlap: Overlap, readonly name: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }
          & { readonly __typename: 'Construct' }
        )
        | (
          { readonly key: string }
          & { readonly __typename: 'Study' }
        )
       }> } };

export type StudyQueryVariables = Exact<{
  key: string;
  languages: ReadonlyArray<string> | string;
}>;


export type StudyQuery = { readonly study: { readonly key: string, readonly method: StudyMethod, readonly year: number, readonly authors: ReadonlyArray<string>, readonly interviewCount: number, readonly questionnaireCount: number | null, readonly title: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly shortTitle: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly location: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } | null, readonly source: { readonly title: string, readonly doi: string | null, readonly url: string | null, readonly license: string | null }, readonly saturation: { readonly statedAtInterview: number | null }, readonly reliability: { readonly threshold: number } | null, readonly interviews: ReadonlyArray<{ readonly key: string, readonly letter: string | null }>, readonly theory: ReadonlyArray<{ readonly relation: TheoryRelation, readonly basis: TheoryBasis, readonly source: { readonly key: string }, readonly target: { readonly key: string } }>, readonly dimensions: ReadonlyArray<{ readonly key: string, readonly role: ParadigmRole | null, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly sourceTerm: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly descendants: ReadonlyArray<{ readonly key: string, readonly level: ModelLevel, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }> }>, readonly notes: ReadonlyArray<{ readonly key: string, readonly text: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } | null }> } | null, readonly contrasts: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly confidence: number, readonly status: LinkStatus, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly rationale: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly construct: { readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } } | null, readonly sides: ReadonlyArray<{ readonly study: { readonly key: string }, readonly elements: ReadonlyArray<{ readonly key: string, readonly label: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean } }>, readonly claim: { readonly value: string, readonly language: string, readonly direction: TextDirection, readonly isFallback: boolean }, readonly citation: { readonly table: string | null, readonly rows: ReadonlyArray<number> | null, readonly section: string | null, readonly source: { readonly key: string, readonly title: string, readonly doi: string | null, readonly url: string | null } } }> }> } };
