import type { ComponentChildren } from 'preact';
import type { AskError } from '../graphql/ask.ts';
import type { QueryState } from '../graphql/use-query.ts';
import { hrefOf } from '../url/location.ts';
import { usePage } from './page.ts';
import { View } from './view.tsx';

/** What a view shows of a question: that it waits, why there is no answer, or the answer, dimmed while another comes. */
export function AnswerOf<Data>({
  query,
  title,
  children,
}: {
  readonly query: QueryState<Data>;
  /** The heading as long as there is no answer, which has one of its own. */
  readonly title: string;
  readonly children: (data: Data, dataset: string) => ComponentChildren;
}) {
  const { say } = usePage();
  if (query.state === 'waiting') {
    return (
      <View title={title}>
        <p role="status" class="waiting">
          {say('waiting')}
        </p>
      </View>
    );
  }
  if (query.state === 'failed') {
    return (
      <View title={title}>
        <Failure error={query.error} again={query.again} />
      </View>
    );
  }
  return (
    <div class={query.isOld ? 'answer is-old' : 'answer'} aria-busy={query.isOld}>
      {children(query.answer.data, query.answer.dataset)}
    </div>
  );
}

/** The only thing that a server can find malformed in a request of the page is a query that it does not have. */
const UNKNOWN_DOCUMENT = 'BAD_REQUEST';
const DOWN = ['UNAVAILABLE', 'TIMEOUT', 'INTERNAL_SERVER_ERROR'];

/** Why there is no answer, and what can be done. */
export function Failure({
  error,
  again,
}: {
  readonly error: AskError;
  readonly again: () => void;
}) {
  const { say } = usePage();
  const isDown = DOWN.includes(error.code);
  if (error.code === UNKNOWN_DOCUMENT) {
    return (
      <div role="alert" class="failure">
        <p>
          <strong>{say('outdated')}</strong>
        </p>
        <button type="button" onClick={() => location.reload()}>
          {say('reload')}
        </button>
      </div>
    );
  }
  return (
    <div role="alert" class="failure">
      <p>
        <strong>
          {say(isDown ? 'down' : error.code === 'LIMIT_EXCEEDED' ? 'tooLarge' : 'refused')}
        </strong>
      </p>
      {!isDown && (
        <p lang="en" dir="ltr">
          {error.message} <code>{error.code}</code>
        </p>
      )}
      {error.nearest.length > 0 && (
        <p>
          {say('nearest')}{' '}
          {error.nearest.map((key) => (
            <a
              key={key}
              class="nearest"
              href={hrefOf(key.includes('.') ? 'element' : 'study', key)}
              dir="ltr"
            >
              {key}
            </a>
          ))}
        </p>
      )}
      {isDown && (
        <button type="button" onClick={again}>
          {say('again')}
        </button>
      )}
    </div>
  );
}

/** Says that nothing has a key. */
export function Gone({ value, title }: { readonly value: string; readonly title: string }) {
  const { say } = usePage();
  return (
    <View title={title}>
      <p role="alert" class="failure">
        {say('gone', { key: `\u2066${value}\u2069` })}
      </p>
    </View>
  );
}
