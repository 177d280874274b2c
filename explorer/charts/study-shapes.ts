/** The shapes of studies in a square of 12 pixels, in the order of their keys; with more studies they begin again. */
export const STUDY_SHAPES = [
  'M6 0l6 6-6 6-6-6z',
  'M6 .5a5.500 5.500 0 1 0 .01 0z',
  'M1 1h10v10H1z',
  'M6 .5l6 11H0z',
  'M0 .5h12l-6 11z',
  'M4 0h4v4h4v4H8v4H4V8H0V4h4z',
] as const;
