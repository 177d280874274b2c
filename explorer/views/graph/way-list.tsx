import { ElementLink } from '../../components/element-link.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { TableFiles } from '../../components/table-files.tsx';
import { Words } from '../../components/words.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import type { FileCell } from '../../export/table-file.ts';
import type { WaysQuery } from '../../graphql/generated.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import { relationOf } from './relation.ts';

type Way = NonNullable<WaysQuery['paths']>[number];
type Step = Way['edges'][number];

interface WayListProps {
  readonly answer: WaysQuery;
  readonly hops: number;
  readonly caption: string;
  readonly naming: FileNaming;
  readonly assumptions: string;
}

/** Ways as rows of steps, each link with its reason, and how sure the whole way is. */
export function WayList({ answer, hops, caption, naming, assumptions }: WayListProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const ways = answer.paths ?? [];
  if (ways.length === 0) {
    return (
      <p class="empty">
        {say('noWays', { n: hops })} {say('noWaysHint')}
      </p>
    );
  }
  return (
    <>
      <p role="status" class="found">
        {say('wayCount', { n: ways.length })}
      </p>
      <ol class="ways">
        {ways.map((way, at) => (
          <li key={way.nodes.map(({ key }) => key).join(' ')} class="way card">
            <h2>
              {say('way', { n: at + 1 })}{' '}
              <span class="soft">
                {say('steps', { n: way.length })} · {sureness(way, page, say)}
              </span>
            </h2>
            <Steps way={way} />
          </li>
        ))}
      </ol>
      <TableFiles
        naming={naming}
        table={() => ({
          title: caption,
          language: page.language,
          direction: page.direction,
          columns: [
            say('wayColumn'),
            say('step'),
            say('subject'),
            say('relation'),
            say('object'),
            page.say('confidence'),
            say('reason'),
          ],
          rows: ways.flatMap((way, at) => rowsOf(way, at, page)),
          assumptions,
        })}
      />
    </>
  );
}

/** The confidence of a way as the product that it is. */
function sureness(
  way: Way,
  { number }: PageData,
  say: ReturnType<typeof useMessages<typeof MESSAGES>>,
) {
  const factors = way.edges.flatMap(({ confidence }) => confidence ?? []);
  if (factors.length === 0) return say('certain');
  const written = factors.map((factor) => number(factor, 2)).join(' × ');
  const product = factors.length === 1 ? written : `${written} = ${number(way.confidence, 2)}`;
  return say('product', { product: `\u2066${product}\u2069` });
}

function Steps({ way: { nodes, edges } }: { readonly way: Way }) {
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
                {edge.link === null ? (
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

function rowsOf(way: Way, at: number, page: PageData): FileCell[][] {
  const labels = new Map(way.nodes.map(({ key, label }) => [key, label.value]));
  const count = (value: number): FileCell => ({ value, shown: page.number(value) });
  return way.edges.map((edge, step) => [
    count(at + 1),
    count(step + 1),
    labels.get(edge.source) ?? edge.source,
    relationOf(page, edge),
    labels.get(edge.target) ?? edge.target,
    edge.confidence === null
      ? ''
      : { value: edge.confidence, shown: page.number(edge.confidence, 2) },
    edge.link?.rationale?.value ?? '',
  ]);
}
