import type { KnowledgeGraph } from '../graph/port.ts';
import { type Negotiated, negotiate } from './language.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers share during one request. */
export interface Context {
  readonly graph: KnowledgeGraph;
  readonly load: Loaders;
  /** From the request's `Accept-Language`. */
  readonly header: Negotiated;
}

export function createContext(graph: KnowledgeGraph, acceptLanguage: string | undefined): Context {
  return { graph, load: createLoaders(graph), header: negotiate(acceptLanguage) };
}
