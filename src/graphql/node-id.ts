import type { NodeType } from './resolver-types.ts';

/** An opaque id made of type and key, which is the same on every engine and after every reload. */
export function nodeId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** The type and key of an id; null for a text that is no such id. */
export function parseNodeId(id: string): { readonly type: string; readonly key: string } | null {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  if (colon === -1) return null;
  const type = text.slice(0, colon);
  const key = text.slice(colon + 1);
  return Buffer.from(text).toString('base64url') === id ? { type, key } : null;
}
