import { type Colour, paint } from './colours.ts';
import type { Point } from './geometry.ts';
import { STUDY_SHAPES } from './study-shapes.ts';

interface MarkProps {
  /** The place of the study among all, from 0, which gives it its colour and shape. */
  readonly study: number;
  /** The middle, on the screen. */
  readonly at: Point;
  /** Hollow for what a study has only by a link. */
  readonly isHollow?: boolean;
}

/** The mark of a study: a shape in its colour, so that neither is needed alone. */
export function Mark({ study, at, isHollow = false }: MarkProps) {
  const style = study % STUDY_SHAPES.length;
  const colour = studyPaint(study);
  return (
    <path
      d={STUDY_SHAPES[style]}
      transform={`translate(${at.x - 6} ${at.y - 6})`}
      fill={isHollow ? paint('ground') : colour}
      stroke={isHollow ? colour : 'none'}
      stroke-width={1.5}
    />
  );
}

/** The colour of a study. */
export const studyPaint = (study: number) =>
  paint(`study-${study % STUDY_SHAPES.length}` as Colour);
