/** The columns of the sheet that an expert fills in, in their order. */
export const REVIEW_COLUMNS = [
  'link',
  'subject',
  'subject_fa',
  'subject_path',
  'predicate',
  'object',
  'object_fa',
  'object_path',
  'confidence',
  'rationale',
  'rationale_fa',
  'decision',
  'reviewer',
  'date',
  'remark',
  'dataset',
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];
