import type { GraphSource, KnowledgeGraph } from '../graph/port.ts';
import { type Negotiated, negotiate } from './language.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers share during one request. */
export interface Context {
  readonly engine: GraphSource['engine'];
  readonly graph: KnowledgeGraph;
  readonly load: Loaders;
  /** From the request's `Accept-Language`. */
  readonly header: Negotiated;
}

/** A context of its own for each request, over a view of its own. */
export function createContext(
  source: GraphSource,
  acceptLanguage: string | undefined,
  signal?: AbortSignal,
): Context {
  const graph = source.view(signal);
  return {
    engine: source.engine,
    graph,
    load: createLoaders(graph),
    header: negotiate(acceptLanguage),
  };
}

/** The same request over the same view, with nothing of it read yet. */
export const anew = (context: Context): Context => ({
  ...context,
  load: createLoaders(context.graph),
});
