import { useEffect, useState } from 'preact/hooks';
import { ask, cachedAnswer, type QueryDocument, queryUrl } from '../graphql/ask.ts';
import type { SearchAsYouTypeQuery, SearchAsYouTypeQueryVariables } from '../graphql/generated.ts';
import { usePage } from './page.ts';
import document from './search-box.graphql';

const SEARCH: QueryDocument<SearchAsYouTypeQuery, SearchAsYouTypeQueryVariables> = document;
/** Milliseconds after the last key. */
const PAUSE_MS = 120;

type Results = SearchAsYouTypeQuery['search'];
/** What was found, and for which letters. */
type Found = Results & { readonly q: string };

/** What a search finds. */
export type SearchResult = Results['nodes'][number]['result'];

/** The results for what is typed; until they come, those for the text before it. Null before the first query. */
export function useSearch(text: string): Found | null {
  const { languages } = usePage();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const q = text.trim();
    if (q === '') {
      setFound(null);
      return;
    }
    const url = queryUrl(SEARCH, { q, languages });
    const gone = new AbortController();
    const cached = cachedAnswer<SearchAsYouTypeQuery>(url);
    if (cached !== undefined) {
      setFound({ ...cached.data.search, q });
      return;
    }
    const timer = setTimeout(() => {
      ask<SearchAsYouTypeQuery>(url, gone.signal).then(
        ({ data }) => setFound({ ...data.search, q }),
        // The field stays as it is; the next letter sends another query.
        () => {},
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text, languages]);
  return found;
}
