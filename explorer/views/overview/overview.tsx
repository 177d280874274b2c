import { AnswerOf } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { OverviewQuery, OverviewQueryVariables } from '../../graphql/generated.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Disputes } from './disputes.tsx';
import { Ideas } from './ideas.tsx';
import { MESSAGES } from './messages.ts';
import document from './overview.graphql';
import { StudyHead } from './study-head.tsx';

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
  const asked = useAnswer(OVERVIEW, { languages: page.languages });
  return (
    <>
      <AnswerOf asked={asked} title={say('title')}>
        {({ dataset, negated, studies, constructs, contrasts, compareStudies }, version) => (
          <View title={say('heading', { n: studies.nodes.length })}>
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
            </section>
            <Ideas constructs={constructs.nodes} />
            <Disputes contrasts={contrasts.nodes} />
            {compareStudies !== null && (
              <Loaded
                load={() => import('./tables.tsx')}
                props={{ compared: compareStudies, dataset: version, parts }}
              />
            )}
          </View>
        )}
      </AnswerOf>
      <Assumptions asked={asked} parts={parts} />
    </>
  );
}
