import type { MappingPredicate, PairFragment } from '../graphql/generated.ts';
import { Confidence, Share } from './confidence.tsx';
import type { FileColumn } from './file-table.tsx';
import { useMessages, usePage } from './page.ts';
import { MESSAGES } from './pairs.messages.ts';
import { Predicate, predicateWords } from './predicate.tsx';
import { StudyBadge } from './study-badge.tsx';

/** The key of a pair of studies. */
export const keyOfPair = ({ subject, object }: PairFragment): string =>
  `${subject.key}~${object.key}`;

/** How much two studies share: their links, how sure these are, how many elements have one, and of which kinds. */
export function usePairColumns(): readonly FileColumn<PairFragment>[] {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const ends = ({ subject, object, subjectCoverage, objectCoverage }: PairFragment) =>
    [
      [subject.key, subjectCoverage],
      [object.key, objectCoverage],
    ] as const;
  return [
    {
      name: say('pair'),
      cell: (pair) =>
        ends(pair).map(([study]) => (
          <span key={study} class="above-name">
            <StudyBadge study={study} />
          </span>
        )),
      file: (pair) =>
        ends(pair)
          .map(([study]) => page.study(study).name)
          .join('\n'),
    },
    {
      name: say('count'),
      isNumber: true,
      by: ({ linkCount }) => linkCount,
      cell: ({ linkCount }) => page.number(linkCount),
      file: ({ linkCount }) => ({ value: linkCount, shown: page.number(linkCount) }),
    },
    {
      name: say('mean'),
      isNumber: true,
      by: ({ meanConfidence }) => meanConfidence ?? 0,
      cell: ({ meanConfidence }) =>
        meanConfidence === null ? (
          <span class="soft">{say('noLink')}</span>
        ) : (
          <Confidence value={meanConfidence} />
        ),
      file: ({ meanConfidence }) =>
        meanConfidence === null
          ? say('noLink')
          : { value: Number(meanConfidence.toFixed(2)), shown: page.number(meanConfidence, 2) },
    },
    {
      name: say('coverage'),
      width: 'equal',
      cell: (pair) =>
        ends(pair).map(([study, share]) => (
          <span key={study} class="share">
            {page.study(study).name} <Share value={share} />
          </span>
        )),
      file: (pair) =>
        ends(pair)
          .map(([study, share]) => `${page.study(study).name}: ${page.percent(share)}`)
          .join('\n'),
    },
    {
      name: say('kinds'),
      width: 'wide',
      cell: ({ byPredicate, linkCount }) =>
        linkCount === 0 ? (
          <span class="soft">{say('noLink')}</span>
        ) : (
          <>
            <KindBar counts={byPredicate} total={linkCount} />
            <ul class="plain kinds">
              {byPredicate.map(({ predicate, count }) => (
                <li key={predicate}>
                  <strong>{page.number(count)}</strong>{' '}
                  <Predicate predicate={predicate} isNegated={false} />
                </li>
              ))}
            </ul>
          </>
        ),
      file: ({ byPredicate, linkCount }) =>
        linkCount === 0
          ? say('noLink')
          : byPredicate
              .map(({ predicate, count }) => {
                const words = predicateWords(page.language, { predicate, isNegated: false });
                return `${page.number(count)} ${words}`;
              })
              .join('\n'),
    },
  ];
}

/** The closest kind is the darkest. */
const OPACITY: Readonly<Record<MappingPredicate, number>> = {
  EXACT_MATCH: 1,
  CLOSE_MATCH: 0.85,
  BROAD_MATCH: 0.65,
  NARROW_MATCH: 0.45,
  RELATED_MATCH: 0.2,
};

/** The kinds of links as parts of a bar, in the order of the list below it, which says the same in words. */
function KindBar({
  counts,
  total,
}: {
  readonly counts: PairFragment['byPredicate'];
  readonly total: number;
}) {
  const before = (at: number) => counts.slice(0, at).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg class="kind-bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map(({ predicate, count }, at) => (
        <rect
          key={predicate}
          class="confidence-value"
          x={before(at)}
          width={count}
          height="1"
          opacity={OPACITY[predicate]}
        />
      ))}
    </svg>
  );
}
