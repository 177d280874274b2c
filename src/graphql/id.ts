import type { ModelLevel } from '../graph/rows.ts';
import type { NodeType } from './parents.ts';

/** The schema's type of an element. */
export const TYPE_OF_LEVEL = {
  DIMENSION: 'Dimension',
  CATEGORY: 'Category',
  CONCEPT: 'Concept',
  CODE: 'Code',
} as const satisfies Record<ModelLevel, NodeType>;

/** An opaque id of type and key: the same on every engine and after every reload. */
export function idOf(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** The type and key of an id; null for what no server of ours has given out. */
export function parseId(id: string): { readonly type: string; readonly key: string } | null {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  if (colon === -1) return null;
  const type = text.slice(0, colon);
  const key = text.slice(colon + 1);
  return Buffer.from(text).toString('base64url') === id ? { type, key } : null;
}
