import { AnswerOf } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Choice } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyChoice } from '../../components/study-choice.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ModelLevel, SearchQuery, SearchQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { MAX_TEXT } from '../../url/limits.ts';
import { keys, someOf, textUpTo } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Hits } from './hits.tsx';
import { MESSAGES } from './messages.ts';
import { NothingFound } from './nothing-found.tsx';
import document from './search.graphql';

const SEARCH: QueryDocument<SearchQuery, SearchQueryVariables> = document;
const LEVELS = [
  'DIMENSION',
  'CATEGORY',
  'CONCEPT',
  'CODE',
] as const satisfies readonly ModelLevel[];
const SLOTS = { q: textUpTo(MAX_TEXT), levels: someOf(LEVELS), studies: keys(20) };

/** All that a search finds, by study. */
export default function SearchView() {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { values, unreadable, change } = useUrlState(SLOTS);
  const { q, levels, studies } = values;
  const query = useQuery(SEARCH, {
    q,
    languages: page.languages,
    studies: studies.length === 0 ? null : studies,
    levels: levels.length === 0 ? null : levels,
  });
  const title = q === '' ? say('title') : say('titleOf', { q: `\u2068${q}\u2069` });
  return (
    <>
      <AnswerOf query={query} title={title}>
        {({ search }) => (
          <View title={title}>
            <div class="controls">
              <StudyChoice
                label={page.say('study')}
                value={studies[0] ?? ''}
                any={say('anyStudy')}
                onChange={(value) => change({ studies: value === '' ? [] : [value] })}
              />
              <Choice
                label={say('level')}
                value={levels[0] ?? ''}
                options={[
                  ['', say('anyLevel')],
                  ...LEVELS.map((level) => [level, page.label('ModelLevel', level)] as const),
                ]}
                onChange={(value) => change({ levels: value === '' ? [] : [value] })}
              />
              <p role="status">{page.say('hits', { n: search.totalCount })}</p>
            </div>
            {search.totalCount === 0 ? (
              <NothingFound suggestions={search.suggestions} />
            ) : (
              <Hits hits={search.nodes} />
            )}
            {search.totalCount > search.nodes.length && (
              <p class="soft">{say('first', { n: search.nodes.length })}</p>
            )}
            <p class="soft">{say('hint')}</p>
          </View>
        )}
      </AnswerOf>
      <Assumptions query={query} unreadable={unreadable} parts={[]} />
    </>
  );
}
