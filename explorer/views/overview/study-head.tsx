import { Fact } from '../../components/fact.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { OverviewQuery } from '../../graphql/generated.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

type ShownStudy = OverviewQuery['studies']['nodes'][number];

/** One study in a few lines, with the reason in place of what it has not. */
export function StudyHead({ study }: { readonly study: ShownStudy }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { reliability, saturation, dimensions, categories, concepts, codes } = study;
  const alpha = (value: number) => page.number(value, 2);
  return (
    <article class="card" aria-labelledby={`study-${study.key}`}>
      <h3 id={`study-${study.key}`}>
        <a href={hrefOf('study', study.key)}>
          <StudyBadge study={study.key} />
        </a>
      </h3>
      <p class="soft">
        {page.label('StudyMethod', study.method)} · {page.year(study.year)}
      </p>
      <p>
        <Words text={study.title} />
      </p>
      <dl class="facts">
        <Fact name={say('interviews')}>{page.number(study.interviewCount)}</Fact>
        {study.questionnaireCount !== null && (
          <Fact name={say('questionnaires')}>{page.number(study.questionnaireCount)}</Fact>
        )}
        <Fact name={say('model')}>
          {[
            say('levels', { dimensions: dimensions.length, categories: categories.totalCount }),
            concepts.totalCount > 0 && say('concepts', { n: concepts.totalCount }),
            codes.totalCount > 0 ? say('codes', { n: codes.totalCount }) : say('noCodes'),
          ]
            .filter(Boolean)
            .join(page.say('comma'))}
        </Fact>
        <Fact name={say('reliability')}>
          {reliability === null
            ? say('noAlpha')
            : say('alpha', {
                lowest: alpha(reliability.lowest.statistic.value),
                highest: alpha(reliability.highest.statistic.value),
              })}
        </Fact>
        <Fact name={say('saturation')}>
          {saturation.statedAtInterview === null
            ? say('notStated')
            : say('statedAt', { n: saturation.statedAtInterview })}
        </Fact>
      </dl>
    </article>
  );
}
