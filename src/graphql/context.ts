import type { GraphEngine, GraphReader } from '../model/port.ts';
import { type AcceptedLanguages, parseAcceptLanguage } from './language.ts';
import { Loaders } from './loaders.ts';

/** What resolvers share during one request. */
export interface Context {
  readonly engine: GraphEngine['engine'];
  readonly graph: GraphReader;
  readonly load: Loaders;
  /** The request's `Accept-Language`, parsed. */
  readonly acceptedLanguages: AcceptedLanguages;
  /** Set when the operation is resolved. An object, because Apollo makes a shallow copy of the context. */
  readonly operation: { name: string | null; values: number };
}

/** A new context for one request, with its own reader of the graph. */
export function createContext(
  engine: GraphEngine,
  acceptLanguage: string | undefined,
  signal?: AbortSignal,
  traceparent?: string,
): Context {
  const graph = engine.reader(signal, traceparent);
  return {
    engine: engine.engine,
    graph,
    load: new Loaders(graph),
    acceptedLanguages: parseAcceptLanguage(acceptLanguage),
    operation: { name: null, values: 0 },
  };
}

/** Forgets everything that the request has read, so that it can be executed again with the same reader. */
export function resetLoaders(context: Context): void {
  context.load.reset();
}
