import { useState } from 'preact/hooks';
import { Choice } from '../../components/controls.tsx';
import { Figure } from '../../components/figure.tsx';
import { GraphDrawing } from '../../components/graph-drawing.tsx';
import { Legend } from '../../components/graph-legend.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import type { GraphQuery } from '../../graphql/generated.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { GraphTables } from './graph-tables.tsx';
import { MESSAGES } from './messages.ts';
import { Selected } from './selected.tsx';
import { AROUND, MAX_ROOTS, MOST } from './state.ts';

/** A net of more elements could not be read. */
const MAX_NET = 150;

/** What was found around some elements. */
export type Found = NonNullable<GraphQuery['neighbourhood']>;

interface NeighbourhoodProps {
  readonly graph: Found;
  readonly caption: string;
  readonly dataset: string;
  readonly assumptions: string;
  /** Keys of roots that nothing has. */
  readonly unknown: readonly string[];
}

/** A neighbourhood as a drawing or as tables, and the element in it that was selected. */
export function Neighbourhood({
  graph,
  caption,
  dataset,
  assumptions,
  unknown,
}: NeighbourhoodProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, change } = useUrlState(AROUND);
  const [selected, select] = useState<string>();
  const [zoom, setZoom] = useState(1);
  const { roots, layout, max } = values;
  const { nodes, edges, isTruncated } = graph;
  const isNet = layout === 'force' && nodes.length <= MAX_NET;
  const naming = { view: 'graph', settings: settingsOf(values), dataset };
  const tables = <GraphTables graph={graph} naming={naming} assumptions={assumptions} />;
  const chosen = nodes.find(({ key }) => key === selected);
  const addRoot = (key: string) =>
    change({ roots: [...new Set([...roots, key])].slice(0, MAX_ROOTS) });
  return (
    <>
      <p role="status" class="found">
        {say('found', { n: nodes.length })} · {page.say('joined', { n: edges.length })}
      </p>
      {unknown.map((key) => (
        <p key={key} class="failure">
          {say('unknown', { key: `\u2066${key}\u2069` })}
        </p>
      ))}
      {isTruncated && (
        <p class="truncated">
          {say('truncated', { n: nodes.length })}{' '}
          {max < MOST.nodes && (
            <button type="button" onClick={() => change({ max: Math.min(MOST.nodes, max * 2) })}>
              {say('twice')}
            </button>
          )}
        </p>
      )}
      {nodes.length === roots.length - unknown.length && edges.length === 0 && (
        <p class="empty">{say('alone')}</p>
      )}
      <div class="controls">
        <Choice
          label={say('layout')}
          value={layout}
          options={(['columns', 'force', 'table'] as const).map((value) => [value, say(value)])}
          onChange={(value) => change({ layout: value })}
        />
        {layout !== 'table' && (
          <span class="control">
            <button type="button" aria-label={say('smaller')} onClick={() => setZoom(zoom / 1.25)}>
              −
            </button>
            <output>{page.percent(zoom)}</output>
            <button type="button" aria-label={say('larger')} onClick={() => setZoom(zoom * 1.25)}>
              +
            </button>
          </span>
        )}
      </div>
      {layout === 'force' && !isNet && <p class="soft">{say('tooManyForNet', { n: MAX_NET })}</p>}
      {layout === 'table' ? (
        tables
      ) : (
        <Figure
          caption={caption}
          isCaptionSaid
          naming={naming}
          assumptions={assumptions}
          above={<Legend graph={graph} />}
          table={tables}
          below={
            nodes.length > 1 && (
              <Selected
                graph={graph}
                node={chosen}
                onRoot={(key) => change({ roots: [key] })}
                onAdd={addRoot}
              />
            )
          }
        >
          {(width, setting) => (
            <GraphDrawing
              graph={graph}
              isNet={isNet}
              width={width}
              setting={setting}
              zoom={zoom}
              selected={selected}
              onSelect={select}
              onAdd={addRoot}
            />
          )}
        </Figure>
      )}
    </>
  );
}

/** What a file's name says of the view. */
function settingsOf({ roots, hops, min }: { roots: readonly string[]; hops: number; min: number }) {
  return [
    ['', roots.join('+')],
    ['hops', String(hops)],
    ['min', min.toFixed(2)],
  ] as const;
}
