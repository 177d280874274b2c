import type { JudgementFragment } from '../graphql/generated.ts';
import { hrefOf } from '../url/location.ts';
import { Confidence } from './confidence.tsx';
import { ElementLink } from './element-link.tsx';
import { MESSAGES } from './judgements.messages.ts';
import { useMessages, usePage } from './page.ts';
import { INVERSE, Predicate } from './predicate.tsx';
import { StudyBadge } from './study-badge.tsx';
import { type Column, DataTable } from './table.tsx';
import { Words } from './words.tsx';

/**
 * Links as a table. With `readFrom`, the key of an element that is an end of all of them, each is read from there and
 * only its other end is shown.
 */
export function Judgements({
  caption,
  links,
  readFrom,
}: {
  readonly caption: string;
  readonly links: readonly JudgementFragment[];
  readonly readFrom?: string;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const isReversed = (link: JudgementFragment) => link.object.key === readFrom;
  const other = (link: JudgementFragment) => (isReversed(link) ? link.subject : link.object);
  const predicate = (link: JudgementFragment) =>
    isReversed(link) ? INVERSE[link.predicate] : link.predicate;
  const end = (element: JudgementFragment['subject']) => (
    <>
      <ElementLink element={element} />
      <span class="below-name">
        <StudyBadge study={element.study.key} />
      </span>
    </>
  );
  const relation: Column<JudgementFragment> = {
    name: say(readFrom === undefined ? 'relation' : 'relationHere'),
    by: (link) => `${link.isNegated ? 1 : 0} ${predicate(link)}`,
    cell: (link) => (
      <>
        <Predicate predicate={predicate(link)} isNegated={link.isNegated} />
        {link.translation === 'REFUTATIONAL' && (
          <span class="below-name is-opposed">{page.label('Translation', link.translation)}</span>
        )}
      </>
    ),
  };
  const object: Column<JudgementFragment> = {
    name: say('object'),
    by: (link) => other(link).key,
    cell: (link) => end(other(link)),
  };
  const subject: Column<JudgementFragment> = {
    name: say('subject'),
    by: (link) => link.subject.key,
    cell: (link) => end(link.subject),
  };
  const columns: readonly Column<JudgementFragment>[] = [
    ...(readFrom === undefined ? [subject, relation, object] : [object, relation]),
    {
      name: page.say('confidence'),
      isNumber: true,
      by: (link) => link.confidence,
      cell: (link) => <Confidence value={link.confidence} />,
    },
    {
      name: page.say('why'),
      width: 'wide',
      cell: (link) => (
        <>
          {link.rationale === null ? (
            say('derivedBy', { n: link.derivedFrom.length })
          ) : (
            <Words text={link.rationale} />
          )}
          <span class="below-name">
            {page.label('LinkStatus', link.status)} ·{' '}
            <a href={hrefOf('link', link.key)} aria-label={`${say('open')}: ${link.key}`}>
              {say('open')}
            </a>
          </span>
        </>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={links} keyOf={({ key }) => key} />;
}
