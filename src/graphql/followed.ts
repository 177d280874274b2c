import type { Expected } from '../graph/port.ts';

export type Reads = Readonly<Record<string, readonly Expected['read'][]>>;

const ELEMENT: Reads = {
  study: ['study'],
  sourceTerm: ['details'],
  reliability: ['details'],
  citation: ['details'],
  parent: ['parent'],
  ancestors: ['ancestors'],
  children: ['children'],
  descendants: ['descendants'],
  constructs: ['constructsOf'],
  absences: ['absencesOf'],
  evidence: ['evidenceOf'],
  notes: ['notesOf'],
};
const CODE: Reads = { interviews: ['interviewsOf'], sameLabelAs: ['sameLabel'] };
const SHOWN: Reads = { label: ['elements'], level: ['elements'], study: ['elements'] };

/** Which reads of the port the resolvers of a type's fields make, of those that nothing but the row decides. */
export const FOLLOWED: Readonly<Record<string, Reads>> = {
  Study: {
    dimensions: ['children'],
    coreElement: ['core'],
    theory: ['theory'],
    interviews: ['interviewsOf'],
    participants: ['participants'],
    saturation: ['labelsVoiced'],
    reliability: ['measured'],
    recommendations: ['recommendationsOf'],
    countChecks: ['countChecks'],
    notes: ['notesOf'],
  },
  ModelElement: ELEMENT,
  Dimension: ELEMENT,
  Category: ELEMENT,
  Concept: ELEMENT,
  Code: { ...ELEMENT, ...CODE },
  Interview: { study: ['study'], codes: ['codesOf'] },
  Evidence: { interview: ['interview'] },
  TheoryEdge: { source: ['theoryEnds'], target: ['theoryEnds'] },
  SourceNote: { study: ['study'], elements: ['elements'] },
  Recommendation: { study: ['study'], followsFrom: ['elements'] },
  Construct: { members: ['members'], studies: ['memberStudies'], links: ['linksWithin'] },
  AbsenceAssertion: { study: ['study'], element: ['element'] },
  CrossStudyLink: { subject: ['ends'], object: ['ends'] },
  Counterpart: { element: ['element'], via: ['links'] },
  GraphPath: { nodes: ['elements'] },
  GraphNode: { ...SHOWN, role: ['elements'], element: ['elements'] },
  GraphEdge: { link: ['links'] },
  SearchHit: { result: ['hitElements', 'hitStudies', 'hitConstructs'] },
};

/**
 * What only the elements of one level have. Of what all have, a fragment on a level asks for some rows alone: that is
 * read when they are reached, and never of the others.
 */
export const ONLY_OF: Readonly<Record<string, Reads>> = { Code: CODE };

/** Fields that only lead to the rows of a list. */
export const PASSED_THROUGH: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);
