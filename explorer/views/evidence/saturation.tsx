import { Saturation } from '../../charts/saturation.tsx';
import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Figure } from '../../components/figure.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { SaturationQuery, SaturationQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { hrefOf } from '../../url/location.ts';
import type { TabProps } from './evidence.tsx';
import { MESSAGES } from './messages.ts';
import document from './saturation.graphql';

const SATURATION: QueryDocument<SaturationQuery, SaturationQueryVariables> = document;

type Summary = NonNullable<SaturationQuery['study']>['saturation'];
type Point = Summary['points'][number];

/** What each further interview brought, in words, as a curve and as a table. */
export function SaturationTab({ study, unreadable }: TabProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { name } = page.study(study);
  const query = useQuery(SATURATION, { study, languages: page.languages });
  return (
    <>
      <PartOf query={query}>
        {(data, dataset) => {
          const summary = data.study?.saturation;
          if (summary === undefined) return null;
          return (
            <>
              <p class="lead">{sentences(summary, page, say).join(' ')}</p>
              {summary.points.length === 0 ? (
                <p class="empty">{say('noPoints', { name })}</p>
              ) : (
                <Curve study={study} summary={summary} dataset={dataset} />
              )}
            </>
          );
        }}
      </PartOf>
      <Assumptions query={query} unreadable={unreadable} parts={[]} />
    </>
  );
}

type Say = ReturnType<typeof useMessages<typeof MESSAGES>>;

/** The numbers in words. The curve is steady if the last three interviews bring two thirds of what the first three did. */
function sentences(
  { statedAtInterview, points }: Summary,
  { language, number }: ReturnType<typeof usePage>,
  say: Say,
): string[] {
  const stated =
    statedAtInterview === null ? say('notStated') : say('statedAt', { n: statedAtInterview });
  if (points.length < 6) return [stated];
  const added = points.map(({ newCodes }) => newCodes);
  const last = added.slice(-3);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const isSteady = sum(last) * 3 >= sum(added.slice(0, 3)) * 2;
  const list = new Intl.ListFormat(language).format(last.map((count) => number(count)));
  return [stated, say('lastBrought', { counts: list }), say(isSteady ? 'steady' : 'flattens')];
}

function Curve({
  study,
  summary: { points, statedAtInterview },
  dataset,
}: {
  readonly study: string;
  readonly summary: Summary;
  readonly dataset: string;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { number } = page;
  const caption = say('saturationCaption', { name: page.study(study).name });
  const files = {
    caption,
    naming: { view: 'evidence-saturation', settings: [['', study]] as const, dataset },
    assumptions: assumedLine(page, dataset, []),
  };
  const letterOf = ({ interview }: Point) => interview.letter ?? number(interview.order ?? 0);
  const columns: readonly FileColumn<Point>[] = [
    {
      name: say('interview'),
      by: ({ interview }) => interview.order ?? 0,
      cell: (point) => <a href={hrefOf('interview', point.interview.key)}>{letterOf(point)}</a>,
      file: letterOf,
    },
    numberColumn(say('newLabels'), ({ newCodes }) => newCodes, number),
    numberColumn(say('allLabels'), ({ cumulativeCodes }) => cumulativeCodes, number),
  ];
  return (
    <Figure
      {...files}
      table={
        <FileTable
          {...files}
          columns={columns}
          rows={points}
          keyOf={({ interview }) => interview.key}
        />
      }
    >
      {(width, setting) => (
        <Saturation
          steps={points.map((point) => ({
            key: point.interview.key,
            letter: letterOf(point),
            added: point.newCodes,
            total: point.cumulativeCodes,
            href: hrefOf('interview', point.interview.key),
            name: say('stepName', {
              letter: letterOf(point),
              added: point.newCodes,
              total: point.cumulativeCodes,
            }),
          }))}
          statedAt={statedAtInterview}
          words={{ total: say('total'), added: say('added'), stated: say('stated') }}
          format={(count) => number(count)}
          width={width}
          direction={page.direction}
          setting={setting}
          summary={say('saturationSummary', {
            n: points.length,
            first: points[0]?.cumulativeCodes ?? 0,
            last: points.at(-1)?.cumulativeCodes ?? 0,
          })}
        />
      )}
    </Figure>
  );
}

function numberColumn(
  name: string,
  of: (point: Point) => number,
  format: (value: number) => string,
): FileColumn<Point> {
  return {
    name,
    isNumber: true,
    by: of,
    cell: (point) => format(of(point)),
    file: (point) => ({ value: of(point), shown: format(of(point)) }),
  };
}
