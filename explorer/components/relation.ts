import type { GraphEdgeKind } from '../graphql/generated.ts';
import type { PageData } from './page.ts';

/** What an edge of the graph says of its ends, in words. */
export function relationOf(
  { label }: PageData,
  edge: { readonly kind: GraphEdgeKind; readonly label: string },
): string {
  switch (edge.kind) {
    case 'ALIGNS_WITH':
      return label('MappingPredicate', edge.label);
    case 'THEORY':
      return label('TheoryRelation', edge.label);
    default:
      return label('GraphEdgeKind', edge.kind);
  }
}
