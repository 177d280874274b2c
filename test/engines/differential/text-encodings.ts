import { LEVEL_NAMES } from '../../../src/model/enums.ts';
import type { Slot } from './text-slots.ts';
import type { Pool } from './value-pool.ts';

const TYPES = [...Object.values(LEVEL_NAMES), 'Study', 'CrossStudyLink', 'Construct', 'Interview'];

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/**
 * The encodings in which a text reaches the database through a slot: plain, as the key in an id, and as the last part of
 * the position in a cursor.
 */
export function encodingsFor({ name }: Slot, pool: Pool): readonly ((text: string) => string)[] {
  const last = name.split('.').at(-1) ?? '';
  const plain = (text: string): string => text;
  if (last === 'id' || last === 'ids') {
    return [plain, ...TYPES.map((type) => (text: string) => encoded(`${type}:${text}`))];
  }
  if (last === 'after' || last === 'before') {
    return [plain, ...cursorsFor(name, pool).map((cursor) => intoCursor(cursor))];
  }
  return [plain];
}

/** A cursor of the slot's own list, in the order by key. */
function cursorsFor(name: string, pool: Pool): readonly string[] {
  const [, field = ''] = name.split('.');
  const list = Object.entries({
    studies: 'StudyConnection',
    elements: 'ModelElementConnection { field: KEY }',
    links: 'CrossStudyLinkConnection',
    constructs: 'ConstructConnection',
    search: 'SearchConnection',
  }).find(([one]) => one === field)?.[1];
  return (pool.cursors.get(list ?? '') ?? []).slice(0, 1);
}

function intoCursor(cursor: string): (text: string) => string {
  const position = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[];
  return (text) => encoded(JSON.stringify([...position.slice(0, -1), text]));
}
