import { useEffect, useState } from 'preact/hooks';
import { type Answer, AskError, ask, cachedAnswer, type QueryDocument, queryUrl } from './ask.ts';

/** The state of a query, with what it was sent with. */
export type QueryState<Data> = {
  readonly document: QueryDocument<Data, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Asks once more after an error. */
  again(): void;
} & (
  | { readonly state: 'waiting' }
  /** While it waits for another answer, the old one is shown. */
  | { readonly state: 'answered'; readonly answer: Answer<Data>; readonly isOld: boolean }
  | { readonly state: 'failed'; readonly error: AskError }
);

interface Outcome<Data> {
  readonly url: string;
  readonly result: Answer<Data> | AskError;
}

/** Asks a query, and again whenever its variables change. */
export function useQuery<Data, Variables extends Readonly<Record<string, unknown>>>(
  document: QueryDocument<Data, Variables>,
  variables: Variables,
): QueryState<Data> {
  const url = queryUrl(document, variables);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);
  const cached = cachedAnswer<Data>(url);
  useEffect(() => {
    const gone = new AbortController();
    const settle = (result: Answer<Data> | AskError) => {
      if (!gone.signal.aborted) setOutcome({ url, result });
    };
    const cachedSince = cachedAnswer<Data>(url);
    if (cachedSince === undefined) {
      ask<Data>(url, gone.signal).then(settle, (error: unknown) =>
        settle(error instanceof AskError ? error : new AskError('UNAVAILABLE', String(error))),
      );
    } else if (cached === undefined) {
      // Another part of the page has got it since this one was drawn.
      settle(cachedSince);
    }
    return () => gone.abort();
  }, [url, attempt]);
  const common = {
    document,
    variables,
    again: () => {
      setOutcome(null);
      setAttempt((count) => count + 1);
    },
  };
  if (cached !== undefined) return { ...common, state: 'answered', answer: cached, isOld: false };
  if (outcome === null) return { ...common, state: 'waiting' };
  const { result } = outcome;
  if (result instanceof AskError) {
    return outcome.url === url
      ? { ...common, state: 'failed', error: result }
      : { ...common, state: 'waiting' };
  }
  return { ...common, state: 'answered', answer: result, isOld: outcome.url !== url };
}
