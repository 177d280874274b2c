import { AnswerOf } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { OverviewQuery, OverviewQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { useLocation } from '../../url/location.ts';
import { Disputes } from './disputes.tsx';
import { Ideas } from './ideas.tsx';
import { MESSAGES } from './messages.ts';
import document from './overview.graphql';
import { StudyHead } from './study-head.tsx';
import { StudyPages } from './study-pages.tsx';

/** How many of each a page shows; of a large collection the first. */
const FEW = { studies: 50, ideas: 200, contrasts: 200 };
const OF_MANY = { studies: 12, ideas: 30, contrasts: 6 };
const OVERVIEW: QueryDocument<OverviewQuery, OverviewQueryVariables> = document;

/** The models side by side: what each rests on, what stands at each place, what joins them. */
export default function OverviewView() {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const parts = [
    page.say('atLeast', { least: page.number(0.5, 2) }),
    page.say('notNegated'),
    page.say('derivedOut'),
  ];
  // The cursor after which a page of studies begins.
  const after = new URLSearchParams(useLocation().search).get('after');
  const query = useQuery(OVERVIEW, {
    ...(page.isLarge ? OF_MANY : FEW),
    isLarge: page.isLarge,
    after,
    languages: page.languages,
  });
  return (
    <>
      <AnswerOf query={query} title={say('title')}>
        {({ dataset, negated, studies, constructs, contrasts, compareStudies }, version) => (
          <View title={say('heading', { n: dataset.studyCount })}>
            <p class="lead">
              {say('lead', {
                elements: dataset.elementCount,
                links: dataset.linkCount - negated.totalCount,
                negated: negated.totalCount,
              })}
            </p>
            <section aria-labelledby="studies">
              <h2 id="studies">{say('theStudies')}</h2>
              <div class="cards">
                {studies.nodes.map((study) => (
                  <StudyHead key={study.key} study={study} />
                ))}
              </div>
              <StudyPages {...studies.pageInfo} isFirst={after === null} />
            </section>
            <Ideas constructs={constructs.nodes} total={constructs.totalCount} />
            <Disputes contrasts={contrasts.nodes} total={contrasts.totalCount} />
            {compareStudies && (
              <Loaded
                load={() => import('./tables.tsx')}
                props={{ compared: compareStudies, dataset: version, parts }}
              />
            )}
          </View>
        )}
      </AnswerOf>
      <Assumptions query={query} parts={parts} />
    </>
  );
}
