import { useState } from 'preact/hooks';
import { serverUrl } from '../url/location.ts';
import { useMessages, usePage } from './page.ts';
import { MESSAGES } from './query-behind.messages.ts';

/** The query behind a view, as people read it, and a way to open it where it can be changed. */
export default function QueryBehind({
  id,
  variables,
}: {
  /** By which the server knows it. */
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    fetch(serverUrl(`assets/${id}.graphql`))
      .then((response) => response.text())
      .then(setText, () => setText(''));
  }
  const written = JSON.stringify(variables, null, 2);
  const parameters = `query=${encodeURIComponent(text ?? '')}&variables=${encodeURIComponent(written)}`;
  return (
    <div class="query-behind">
      <p>{say('behindHint')}</p>
      <p>
        <a href={`${serverUrl('graphql')}#${parameters}`}>{say('openQuery')}</a>
      </p>
      <pre lang="en" dir="ltr">
        {text ?? page.say('waiting')}
      </pre>
      <h3>{say('variables')}</h3>
      <pre lang="en" dir="ltr">
        {written}
      </pre>
    </div>
  );
}
