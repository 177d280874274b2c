import { useState } from 'preact/hooks';
import type { ViewName } from '../url/addresses.ts';
import { hrefOf, navigate } from '../url/location.ts';
import { Combobox, type Option } from './combobox.tsx';
import { usePage } from './page.ts';
import { ResultOption } from './result-option.tsx';
import { type SearchResult, useSearch } from './use-search.ts';

/** A text that looks like a key opens what it names. */
const ELEMENT_KEY = /^[a-z][a-z0-9-]*(\.\d+)+$/;
const LINK_KEY = /^[a-z][a-z0-9-]*(\.\d+)+~[a-z][a-z0-9-]*(\.\d+)+$/;

/** The search of every page: elements, ideas and studies by their words, in either language. */
export function SearchBox() {
  const { say } = usePage();
  const [text, setText] = useState('');
  const found = useSearch(text);
  const go = (href: string) => {
    setText('');
    navigate(href);
    scrollTo(0, 0);
  };
  const results = (found?.nodes ?? []).map(({ result }) => result);
  return (
    <search>
      <Combobox
        label={say('searchHint')}
        text={text}
        options={results.map((result) => optionOf(result))}
        status={
          found === null
            ? ''
            : found.totalCount === 0
              ? say('noHits')
              : say('hits', { n: found.totalCount })
        }
        onText={setText}
        onChoose={(key) => {
          const [view, ...rest] = key.split(' ');
          go(hrefOf(view as ViewName, rest.join(' ')));
        }}
        onEnter={() => {
          const q = text.trim();
          if (q !== '') go(hrefOfText(q));
        }}
      />
    </search>
  );
}

/** What Enter opens: the thing that a key names, and otherwise all results. */
function hrefOfText(q: string): string {
  if (ELEMENT_KEY.test(q)) return hrefOf('element', q);
  if (LINK_KEY.test(q)) return hrefOf('link', q);
  return hrefOf('search', '', { q });
}

function optionOf(result: SearchResult): Option {
  const content = <ResultOption result={result} />;
  switch (result.__typename) {
    case 'Study':
      return { key: `study ${result.key}`, content };
    case 'Construct':
      return { key: `construct ${result.key}`, content };
    default:
      return { key: `element ${result.key}`, content };
  }
}
