import { Citation } from '../../components/citation.tsx';
import { ElementLink, Trail } from '../../components/element-link.tsx';
import { Interviews } from '../../components/interviews.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { INVERSE, Predicate } from '../../components/predicate.tsx';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { LinkQuery } from '../../graphql/generated.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

type LinkedElement = NonNullable<LinkQuery['link']>['subject'];

/** One end of a link: its names and place, what it rests on, and its other links. */
export function LinkEnd({
  element,
  link,
}: {
  readonly element: LinkedElement;
  /** The key of the link, which is not among the others. */
  readonly link: string;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const others = element.links.nodes.filter(({ key }) => key !== link);
  const unshown = element.links.totalCount - element.links.nodes.length;
  const evidence = element.evidence.filter(({ gist }) => gist !== null);
  const inOtherLanguages = element.labels.filter(({ value }) => value !== element.label.value);
  return (
    <section class="card" aria-labelledby={`end-${element.key}`}>
      <StudyBadge study={element.study.key} />
      <Trail above={element.ancestors} />
      <h3 id={`end-${element.key}`}>
        <ElementLink element={element} />
      </h3>
      {inOtherLanguages.map((text) => (
        <p key={`${text.language} ${text.origin}`} class="soft">
          <Words text={text} />
        </p>
      ))}
      <p class="soft">
        {[
          page.label('ModelLevel', element.level),
          element.role !== null && page.label('ParadigmRole', element.role),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <Citation place={element.citation} />
      </p>
      {element.children.length > 0 && (
        <>
          <h4>{say('children')}</h4>
          <ul class="plain">
            {element.children.map((child) => (
              <li key={child.key}>
                <ElementLink element={child} />
              </li>
            ))}
          </ul>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <h4>{say('rests')}</h4>
          <ul class="evidence">
            {evidence.map(({ gist, interview, citation }, at) => (
              <li key={at}>
                {gist !== null && <Words text={gist} />}{' '}
                {interview !== null && <Interviews interviews={[interview]} />}
                <Citation place={citation} />
              </li>
            ))}
          </ul>
        </>
      )}
      {element.constructs.length > 0 && (
        <>
          <h4>{say('ideas')}</h4>
          <ul class="plain">
            {element.constructs.map(({ key, label }) => (
              <li key={key}>
                <a href={hrefOf('construct', key)}>
                  <Words text={label} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{say('others')}</h4>
          <ul class="plain">
            {others.map((other) => {
              const isReversed = other.object.key === element.key;
              const far = isReversed ? other.subject : other.object;
              return (
                <li key={other.key}>
                  <Predicate
                    predicate={isReversed ? INVERSE[other.predicate] : other.predicate}
                    isNegated={other.isNegated}
                  />{' '}
                  <ElementLink element={far} hasSign />{' '}
                  <a
                    class="soft"
                    href={hrefOf('link', other.key)}
                    aria-label={`${page.number(other.confidence, 2)}${page.say('comma')}${say('link')} ${other.key}`}
                  >
                    {page.number(other.confidence, 2)}
                  </a>
                </li>
              );
            })}
          </ul>
          {unshown > 0 && <p class="soft">{say('moreLinks', { n: unshown })}</p>}
        </>
      )}
    </section>
  );
}
