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
  /** Filled when the operation is known: Apollo copies the context, but not what it holds. */
  readonly operation: { name: string | null };
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
    operation: { name: null },
  };
}

/** The same request over the same view, with nothing of it read yet. */
export function resetLoaders(context: Context): void {
  (context as { load: Loaders }).load = createLoaders(context.graph);
}
