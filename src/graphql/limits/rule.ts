import { type DocumentNode, GraphQLError, Kind, type ValidationRule } from 'graphql';
import type { GraphFault } from '../../errors.ts';
import { shapeOf } from './document.ts';
import { exceeded, isExceeded } from './exceeded.ts';
import { mergesIn } from './merges.ts';

/** What of a document is more than may be; null where all is within the limits that hang on it alone. */
function tooMuchIn(document: DocumentNode): GraphFault | null {
  const shape = shapeOf(document);
  for (const limit of ['depth', 'aliases', 'directives', 'fields', 'introspection'] as const) {
    if (isExceeded(limit, shape[limit])) return exceeded(limit, shape[limit]);
  }
  const merges = mergesIn(document);
  return isExceeded('merges', merges) ? exceeded('merges', merges) : null;
}

/**
 * The limits that hang on the document alone, as the first thing that validation looks at. Of a document that is
 * beyond them it sees no more: an empty one takes its place, for what other rules do with a thousand fields of one
 * name is the work that is to be spared. That the rule is passed over for a document which is kept does no harm here,
 * because no variable changes what it counts.
 */
export const withinLimits: ValidationRule = (context) => ({
  Document: (document) => {
    const fault = tooMuchIn(document);
    if (fault === null) return undefined;
    context.reportError(new GraphQLError(fault.message, { originalError: fault }));
    return { kind: Kind.DOCUMENT, definitions: [] };
  },
});
