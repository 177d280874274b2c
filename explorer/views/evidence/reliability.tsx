import { DotPlot } from '../../charts/dot-plot.tsx';
import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Citation, citationText } from '../../components/citation.tsx';
import { Choice } from '../../components/controls.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { Figure } from '../../components/figure.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ReliabilityQuery, ReliabilityQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { hrefOf } from '../../url/location.ts';
import { oneOf } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import type { TabProps } from './evidence.tsx';
import { MESSAGES } from './messages.ts';
import document from './reliability.graphql';

const RELIABILITY: QueryDocument<ReliabilityQuery, ReliabilityQueryVariables> = document;
const SLOTS = { sort: oneOf(['key', 'value'], 'key') };
/** Decimals of a coefficient, as the paper prints it. */
const DECIMALS = 3;

type Summary = NonNullable<NonNullable<ReliabilityQuery['study']>['reliability']>;
type Statistic = Summary['statistics'][number];

/** How consistently each element was measured: in words, as dots and as a table. */
export function ReliabilityTab({ study, unreadable }: TabProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { name } = page.study(study);
  const state = useUrlState(SLOTS);
  const query = useQuery(RELIABILITY, { study, languages: page.languages });
  return (
    <>
      <PartOf query={query}>
        {(data, dataset) => {
          if (data.study === null) return null;
          const summary = data.study.reliability;
          if (summary === null) return <p class="empty">{say('noReliability', { name })}</p>;
          return (
            <>
              <p class="lead">{sentences(summary, page, say).join(' ')}</p>
              <div class="controls">
                <Choice
                  label={say('order')}
                  value={state.values.sort}
                  options={[
                    ['key', say('byKey')],
                    ['value', say('byValue')],
                  ]}
                  onChange={(sort) => state.change({ sort })}
                />
              </div>
              <Dots study={study} summary={summary} sort={state.values.sort} dataset={dataset} />
            </>
          );
        }}
      </PartOf>
      <Assumptions
        query={query}
        unreadable={[...unreadable, ...state.unreadable]}
        parts={partsOf(query.state === 'answered' ? query.answer.data : null, say)}
      />
    </>
  );
}

type Say = ReturnType<typeof useMessages<typeof MESSAGES>>;

function partsOf(data: ReliabilityQuery | null, say: Say): string[] {
  const count = data?.study?.questionnaireCount ?? null;
  return count === null ? [] : [say('answered', { n: count })];
}

function sentences({ statistics, threshold }: Summary, page: ReturnType<typeof usePage>, say: Say) {
  const byValue = inOrder(statistics, 'value');
  const [highest, lowest] = [byValue[0], byValue.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const value = ({ statistic }: Statistic) => page.number(statistic.value, DECIMALS);
  const reached = statistics.filter(({ statistic }) => statistic.value >= threshold).length;
  return [
    say('reached', {
      n: reached,
      total: statistics.length,
      value: page.number(threshold, 1),
    }),
    say('extremes', {
      low: value(lowest),
      lowest: lowest.element.label.value,
      high: value(highest),
      highest: highest.element.label.value,
    }),
  ];
}

function inOrder(statistics: readonly Statistic[], sort: 'key' | 'value'): readonly Statistic[] {
  if (sort === 'key') return statistics;
  return [...statistics].sort((a, b) => b.statistic.value - a.statistic.value);
}

interface DotsProps {
  readonly study: string;
  readonly summary: Summary;
  readonly sort: 'key' | 'value';
  readonly dataset: string;
}

function Dots({ study, summary: { statistics, threshold }, sort, dataset }: DotsProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const coefficient = page.label('Coefficient', statistics[0]?.statistic.coefficient ?? '');
  const files = {
    caption: say('reliabilityCaption', { coefficient, name: page.study(study).name }),
    naming: { view: 'evidence-reliability', settings: [['', study]] as const, dataset },
    assumptions: assumedLine(page, dataset, []),
  };
  const rows = inOrder(statistics, sort);
  const format = (value: number) => page.number(value, DECIMALS);
  return (
    <Figure
      {...files}
      table={
        <FileTable
          {...files}
          columns={columnsOf(coefficient, page, say)}
          rows={rows}
          keyOf={({ element }) => element.key}
        />
      }
    >
      {(width, setting) => (
        <DotPlot
          dots={rows.map(({ element, statistic }) => ({
            key: element.key,
            label: element.label.value,
            value: statistic.value,
            href: hrefOf('element', element.key),
            name: say('dotName', { label: element.label.value, value: format(statistic.value) }),
          }))}
          threshold={threshold}
          thresholdLabel={say('threshold', { value: page.number(threshold, 1) })}
          format={format}
          formatTick={(value) => page.number(value, 1)}
          width={width}
          direction={page.direction}
          setting={setting}
          summary={say('dotsSummary', { n: rows.length })}
        />
      )}
    </Figure>
  );
}

function columnsOf(
  coefficient: string,
  page: ReturnType<typeof usePage>,
  say: Say,
): readonly FileColumn<Statistic>[] {
  const count = (
    name: string,
    of: (statistic: Statistic['statistic']) => number | null,
  ): FileColumn<Statistic> => ({
    name,
    isNumber: true,
    by: ({ statistic }) => of(statistic) ?? -1,
    cell: ({ statistic }) => shown(of(statistic), page),
    file: ({ statistic }) => {
      const value = of(statistic);
      return value === null ? '' : { value, shown: page.number(value) };
    },
  });
  return [
    {
      name: page.say('element'),
      by: ({ element }) => element.key,
      cell: ({ element }) => <ElementLink element={element} />,
      file: ({ element }) => element.label.value,
    },
    {
      name: say('under'),
      cell: ({ element }) => element.parent && <ElementLink element={element.parent} />,
      file: ({ element }) => element.parent?.label.value ?? '',
    },
    {
      name: coefficient,
      isNumber: true,
      by: ({ statistic }) => statistic.value,
      cell: ({ statistic }) => page.number(statistic.value, DECIMALS),
      file: ({ statistic: { value } }) => ({ value, shown: page.number(value, DECIMALS) }),
    },
    count(say('items'), ({ itemCount }) => itemCount),
    count(say('sample'), ({ sampleSize }) => sampleSize),
    {
      name: say('origin'),
      cell: ({ statistic }) => page.label('StatisticOrigin', statistic.origin),
      file: ({ statistic }) => page.label('StatisticOrigin', statistic.origin),
    },
    {
      name: say('where'),
      cell: ({ statistic }) => <Citation place={statistic.citation} />,
      file: ({ statistic }) => citationText(page, statistic.citation),
    },
  ];
}

const shown = (value: number | null, { number }: ReturnType<typeof usePage>) =>
  value === null ? '' : number(value);
