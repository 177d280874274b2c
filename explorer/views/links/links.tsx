import { AnswerOf } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Judgements } from '../../components/judgements.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { LinksQuery, LinksQueryVariables } from '../../graphql/generated.ts';
import { useAllPages } from '../../graphql/use-all-pages.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Filters, Presets } from './filters.tsx';
import document from './links.graphql';
import { MESSAGES } from './messages.ts';
import { SLOTS } from './slots.ts';

const LINKS: QueryDocument<LinksQuery, LinksQueryVariables> = document;

/** The least confidence of the derived links that are read, because those below it are many and say little. */
const DERIVED_FROM = 0.3;

/** All judgements, filtered, the surest first. */
export default function LinksView() {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const state = useUrlState(SLOTS);
  const { predicate, min, max, negated, translation, status, studies, derived } = state.values;
  const { asked, nodes, isComplete } = useAllPages(
    LINKS,
    {
      languages: page.languages,
      filter: {
        // The page itself leaves out links below `min`, so that moving the slider sends no query.
        minConfidence: derived ? DERIVED_FROM : 0,
        includeDerived: derived,
        ...(predicate.length > 0 && { predicate }),
        ...(negated !== '' && { isNegated: negated === '1' }),
        ...(translation !== '' && { translation: [translation] }),
        ...(status !== '' && { status: [status] }),
        ...(studies.length > 0 && { studies }),
      },
    },
    ({ links }) => links,
  );
  const shown = nodes.filter(({ confidence }) => confidence >= min && confidence <= max);
  return (
    <>
      <AnswerOf asked={asked} title={say('title')}>
        {() => (
          <View title={say('title')}>
            <Presets />
            <Filters state={state} />
            <p role="status" class="soft">
              {page.say('links', { n: shown.length })} {!isComplete && say('incomplete')}
            </p>
            {shown.length === 0 && isComplete ? (
              <p class="empty">{say(translation === 'REFUTATIONAL' ? 'noOpposed' : 'nothing')}</p>
            ) : (
              <Judgements caption={say('title')} links={shown} />
            )}
          </View>
        )}
      </AnswerOf>
      <Assumptions
        asked={asked}
        unreadable={state.unreadable}
        parts={[
          page.say('atLeast', { least: page.number(min, 2) }),
          page.say(derived ? 'derivedIn' : 'derivedOut'),
          page.say('candidates'),
        ]}
      />
    </>
  );
}
