import { useEffect, useState } from 'preact/hooks';
import { ask, cachedAnswer, type QueryDocument, queryUrl } from './ask.ts';
import { type QueryState, useQuery } from './use-query.ts';

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What all pages of a list hold, as far as they have come. */
export interface AllPages<Data, Node> {
  /** The first page, with its states. */
  readonly query: QueryState<Data>;
  readonly nodes: readonly Node[];
  readonly isComplete: boolean;
}

/** Asks for the first page of a list and then for the others, one after another. */
export function useAllPages<Data, Variables extends Readonly<Record<string, unknown>>, Node>(
  document: QueryDocument<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Node>,
): AllPages<Data, Node> {
  const query = useQuery(document, { ...variables, after: null } as unknown as Variables);
  const [, render] = useState(0);
  const pages: Connection<Node>[] =
    query.state === 'answered' ? [connectionOf(query.answer.data)] : [];
  const urlOf = (after: string) => queryUrl(document, { ...variables, after });
  let missing: string | null = null;
  for (;;) {
    const info = pages.at(-1)?.pageInfo;
    if (info?.hasNextPage !== true || info.endCursor === null) break;
    const cached = cachedAnswer<Data>(urlOf(info.endCursor));
    if (cached === undefined) {
      missing = urlOf(info.endCursor);
      break;
    }
    pages.push(connectionOf(cached.data));
  }
  useEffect(() => {
    if (missing === null) return;
    const gone = new AbortController();
    ask<Data>(missing, gone.signal).then(
      () => render((count) => count + 1),
      // The pages that were read are shown, and the list is called incomplete.
      () => {},
    );
    return () => gone.abort();
  }, [missing]);
  return { query, nodes: pages.flatMap(({ nodes }) => nodes), isComplete: missing === null };
}
