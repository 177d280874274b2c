import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { relationOf } from '../../components/relation.ts';
import { Steps } from '../../components/steps.tsx';
import { TableFiles } from '../../components/table-files.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import type { FileCell } from '../../export/table-file.ts';
import type { WaysQuery } from '../../graphql/generated.ts';
import { MESSAGES } from './messages.ts';

type Way = NonNullable<WaysQuery['paths']>[number];

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
