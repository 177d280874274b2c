import { useEffect, useMemo, useState } from 'preact/hooks';
import { Failure } from './components/answer.tsx';
import { PageContext, pageData } from './components/page.ts';
import { useNamedStudies } from './components/study-names.ts';
import { AskError, onDatasetChange } from './graphql/ask.ts';
import type { ShellQuery } from './graphql/generated.ts';
import type { Language } from './i18n/language.ts';
import { Layout } from './layout.tsx';
import { loadedView, loadView } from './routes.ts';
import { placeOf, type ViewName } from './url/addresses.ts';
import { useLocation } from './url/location.ts';

/** The whole page: the view that the address names. */
export function App({
  shell,
  language,
}: {
  readonly shell: ShellQuery;
  /** The language in which the server has written the page. */
  readonly language: Language;
}) {
  const { path } = useLocation();
  const studies = useNamedStudies(shell);
  const page = useMemo(() => pageData(shell, language, studies), [shell, language, studies.named]);
  const place = placeOf(path);
  const { View, failure, again } = useView(place?.view ?? null);
  const hasChanged = useDatasetChange();
  return (
    <PageContext.Provider value={page}>
      <Layout current={place?.view ?? null}>
        <p role="status" class="changed">
          {hasChanged && page.say('changed')}
        </p>
        {failure !== null && <Failure error={failure} again={again} />}
        {View !== undefined && <View key={path} id={place?.key ?? ''} />}
      </Layout>
    </PageContext.Provider>
  );
}

/** The component of a view, loaded when it is first opened. */
function useView(name: ViewName | null) {
  const [failure, setFailure] = useState<AskError | null>(null);
  const [, render] = useState(0);
  const View = name === null ? undefined : loadedView(name);
  useEffect(() => {
    setFailure(null);
    if (name === null || loadedView(name) !== undefined) return;
    let isGone = false;
    const settle = (error: AskError | null) => {
      if (isGone) return;
      setFailure(error);
      render((count) => count + 1);
    };
    loadView(name).then(
      () => settle(null),
      (error: unknown) => settle(new AskError('UNAVAILABLE', String(error))),
    );
    return () => {
      isGone = true;
    };
  }, [name]);
  return { View, failure, again: () => location.reload() };
}

/** Whether the collection has changed since the page was opened. */
function useDatasetChange(): boolean {
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => onDatasetChange(() => setChanged(true)), []);
  return hasChanged;
}
