import type { ComponentType } from 'preact';
import type { ViewName } from './url/addresses.ts';

/** What a view gets of its address, besides its slots. */
export interface ViewProps {
  /** The key in the address; an empty string where it has none. */
  readonly id: string;
}

type LoadView = () => Promise<{ readonly default: ComponentType<ViewProps> }>;

/** The module of each view, which is loaded when it is first opened. */
export const VIEWS: Readonly<Record<ViewName, LoadView>> = {
  overview: () => import('./views/overview/overview.tsx'),
  element: () => import('./views/element/element.tsx'),
  construct: () => import('./views/construct/construct.tsx'),
  link: () => import('./views/link/link.tsx'),
  study: () => import('./views/study/study.tsx'),
  interview: () => import('./views/interview/interview.tsx'),
  links: () => import('./views/links/links.tsx'),
  graph: () => import('./views/graph/graph.tsx'),
  matrix: () => import('./views/matrix/matrix.tsx'),
  evidence: () => import('./views/evidence/evidence.tsx'),
  search: () => import('./views/search/search.tsx'),
};
