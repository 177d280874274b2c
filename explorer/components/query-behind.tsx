import { useEffect, useState } from 'preact/hooks';
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
  /** Null while it is fetched; empty where it cannot be. */
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    setText(null);
    fetch(serverUrl(`assets/${id}.graphql`), { signal: gone.signal })
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '')
      .then((fetched) => {
        if (!gone.signal.aborted) setText(fetched);
      });
    return () => gone.abort();
  }, [id]);
  if (text === '') return <p role="alert">{say('noQuery')}</p>;
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
