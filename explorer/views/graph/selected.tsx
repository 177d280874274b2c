import { Confidence } from '../../components/confidence.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { relationOf } from '../../components/relation.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import type { Found } from './neighbourhood.tsx';

interface SelectedProps {
  readonly graph: Found;
  readonly node: Found['nodes'][number] | undefined;
  readonly onRoot: (key: string) => void;
  readonly onAdd: (key: string) => void;
}

/** The element that was selected in a drawing: its lines, and where to go from it. */
export function Selected({ graph, node, onRoot, onAdd }: SelectedProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  if (node === undefined) return <p class="soft">{say('selectHint')}</p>;
  const byKey = new Map(graph.nodes.map((one) => [one.key, one]));
  const lines = graph.edges.filter(
    ({ source, target }) => source === node.key || target === node.key,
  );
  return (
    <section class="selected card" aria-labelledby="selected">
      <h2 id="selected">
        <Words text={node.label} />
      </h2>
      <StudyBadge study={node.study} />
      <div class="actions">
        <a class="button" href={hrefOf('element', node.key)}>
          {say('open')}
        </a>
        <button type="button" onClick={() => onRoot(node.key)}>
          {say('makeRoot')}
        </button>
        <button type="button" onClick={() => onAdd(node.key)}>
          {say('addToRoots')}
        </button>
        <a class="button" href={hrefOf('graph', '', { from: node.key })}>
          {say('waysTo')}
        </a>
      </div>
      <ul class="plain">
        {lines.map((edge) => {
          const other = byKey.get(edge.source === node.key ? edge.target : edge.source);
          return (
            other && (
              <li key={edge.key}>
                {edge.link === null ? (
                  relationOf(page, edge)
                ) : (
                  <a href={hrefOf('link', edge.link.key)}>{relationOf(page, edge)}</a>
                )}{' '}
                {edge.confidence !== null && <Confidence value={edge.confidence} />}{' '}
                <ElementLink element={other} hasSign />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
