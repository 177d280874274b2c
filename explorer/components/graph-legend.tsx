import type { GraphEdgeKind } from '../graphql/generated.ts';
import { MESSAGES } from './graph-legend.messages.ts';
import { useMessages } from './page.ts';

const LINES = [
  ['ALIGNS_WITH', 'thicker', undefined],
  ['PART_OF', 'dotted', '1.5 5'],
  ['THEORY', 'dashed', '8 4'],
] as const;

/** What the lines of a drawing mean, of those that it has. */
export function Legend({
  graph: { edges },
}: {
  readonly graph: { readonly edges: readonly { readonly kind: GraphEdgeKind }[] };
}) {
  const say = useMessages(MESSAGES);
  const shown = LINES.filter(([kind]) => edges.some((edge) => edge.kind === kind));
  if (shown.length === 0) return null;
  return (
    <ul class="legend" aria-label={say('legend')}>
      {shown.map(([kind, name, dash]) => (
        <li key={kind}>
          <svg viewBox="0 0 36 8" width="36" height="8" aria-hidden="true">
            <line
              x1="2"
              x2="34"
              y1="4"
              y2="4"
              stroke="var(--edge)"
              stroke-width="2.5"
              stroke-linecap="round"
              {...(dash !== undefined && { 'stroke-dasharray': dash })}
            />
          </svg>
          {say(name)}
        </li>
      ))}
    </ul>
  );
}
