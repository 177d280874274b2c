import { usePage } from './page.ts';

/** The shapes of studies, in the order of their keys; with more studies they begin again. `page.css` has the colours. */
const SHAPES = [
  'M6 0l6 6-6 6-6-6z',
  'M6 .5a5.500 5.500 0 1 0 .01 0z',
  'M1 1h10v10H1z',
  'M6 .5l6 11H0z',
  'M0 .5h12l-6 11z',
  'M4 0h4v4h4v4H8v4H4V8H0V4h4z',
];

/** The sign of a study: a shape in its colour, so that neither is needed alone. */
export function StudySign({ study }: { readonly study: string }) {
  const { at } = usePage().study(study);
  const style = at % SHAPES.length;
  return (
    <svg class={`study-sign study-${style}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[style]} />
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
