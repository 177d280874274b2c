import { Fact } from '../../components/fact.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Words } from '../../components/words.tsx';
import { MESSAGES } from './messages.ts';
import type { ShownStudy } from './study.tsx';

/** What a study rests on, with the reason in place of every number that is missing. */
export function StudyFacts({ study }: { readonly study: ShownStudy }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const codes = study.dimensions.flatMap(({ descendants }) =>
    descendants.filter(({ level }) => level === 'CODE'),
  ).length;
  const { statedAtInterview } = study.saturation;
  return (
    <dl class="facts">
      <Fact name={say('method')}>{page.label('StudyMethod', study.method)}</Fact>
      <Fact name={say('authors')}>{study.authors.join(page.say('comma'))}</Fact>
      <Fact name={say('year')}>{page.year(study.year)}</Fact>
      {study.location !== null && (
        <Fact name={say('where')}>
          <Words text={study.location} />
        </Fact>
      )}
      <Fact name={say('interviews')}>{page.number(study.interviewCount)}</Fact>
      <Fact name={say('questionnaires')}>
        {study.questionnaireCount === null ? say('none') : page.number(study.questionnaireCount)}
      </Fact>
      <Fact name={say('codes')}>{codes === 0 ? say('noCodes') : page.number(codes)}</Fact>
      <Fact name={say('saturation')}>
        {statedAtInterview === null
          ? say('noSaturation')
          : say('saturationAt', { n: statedAtInterview })}
      </Fact>
      <Fact name={say('reliability')}>
        {study.reliability === null
          ? say('noReliability')
          : say('threshold', { value: page.number(study.reliability.threshold, 1) })}
      </Fact>
      <Fact name={say('paper')}>
        {study.source.url === null ? (
          study.source.title
        ) : (
          <a href={study.source.url} rel="noreferrer">
            <bdi>{study.source.title}</bdi>
          </a>
        )}
      </Fact>
      {study.source.license !== null && (
        <Fact name={say('licence')}>
          <bdi>{study.source.license}</bdi>
        </Fact>
      )}
    </dl>
  );
}
