import { useEffect, useRef, useState } from 'preact/hooks';
import { firstLine } from '../../components/answer-text.ts';
import { withNegations } from '../../components/answer-things.ts';
import { useMessages, usePage } from '../../components/page.ts';
import { variablesOf } from '../../components/question-variables.ts';
import { ask, cachedAnswer, queryUrl } from '../../graphql/ask.ts';
import type { AnswerData, Question } from '../../graphql/question.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** A question with the first line of its answer, which is asked when the question comes into view. */
export function Entry({ question }: { readonly question: Question }) {
  const page = usePage();
  const { language, languages } = page;
  const [item, line] = useFirstLine(question, languages);
  return (
    <li ref={item} class="question">
      <a href={hrefOf('question', question.name)}>{question[language]}</a>
      <p class="first-line">{line === null ? '…' : line(page)}</p>
    </li>
  );
}

type Line = (page: ReturnType<typeof usePage>) => string;

function useFirstLine(question: Question, languages: readonly string[]) {
  const say = useMessages(MESSAGES);
  const item = useRef<HTMLLIElement>(null);
  const [, render] = useState(0);
  const [isDown, setDown] = useState(false);
  const url = queryUrl(question, variablesOf(question, languages));
  const cached = cachedAnswer<AnswerData>(url);
  useEffect(() => {
    const { current } = item;
    if (current === null || cachedAnswer(url) !== undefined) return;
    const gone = new AbortController();
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        seen.disconnect();
        ask<AnswerData>(url, gone.signal).then(
          () => render((count) => count + 1),
          () => !gone.signal.aborted && setDown(true),
        );
      },
      { rootMargin: '50%' },
    );
    seen.observe(current);
    return () => {
      seen.disconnect();
      gone.abort();
    };
  }, [url]);
  const line: Line | null = isDown
    ? () => say('noAnswer')
    : cached === undefined
      ? null
      : (page) => firstLine(page, question.fields, withNegations(cached.data));
  return [item, line] as const;
}
