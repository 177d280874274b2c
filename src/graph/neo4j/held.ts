import type { Expected } from '../expected.ts';
import type { ModelLevel } from '../rows.ts';
import type { Asker } from './ask.ts';

/** What came along for a read, by what it asks for. */
export function heldOf(ask: Asker, name: string): Map<string, unknown> {
  const held = ask.held.get(name) ?? new Map<string, unknown>();
  ask.held.set(name, held);
  return held;
}

/** By what name a read is held: what is asked for other levels is another answer. */
export const nameOf = (read: Expected['read'], levels: readonly ModelLevel[] | null = null) =>
  levels === null ? read : `${read} ${[...levels].sort().join(' ')}`;

/** Takes what came along for one that is asked for; it came for one read. */
export function taken<Row>(held: Map<string, unknown> | undefined, key: string): Row | undefined {
  const row = held?.get(key) as Row | undefined;
  held?.delete(key);
  return row;
}
