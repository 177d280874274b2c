import type { JudgementFragment } from '../graphql/generated.ts';
import { hrefOf } from '../url/location.ts';
import { MESSAGES } from './link-reason.messages.ts';
import { useMessages, usePage } from './page.ts';
import { Words } from './words.tsx';

/** Why a link was made, whether it was reviewed, and where all of it is. */
export function LinkReason({
  link,
}: {
  readonly link: Pick<JudgementFragment, 'key' | 'status' | 'rationale'>;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return (
    <>
      {link.rationale === null ? say('derived') : <Words text={link.rationale} />}
      <span class="below-name">
        {page.label('LinkStatus', link.status)} ·{' '}
        <a href={hrefOf('link', link.key)} aria-label={`${say('open')}: ${link.key}`}>
          {say('open')}
        </a>
      </span>
    </>
  );
}

/** The reason as plain text, for files. */
export function useReasonText(): (link: Pick<JudgementFragment, 'rationale'>) => string {
  const say = useMessages(MESSAGES);
  return ({ rationale }) => rationale?.value ?? say('derived');
}
