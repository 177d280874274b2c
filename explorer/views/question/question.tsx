import { Gone } from '../../components/answer.tsx';
import { withNegations } from '../../components/answer-things.ts';
import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { type QuestionVariables, variablesOf } from '../../components/question-variables.ts';
import { WithQuestions } from '../../components/questions.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { AnswerData, Question } from '../../graphql/question.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { ViewProps } from '../../routes.ts';
import { placeOf } from '../../url/addresses.ts';
import { hrefOf } from '../../url/location.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { AboutContext } from './about.ts';
import { AskedOf, variableName } from './asked-of.tsx';
import { MESSAGES } from './messages.ts';
import { Notices } from './notices.tsx';
import { Parts } from './parts.tsx';
import { changedIn, slotsOf } from './state.ts';

/** A question with its answer, to be asked of something else too. */
export default function QuestionView({ id }: ViewProps) {
  const say = useMessages(MESSAGES);
  return (
    <WithQuestions title={say('question')}>
      {(questions) => {
        const question = questions.find(({ name }) => name === id);
        return question === undefined ? (
          <>
            <Gone value={id} title={say('question')} />
            <Assumptions query={null} parts={[]} />
          </>
        ) : (
          <AnsweredQuestion question={question} />
        );
      }}
    </WithQuestions>
  );
}

function AnsweredQuestion({ question }: { readonly question: Question }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable, change } = useUrlState(slotsOf(question));
  const chosen = values as QuestionVariables;
  const document: QueryDocument<AnswerData, QuestionVariables> = question;
  const query = useQuery(document, { ...variablesOf(question, page.languages), ...chosen });
  const title = question[page.language];
  const isChanged = changedIn(question, chosen).length > 0;
  const parts = [
    ...(question.variables.length === 0 ? [] : [say('asked', { values: askedOf() })]),
    page.say('candidates'),
  ];
  return (
    <View
      title={title}
      above={
        <nav class="above" aria-label={say('all')}>
          <a href={hrefOf('questions')}>{say('all')}</a>
        </nav>
      }
    >
      {question.look !== null && !isChanged && (
        <p>
          <a class="button" href={lookHref(question.look)}>
            {say('look')}
          </a>
        </p>
      )}
      {question.variables.length > 0 && (
        <AskedOf
          variables={question.variables}
          values={chosen}
          change={(next) => change(next, 'minConfidence' in next)}
        />
      )}
      {isChanged && (
        <p class="soft">
          {say('asChanged')} <a href={hrefOf('question', question.name)}>{say('asBefore')}</a>
        </p>
      )}
      <section class="answer-of" aria-labelledby="answer">
        <h2 id="answer">{say('answer')}</h2>
        <PartOf query={query}>
          {(data, dataset) => (
            <AboutContext.Provider
              value={{
                naming: {
                  view: question.name,
                  settings: changedIn(question, chosen).map(({ name }) => [
                    '',
                    String(chosen[name]),
                  ]),
                  dataset,
                },
                within: '',
                assumptions: assumedLine(page, dataset, [title, ...parts]),
              }}
            >
              <Notices notices={query.state === 'answered' ? query.answer.notices : []} />
              <Parts field={['', 'Query', question.fields]} data={withNegations(data)} level={3} />
            </AboutContext.Provider>
          )}
        </PartOf>
      </section>
      <Assumptions query={query} unreadable={unreadable} parts={parts} />
    </View>
  );

  function shown(value: QuestionVariables[string] | undefined): string {
    if (typeof value === 'number') return page.number(value, 2);
    return [value ?? '']
      .flat()
      .map((one) => page.study(one).name)
      .join(page.say('comma'));
  }

  function askedOf(): string {
    return question.variables
      .map(({ name }) => `${variableName(page.language, name)} \u2068${shown(chosen[name])}\u2069`)
      .join(page.say('comma'));
  }
}

/** The address of a view in the language of this page. */
function lookHref(look: string): string {
  const { pathname, searchParams } = new URL(look, location.origin);
  const place = placeOf(pathname);
  return place === null ? look : hrefOf(place.view, place.key, Object.fromEntries(searchParams));
}
