import { Count } from '../../components/count.tsx';
import { ElementLink, Trail } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { SearchQuery } from '../../graphql/generated.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

type Hit = SearchQuery['search']['nodes'][number];

/** The keys of the studies of which elements were found. */
const studiesOf = (hits: readonly Hit[]): readonly string[] =>
  [...new Set(hits.flatMap(({ result }) => ('level' in result ? [result.study.key] : [])))].sort();

/** What was found: shared ideas and studies first, then elements by study, each in the order of the answer. */
export function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const results = hits.map(({ result }) => result);
  const ideas = results.filter((result) => result.__typename === 'Construct');
  const studies = results.filter((result) => result.__typename === 'Study');
  const elementsOf = (study: string) =>
    hits.flatMap(({ result, matched }) =>
      'level' in result && result.study.key === study ? [{ element: result, matched }] : [],
    );
  return (
    <>
      {ideas.length > 0 && (
        <section aria-labelledby="ideas">
          <h2 id="ideas">
            {say('ideas')} <Count value={ideas.length} />
          </h2>
          <ul class="hits">
            {ideas.map(({ key, name, overlap }) => (
              <li key={key}>
                <a href={hrefOf('construct', key)}>
                  <Words text={name} />
                </a>{' '}
                <span class="soft">{page.label('Overlap', overlap)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {studies.length > 0 && (
        <section aria-labelledby="studies">
          <h2 id="studies">{say('studies')}</h2>
          <ul class="hits">
            {studies.map(({ key }) => (
              <li key={key}>
                <a href={hrefOf('study', key)}>
                  <StudyBadge study={key} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {studiesOf(hits).map((key) => {
        const found = elementsOf(key);
        return (
          <section key={key} aria-labelledby={`hits-${key}`}>
            <h2 id={`hits-${key}`}>
              <StudyBadge study={key} /> <Count value={found.length} />
            </h2>
            <ul class="hits">
              {found.map(({ element, matched }) => (
                <li key={element.key}>
                  <ElementLink element={element} />
                  {matched.value !== element.label.value && (
                    <span class="soft">
                      {' '}
                      {say('asWritten')}: <Words text={matched} />
                    </span>
                  )}
                  <span class="below-name">
                    {page.label('ModelLevel', element.level)} ·{' '}
                    {page.say('links', { n: element.linkCount })}
                  </span>
                  <Trail above={element.ancestors} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
