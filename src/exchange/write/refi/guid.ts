import { createHash } from 'node:crypto';

/** The namespace of addresses (RFC 9562, section 6.6). */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** A GUID made from a name: a hash (version 5), so that each export gives a thing the same one. */
function guidOf(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** The GUIDs of a dataset: no two datasets share one, unlike where the name of a code alone decides. */
export function guidsOf(base: string): (name: string) => string {
  const namespace = guidOf(URL_NAMESPACE, base);
  return (name) => guidOf(namespace, name);
}
