import { Confidence } from '../../components/confidence.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Predicate } from '../../components/predicate.tsx';
import { StudyBadge } from '../../components/study-badge.tsx';
import { type Column, DataTable } from '../../components/table.tsx';
import type { OverviewQuery } from '../../graphql/generated.ts';
import { MESSAGES } from './messages.ts';

type Pair = NonNullable<OverviewQuery['compareStudies']>['pairs'][number];

/** How much each two studies share: their links, how sure these are, and how many elements have one. */
export function Pairs({
  pairs,
  parts,
}: {
  readonly pairs: readonly Pair[];
  /** Which links are counted; the overview begins with the number of all. */
  readonly parts: readonly string[];
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const columns: readonly Column<Pair>[] = [
    {
      name: say('pair'),
      cell: ({ subject, object }) => (
        <>
          <StudyBadge study={subject.key} /> <br />
          <StudyBadge study={object.key} />
        </>
      ),
    },
    {
      name: say('count'),
      isNumber: true,
      by: ({ linkCount }) => linkCount,
      cell: ({ linkCount }) => page.number(linkCount),
    },
    {
      name: say('mean'),
      isNumber: true,
      by: ({ meanConfidence }) => meanConfidence ?? 0,
      cell: ({ meanConfidence }) =>
        meanConfidence === null ? '–' : <Confidence value={meanConfidence} />,
    },
    {
      name: say('coverage'),
      cell: ({ subject, object, subjectCoverage, objectCoverage }) => (
        <>
          {page.study(subject.key).name}: {page.percent(subjectCoverage)}
          <br />
          {page.study(object.key).name}: {page.percent(objectCoverage)}
        </>
      ),
    },
    {
      name: say('kinds'),
      width: 'wide',
      cell: ({ byPredicate }) => (
        <ul class="plain kinds">
          {byPredicate.map(({ predicate, count }) => (
            <li key={predicate}>
              <strong>{page.number(count)}</strong>{' '}
              <Predicate predicate={predicate} isNegated={false} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <section aria-labelledby="joins">
      <h2 id="joins">{say('joins')}</h2>
      <p class="soft">{parts.join(' · ')}</p>
      <DataTable
        caption={say('joins')}
        columns={columns}
        rows={pairs}
        keyOf={({ subject, object }) => `${subject.key}~${object.key}`}
      />
    </section>
  );
}
