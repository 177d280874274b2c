import { STUDY_SHAPES } from '../charts/study-shapes.ts';
import { usePage } from './page.ts';

/** The sign of a study: a shape in its colour, so that neither is needed alone. */
export function StudySign({ study }: { readonly study: string }) {
  const { at } = usePage().study(study);
  const style = at % STUDY_SHAPES.length;
  return (
    <svg class={`study-sign study-${style}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={STUDY_SHAPES[style]} />
    </svg>
  );
}

/** A study by its sign and name. */
export function StudyBadge({ study }: { readonly study: string }) {
  const { name } = usePage().study(study);
  return (
    <span class="study-badge">
      <StudySign study={study} />
      <span>{name}</span>
    </span>
  );
}
