import type { GraphEngine, GraphReader } from '../model/port.ts';
import { type AcceptedLanguages, parseAcceptLanguage } from './language.ts';
import { Loaders } from './loaders.ts';

/** What resolvers share during one request. */
export interface Context {
  readonly engine: GraphEngine['engine'];
  readonly graph: GraphReader;
  readonly load: Loaders;
  /** From the request's `Accept-Language`. */
  readonly acceptedLanguages: AcceptedLanguages;
  /** Filled when the operation is known: Apollo copies the context, but not what it holds. */
  readonly operation: { name: string | null };
}

/** A context of its own for each request, over a view of its own. */
export function createContext(
  source: GraphEngine,
  acceptLanguage: string | undefined,
  signal?: AbortSignal,
): Context {
  const graph = source.reader(signal);
  return {
    engine: source.engine,
    graph,
    load: new Loaders(graph),
    acceptedLanguages: parseAcceptLanguage(acceptLanguage),
    operation: { name: null },
  };
}

/** The same request over the same view, with nothing of it read yet. */
export function resetLoaders(context: Context): void {
  context.load.clear();
}
