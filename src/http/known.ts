import { type Documents, hashOf } from '../graphql/documents.ts';
import type { Asked } from './asked.ts';

/**
 * The same with the text of the known document that it names, by `documentId`, by
 * `extensions.persistedQuery.sha256Hash`, or by the text itself; null when that document is not known, and when it
 * is named twice and not alike.
 */
export function knownDocument(documents: Documents, asked: Asked): Asked | null {
  const { persistedQuery, ...extensions } = asked.extensions ?? {};
  const named = [
    asked.documentId?.replace(/^sha256:/, ''),
    persistedQuery === undefined ? undefined : hashIn(persistedQuery),
    asked.query === null ? undefined : hashOf(asked.query),
  ].filter((hash) => hash !== undefined);
  const [hash, ...others] = named;
  const query = hash === undefined ? undefined : documents.get(hash);
  if (query === undefined || others.some((other) => other !== hash)) return null;
  const rest = Object.keys(extensions).length > 0 ? extensions : null;
  return { ...asked, query, extensions: rest, documentId: null };
}

/** No hash at all is one that no document has. */
function hashIn(persistedQuery: unknown): string {
  const { sha256Hash } = (persistedQuery ?? {}) as { readonly sha256Hash?: unknown };
  return typeof sha256Hash === 'string' ? sha256Hash.toLowerCase() : '';
}
