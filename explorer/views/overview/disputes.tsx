import { Count } from '../../components/count.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { OverviewQuery } from '../../graphql/generated.ts';
import { CONTRASTS } from '../../url/addresses.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** What studies claim against one another; each leads to an element of its first side, where all of it is. */
export function Disputes({
  contrasts,
  total,
}: {
  readonly contrasts: OverviewQuery['contrasts']['nodes'];
  /** How many there are. */
  readonly total: number;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  if (contrasts.length === 0) return null;
  return (
    <section aria-labelledby={CONTRASTS}>
      <h2 id={CONTRASTS}>
        {page.say('contrasts')} <Count value={total} />
      </h2>
      <p class="soft">
        {say('disputesHint')}{' '}
        {contrasts.length < total && say('firstOf', { n: contrasts.length, all: total })}
      </p>
      <div class="cards is-pair">
        {contrasts.map(({ key, label, confidence, status, sides }) => (
          <section key={key} class="card" aria-labelledby={`contrast-${key}`}>
            <h3 id={`contrast-${key}`}>
              <a href={`${hrefOf('element', sides[0]?.elements[0]?.key)}#${CONTRASTS}`}>
                <Words text={label} />
              </a>
            </h3>
            <p class="soft">
              {page.say('opposed')} {page.number(confidence, 2)} ·{' '}
              {page.label('LinkStatus', status)}
            </p>
            {sides.map(({ study, claim }) => (
              <p key={study.key}>
                <StudyBadge study={study.key} />: <Words text={claim} />
              </p>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
