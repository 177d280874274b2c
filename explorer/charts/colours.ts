/**
 * The colours of drawings. On the page each is a custom property of the style sheet, which has a dark set and follows
 * forced colours; a file has these.
 */
export const LIGHT = {
  ink: '#1c2128',
  soft: '#565f6b',
  line: '#d6dbe1',
  ground: '#fff',
  edge: '#727b88',
  accent: '#17508f',
  'study-0': '#1a6b45',
  'study-1': '#1b5aa6',
  'study-2': '#8a4b14',
  'study-3': '#6b3fa0',
  'study-4': '#8c2459',
  'study-5': '#3f6212',
  'heat-1': '#e8eef4',
  'heat-2': '#c9d8e8',
  'heat-3': '#a3bfda',
  'heat-4': '#7fa5cb',
  'heat-5': '#24619f',
  'on-heat': '#1c2128',
  'on-heat-5': '#fff',
} as const;

export type Colour = keyof typeof LIGHT;

/** A colour as an attribute of a drawing: the same attribute works on the page and tells a file which value to write. */
export const paint = (colour: Colour) => `var(--${colour})`;
