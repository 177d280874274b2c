import { useState } from 'preact/hooks';
import { Combobox } from './combobox.tsx';
import { usePage } from './page.ts';
import { ResultOption } from './result-option.tsx';
import { useSearch } from './use-search.ts';

/** A text that looks like a key is taken as one. */
const ELEMENT_KEY = /^[a-z][a-z0-9-]*(\.\d+)+$/;

/** A field that finds an element by its words, in either language, or takes its key. */
export function ElementPicker({
  label,
  onChoose,
}: {
  readonly label: string;
  readonly onChoose: (key: string) => void;
}) {
  const { say } = usePage();
  const [text, setText] = useState('');
  const found = useSearch(text);
  const elements = (found?.nodes ?? []).flatMap(({ result }) =>
    result.__typename === 'Study' || result.__typename === 'Construct' ? [] : [result],
  );
  const choose = (key: string) => {
    setText('');
    onChoose(key);
  };
  return (
    <div class="element-picker">
      <Combobox
        label={label}
        text={text}
        options={elements.map((element) => ({
          key: element.key,
          content: <ResultOption result={element} />,
        }))}
        status={
          found === null
            ? ''
            : elements.length === 0
              ? say('noHits')
              : say('hits', { n: elements.length })
        }
        onText={setText}
        onChoose={choose}
        onEnter={() => {
          const key = text.trim();
          if (ELEMENT_KEY.test(key)) choose(key);
          else if (elements[0] !== undefined) choose(elements[0].key);
        }}
      />
    </div>
  );
}
