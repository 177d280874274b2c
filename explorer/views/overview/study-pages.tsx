import { useMessages } from '../../components/page.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** The ways to further studies, where a page does not show them all. */
export function StudyPages({
  isFirst,
  hasNextPage,
  endCursor,
}: {
  readonly isFirst: boolean;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}) {
  const say = useMessages(MESSAGES);
  if (isFirst && !hasNextPage) return null;
  return (
    <p class="pager">
      {!isFirst && <a href={hrefOf('overview')}>{say('firstStudies')}</a>}{' '}
      {hasNextPage && endCursor !== null && (
        <a href={hrefOf('overview', '', { after: endCursor })}>{say('nextStudies')}</a>
      )}
    </p>
  );
}
