import type { GraphEdgeKind, WordsFragment } from '../graphql/generated.ts';
import { hrefOf } from '../url/location.ts';
import { ElementLink } from './element-link.tsx';
import { type PageData, usePage } from './page.ts';
import { relationOf } from './relation.ts';
import { Words } from './words.tsx';

interface Step {
  readonly kind: GraphEdgeKind;
  readonly label: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly confidence: number | null;
  readonly link?: {
    readonly key: string;
    readonly rationale?: WordsFragment | null;
  } | null;
}

/** A way as the API answers it. */
export interface AnsweredWay {
  readonly nodes: readonly { readonly key: string; readonly label: WordsFragment }[];
  /** One fewer. */
  readonly edges: readonly Step[];
}

/** The elements of a way, one after another, with what joins each two. */
export function Steps({ way: { nodes, edges } }: { readonly way: AnsweredWay }) {
  const page = usePage();
  return (
    <ol class="steps">
      {nodes.map((node, at) => {
        const edge = at === 0 ? undefined : edges[at - 1];
        return (
          <li key={node.key}>
            {edge && (
              <span class="step">
                <span aria-hidden="true">{arrowOf(edge, node.key, page)}</span>{' '}
                {!edge.link ? (
                  relationOf(page, edge)
                ) : (
                  <a href={hrefOf('link', edge.link.key)}>{relationOf(page, edge)}</a>
                )}
                {edge.confidence !== null && ` ${page.number(edge.confidence, 2)}`}
                {edge.link?.rationale && (
                  <details>
                    <summary>{page.say('why')}</summary>
                    <Words text={edge.link.rationale} />
                  </details>
                )}
              </span>
            )}
            <ElementLink element={node} hasSign />
          </li>
        );
      })}
    </ol>
  );
}

/** The arrow from the source of an edge to its target, where `next` is the node that is read next. */
function arrowOf(edge: Step, next: string, { direction }: PageData): string {
  if (!edge.isDirected) return '—';
  const isAhead = edge.target === next;
  return isAhead === (direction === 'ltr') ? '→' : '←';
}
