import { assumedLine } from '../../components/assumed.ts';
import { useMessages, usePage } from '../../components/page.ts';
import type { GapsQuery } from '../../graphql/generated.ts';
import { serverUrl } from '../../url/location.ts';
import type { Values } from '../../url/slots.ts';
import { GapTable } from './gap-table.tsx';
import { type Gap, inPlace } from './in-place.ts';
import { MESSAGES } from './messages.ts';
import type { Pair } from './pair.ts';
import { Places } from './places.tsx';
import type { SLOTS } from './state.ts';
import { useScope } from './use-scope.ts';

interface FoundProps {
  readonly data: GapsQuery;
  /** Those of all pages. */
  readonly gaps: readonly Gap[];
  readonly isComplete: boolean;
  readonly pair: Pair;
  readonly values: Values<typeof SLOTS>;
  readonly dataset: string;
  readonly parts: readonly string[];
}

/** How many there are, counted how; and each with what there is in its place. */
export function Found({ data, gaps, isComplete, pair, values, dataset, parts }: FoundProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const what = useScope(pair, values);
  const { levels, role, min, strict, show } = values;
  const all = data.all.totalCount;
  const names = { of: page.study(pair.of).name, in: page.study(pair.in).name };
  if (all === 0) return <p class="empty">{say('noElements', names)}</p>;
  const linked = data.linked.nodes.map(({ key }) => key);
  const rows = gaps.map((gap) => ({ gap, ...inPlace(gap, pair.in, min, linked) }));
  const shown = rows.filter(({ place }) => show === '' || place === show);
  const n = data.gaps.totalCount;
  const lead = say(`lead${strict}`, { ...names, n, all, what, least: page.number(min, 2) });
  return (
    <>
      <p class="lead" role="status">
        {lead} {!isComplete && say('incomplete')}
      </p>
      <Places pair={pair} min={min} all={all} has={all - n} rows={rows} show={show} />
      {shown.length === 0 ? (
        <p class="empty">{say(n === 0 ? 'none' : 'noneSo')}</p>
      ) : (
        <GapTable
          caption={say('title', names)}
          rows={shown}
          study={names.in}
          naming={{
            view: 'gaps',
            settings: [
              ['', pair.of],
              ['not-in-', pair.in],
              ['', levels.join('+').toLowerCase()],
              ['', role.toLowerCase()],
              ['', strict],
              ['min', min.toFixed(2)],
              ['', show],
            ],
            dataset,
          }}
          assumptions={assumedLine(page, dataset, [lead, ...parts])}
        />
      )}
      <Downloads pair={pair} min={min} />
    </>
  );
}

/** Files of the server that fit: what was looked for and missing, and all links between the two studies. */
function Downloads({ pair, min }: { readonly pair: Pair; readonly min: number }) {
  const { language } = usePage();
  const say = useMessages(MESSAGES);
  const studies = `studies=${pair.of},${pair.in}`;
  return (
    <p class="soft">
      <a
        href={serverUrl(`export/absences.csv?${studies}&language=${language}&bom=true`)}
        download=""
      >
        {say('absencesFile')}
      </a>{' '}
      ·{' '}
      <a href={serverUrl(`export/links.sssom.tsv?${studies}&minConfidence=${min}`)} download="">
        {say('linksFile')}
      </a>
    </p>
  );
}
