import file from 'virtual:questions';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../graphql/question.ts';
import { serverUrl } from '../url/location.ts';
import { usePage } from './page.ts';
import { View } from './view.tsx';

let loading: Promise<readonly Question[]> | undefined;
let loaded: readonly Question[] | undefined;

/** What is made of all questions. Few readers need them, so they come in a file of their own. */
export function WithQuestions({
  title,
  children,
}: {
  /** The heading as long as they have not come. */
  readonly title: string;
  readonly children: (questions: readonly Question[]) => ComponentChildren;
}) {
  const { say } = usePage();
  const [, render] = useState(0);
  const [isDown, setDown] = useState(false);
  const load = () => {
    setDown(false);
    loading ??= fetch(serverUrl(`assets/${file.replace(/^.*\//, '')}`)).then((response) =>
      response.json(),
    );
    loading.then(
      (questions) => {
        loaded = questions;
        render((count) => count + 1);
      },
      () => {
        loading = undefined;
        setDown(true);
      },
    );
  };
  useEffect(() => {
    if (loaded === undefined) load();
  }, []);
  if (loaded !== undefined) return <>{children(loaded)}</>;
  return (
    <View title={title}>
      {isDown ? (
        <div role="alert" class="failure">
          <p>{say('down')}</p>
          <button type="button" onClick={load}>
            {say('again')}
          </button>
        </div>
      ) : (
        <p role="status" class="waiting">
          {say('waiting')}
        </p>
      )}
    </View>
  );
}
