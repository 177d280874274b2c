import { AnswerOf } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { STRICTNESS } from '../../components/strictness.ts';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { GapsQuery, GapsQueryVariables } from '../../graphql/generated.ts';
import { useAllPages } from '../../graphql/use-all-pages.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Controls } from './controls.tsx';
import { Found } from './found.tsx';
import document from './gaps.graphql';
import { MESSAGES } from './messages.ts';
import { pairOf } from './pair.ts';
import { SLOTS } from './state.ts';
import { Ways } from './ways.tsx';

const GAPS: QueryDocument<GapsQuery, GapsQueryVariables> = document;

/** Elements of a page of the answer: where links are many, all that an element may have are too much at once. */
const MANY = 100;
const FEW = 25;

/** What one study says that another does not, by each way of counting, and whether anybody has looked. */
export default function GapsView() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable, change } = useUrlState(SLOTS);
  const { levels, role, min, strict } = values;
  const { pair, unreadable: unknown } = pairOf(page, values);
  const { query, nodes, isComplete } = useAllPages(
    GAPS,
    {
      ...pair,
      levels: levels.length === 0 ? null : levels,
      roles: role === '' ? null : [role],
      isLeaf: levels.length === 0 ? true : null,
      predicates: STRICTNESS[strict],
      min,
      first: page.isLarge ? FEW : MANY,
      languages: page.languages,
    },
    ({ gaps }) => gaps,
  );
  const title = say('title', { of: page.study(pair.of).name, in: page.study(pair.in).name });
  const parts = [
    page.say('atLeast', { least: page.number(min, 2) }),
    page.say('notNegated'),
    page.say('derivedOut'),
    say('ownLinks'),
    page.say('candidates'),
  ];
  return (
    <>
      <AnswerOf query={query} title={title}>
        {(data, dataset) => (
          <View title={title}>
            <Controls values={values} pair={pair} change={change} />
            {data.all.totalCount > 0 && (
              <Ways
                all={data.all.totalCount}
                missing={data}
                strict={strict}
                onChange={(next) => change({ strict: next, show: '' })}
              />
            )}
            <Found
              data={data}
              gaps={nodes}
              isComplete={isComplete}
              pair={pair}
              values={values}
              dataset={dataset}
              parts={parts}
            />
          </View>
        )}
      </AnswerOf>
      <Assumptions query={query} unreadable={[...unreadable, ...unknown]} parts={parts} />
    </>
  );
}
