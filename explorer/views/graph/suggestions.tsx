import { usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { StudySign } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { GraphStartQuery, GraphStartQueryVariables } from '../../graphql/generated.ts';
import { type QueryState, useQuery } from '../../graphql/use-query.ts';
import document from './start.graphql';

const START: QueryDocument<GraphStartQuery, GraphStartQueryVariables> = document;

/** Asks for elements with many links. */
export function useSuggestions(): QueryState<GraphStartQuery> {
  return useQuery(START, { languages: usePage().languages });
}

/** Elements with many links, to begin from. */
export function Suggestions({
  query,
  hrefOfElement,
}: {
  readonly query: QueryState<GraphStartQuery>;
  readonly hrefOfElement: (key: string) => string;
}) {
  const page = usePage();
  return (
    <PartOf query={query}>
      {({ elements }) => (
        <ul class="starts">
          {elements.nodes.map(({ key, level, label }) => (
            <li key={key}>
              <a class="card" href={hrefOfElement(key)}>
                <StudySign study={key.split('.')[0] ?? ''} />{' '}
                <strong>
                  <Words text={label} />
                </strong>
                <span class="below-name">
                  {page.label('ModelLevel', level)}
                  {page.say('comma')}
                  {page.study(key.split('.')[0] ?? '').name}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </PartOf>
  );
}
