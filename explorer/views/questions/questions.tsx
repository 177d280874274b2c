import { Assumptions } from '../../components/assumptions.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { WithQuestions } from '../../components/questions.tsx';
import { View } from '../../components/view.tsx';
import type { Question } from '../../graphql/question.ts';
import { MAX_TEXT } from '../../url/limits.ts';
import { textUpTo } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Entry } from './entry.tsx';
import { MESSAGES } from './messages.ts';

/** The groups, in the order in which they are shown. */
const GROUPS = ['one', 'two', 'three', 'evidence', 'method', 'strictness'] as const;
const SLOTS = { find: textUpTo(MAX_TEXT) };

/** All questions in their groups, each with the first line of its answer. */
export default function QuestionsView() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  return (
    <WithQuestions title={say('title')}>
      {(questions) => (
        <>
          <Gallery questions={questions} />
          <Assumptions query={null} parts={[page.say('candidates')]} />
        </>
      )}
    </WithQuestions>
  );
}

function Gallery({ questions }: { readonly questions: readonly Question[] }) {
  const say = useMessages(MESSAGES);
  const { values, change } = useUrlState(SLOTS);
  const shown = questions.filter((question) => hasWords(question, values.find));
  return (
    <View title={say('title')}>
      <p class="lead">{say('lead')}</p>
      <div class="controls">
        <label class="control">
          {say('filter')}
          <input
            type="text"
            dir="auto"
            maxLength={MAX_TEXT}
            value={values.find}
            onInput={(event) => change({ find: event.currentTarget.value }, true)}
          />
        </label>
        <p role="status">{say('shown', { n: shown.length })}</p>
      </div>
      {shown.length === 0 && <p class="empty">{say('nothing')}</p>}
      {GROUPS.map((group) => {
        const own = shown.filter((question) => question.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-labelledby={group}>
            <h2 id={group}>{say(group)}</h2>
            <ul class="plain questions">
              {own.map((question) => (
                <Entry key={question.name} question={question} />
              ))}
            </ul>
          </section>
        );
      })}
    </View>
  );
}

/** Whether a question has all words in either language, whatever the spelling of kaf, yeh and the half-space. */
function hasWords({ en, fa, name }: Question, words: string): boolean {
  const text = plain(`${en} ${fa} ${name}`);
  return plain(words)
    .split(' ')
    .every((word) => text.includes(word));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ك', 'ک')
    .replaceAll(/[يى]/g, 'ی')
    .replaceAll(/[\u200c\s]+/g, ' ')
    .trim();
