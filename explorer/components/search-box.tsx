import { useEffect, useState } from 'preact/hooks';
import { ask, keptAnswer, type QueryDocument, queryUrl } from '../graphql/ask.ts';
import type { SearchAsYouTypeQuery, SearchAsYouTypeQueryVariables } from '../graphql/generated.ts';
import type { ViewName } from '../url/addresses.ts';
import { hrefOf, navigate } from '../url/location.ts';
import { Combobox, type Option } from './combobox.tsx';
import { type PageData, usePage } from './page.ts';
import document from './search-box.graphql';
import { StudySign } from './study-badge.tsx';
import { Words } from './words.tsx';

const SEARCH: QueryDocument<SearchAsYouTypeQuery, SearchAsYouTypeQueryVariables> = document;
/** Milliseconds after the last key. */
const PAUSE_MS = 120;
/** A text that looks like a key opens what it names. */
const ELEMENT_KEY = /^[a-z][a-z0-9-]*(\.\d+)+$/;
const LINK_KEY = /^[a-z][a-z0-9-]*(\.\d+)+~[a-z][a-z0-9-]*(\.\d+)+$/;

type Result = SearchAsYouTypeQuery['search']['nodes'][number]['result'];

/** The search of every page: elements, ideas and studies by their words, in either language. */
export function SearchBox() {
  const page = usePage();
  const { say, languages } = page;
  const [text, setText] = useState('');
  const [found, setFound] = useState<SearchAsYouTypeQuery['search'] | null>(null);
  useEffect(() => {
    const q = text.trim();
    if (q === '') {
      setFound(null);
      return;
    }
    const url = queryUrl(SEARCH.text, { q, languages });
    const gone = new AbortController();
    const kept = keptAnswer<SearchAsYouTypeQuery>(url);
    if (kept !== undefined) {
      setFound(kept.data.search);
      return;
    }
    const timer = setTimeout(() => {
      ask<SearchAsYouTypeQuery>(url, gone.signal).then(
        ({ data }) => setFound(data.search),
        // The field stays as it is; the next letter asks again.
        () => {},
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text, languages]);
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
        options={results.map((result) => optionOf(result, page))}
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

function optionOf(result: Result, { label, study }: PageData): Option {
  switch (result.__typename) {
    case 'Study':
      return { key: `study ${result.key}`, content: <StudyOption study={result.key} /> };
    case 'Construct':
      return { key: `construct ${result.key}`, content: <Words text={result.name} /> };
    default: {
      const owner = result.key.split('.')[0] ?? '';
      return {
        key: `element ${result.key}`,
        content: (
          <>
            <StudySign study={owner} />
            <span class="option-name">
              <Words text={result.label} />
            </span>
            <span class="option-kind">
              {label('ModelLevel', result.level)}, {study(owner).name}
            </span>
          </>
        ),
      };
    }
  }
}

function StudyOption({ study }: { readonly study: string }) {
  return (
    <>
      <StudySign study={study} />
      <span class="option-name">{usePage().study(study).name}</span>
    </>
  );
}
