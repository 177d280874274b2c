import { ENUMS, type ModelLevel, type StudyMethod } from '../../src/model/enums.ts';

/** What a study of a kind is made of. */
export interface StudyKind {
  readonly method: StudyMethod;
  readonly levels: readonly ModelLevel[];
  readonly dimensions: number;
  /** The least below an element of a level; half of them have one more. */
  readonly children: Readonly<Record<ModelLevel, number>>;
  readonly hasRoles: boolean;
  readonly hasAlphas: boolean;
  /** Whether its codes are tied to interviews. */
  readonly hasInterviews: boolean;
  readonly notes: number;
  readonly recommendations: number;
}

const ROLES = ENUMS.ParadigmRole.length;

/**
 * The kinds of the three real studies, whose elements, notes and recommendations they have in number: a grounded
 * theory down to codes and interviews (162 elements), a thematic analysis (125), a grounded theory without codes (46).
 */
export const KINDS = [
  {
    method: 'GROUNDED_THEORY',
    levels: ['DIMENSION', 'CATEGORY', 'CONCEPT', 'CODE'],
    dimensions: ROLES,
    children: { DIMENSION: 2, CATEGORY: 1, CONCEPT: 4, CODE: 0 },
    hasRoles: true,
    hasAlphas: false,
    hasInterviews: true,
    notes: 40,
    recommendations: 26,
  },
  {
    method: 'THEMATIC_ANALYSIS',
    levels: ['DIMENSION', 'CATEGORY', 'CODE'],
    dimensions: 9,
    children: { DIMENSION: 3, CATEGORY: 2, CONCEPT: 0, CODE: 0 },
    hasRoles: false,
    hasAlphas: true,
    hasInterviews: false,
    notes: 33,
    recommendations: 37,
  },
  {
    method: 'GROUNDED_THEORY',
    levels: ['DIMENSION', 'CATEGORY', 'CONCEPT'],
    dimensions: ROLES,
    children: { DIMENSION: 1, CATEGORY: 3, CONCEPT: 0, CODE: 0 },
    hasRoles: true,
    hasAlphas: false,
    hasInterviews: false,
    notes: 25,
    recommendations: 5,
  },
] as const satisfies readonly StudyKind[];
