import { Count } from '../../components/count.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudySign } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { OverviewQuery } from '../../graphql/generated.ts';
import { CONTRASTS } from '../../url/addresses.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

type Idea = OverviewQuery['constructs']['nodes'][number];

const OVERLAPS = ['SHARED_BY_ALL', 'SHARED_BY_SOME', 'UNIQUE'] as const;

/** The shared ideas, the most widely shared first, with the signs of the studies that have them. */
export function Ideas({
  constructs,
  total,
}: {
  readonly constructs: readonly Idea[];
  /** How many there are. */
  readonly total: number;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">{say('ideas')}</h2>
      <p class="soft">
        {say('ideasHint')} <a href={hrefOf('compare')}>{say('sideBySide')}</a>{' '}
        {constructs.length < total && say('firstOf', { n: constructs.length, all: total })}
      </p>
      <div class="cards">
        {OVERLAPS.map((overlap) => {
          const ideas = constructs.filter((idea) => idea.overlap === overlap);
          if (ideas.length === 0) return null;
          return (
            <section key={overlap} class="card" aria-labelledby={`ideas-${overlap}`}>
              <h3 id={`ideas-${overlap}`}>
                {page.label('Overlap', overlap)} <Count value={ideas.length} />
              </h3>
              <ul class="plain ideas">
                {ideas.map((idea) => (
                  <li key={idea.key}>
                    <a href={hrefOf('construct', idea.key)}>
                      <Words text={idea.label} />
                    </a>
                    {idea.isContested && (
                      <a
                        class="tag is-opposed"
                        href={`${hrefOf('construct', idea.key)}#${CONTRASTS}`}
                        aria-label={`${page.say('contested')}: ${idea.label.value}`}
                      >
                        {page.say('contested')}
                      </a>
                    )}
                    {overlap !== 'SHARED_BY_ALL' && <Studies keys={idea.studies} />}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}

/** The signs of studies, and their names for those who do not see signs. */
function Studies({ keys }: { readonly keys: readonly { readonly key: string }[] }) {
  const page = usePage();
  return (
    <span class="signs" title={keys.map(({ key }) => page.study(key).name).join(page.say('comma'))}>
      {keys.map(({ key }) => (
        <span key={key}>
          <StudySign study={key} />
          <span class="unseen">{page.study(key).name} </span>
        </span>
      ))}
    </span>
  );
}
