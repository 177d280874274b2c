import { useEffect, useState } from 'preact/hooks';
import { Combobox } from './combobox.tsx';
import { usePage } from './page.ts';
import { ResultOption } from './result-option.tsx';
import { type SearchResult, useSearch } from './use-search.ts';

/** What a field looks for. */
type Sought = 'element' | 'study' | 'construct';

/** A text that looks like the key of an element is taken as one. */
const ELEMENT_KEY = /^[a-z][a-z0-9-]*(\.\d+)+$/;

/** A field that finds one thing by its words, in either language, or takes its key. */
export function Picker({
  label,
  of,
  onChoose,
}: {
  readonly label: string;
  readonly of: Sought;
  readonly onChoose: (key: string) => void;
}) {
  const { say } = usePage();
  const [text, setText] = useState('');
  /** Whether Enter waits for the results. */
  const [isEntered, setEntered] = useState(false);
  const found = useSearch(text);
  const results = (found?.nodes ?? [])
    .map(({ result }) => result)
    .filter((result) => kindOf(result) === of);
  const isCurrent = found?.q === text.trim();
  const choose = (key: string) => {
    setText('');
    onChoose(key);
  };
  const chooseFirst = () => {
    setEntered(!isCurrent);
    if (isCurrent && results[0] !== undefined) choose(results[0].key);
  };
  useEffect(() => {
    if (isEntered && isCurrent) chooseFirst();
  }, [isEntered, isCurrent]);
  return (
    <div class="picker">
      <Combobox
        label={label}
        text={text}
        options={results.map((result) => ({
          key: result.key,
          content: <ResultOption result={result} />,
        }))}
        status={
          found === null
            ? ''
            : results.length === 0
              ? say('noHits')
              : say('hits', { n: results.length })
        }
        onText={(typed) => {
          setEntered(false);
          setText(typed);
        }}
        onChoose={choose}
        onEnter={() => {
          const key = text.trim();
          if (of === 'element' && ELEMENT_KEY.test(key)) choose(key);
          else chooseFirst();
        }}
      />
    </div>
  );
}

function kindOf({ __typename }: SearchResult): Sought {
  if (__typename === 'Study') return 'study';
  return __typename === 'Construct' ? 'construct' : 'element';
}
