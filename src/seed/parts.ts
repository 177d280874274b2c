import type { Readable } from 'node:stream';
import { deserialize, serialize } from 'node:v8';

/**
 * A value as bytes in parts, each of which is read on its own, so that nothing has to be as large as the whole: a text of
 * Node ends at 512 MB. The value has groups of named parts, which are plain values and arrays of numbers.
 */
export type Groups = Record<string, Record<string, unknown>>;

type Part = readonly [group: string, name: string, value: unknown];

export function* partsOf(content: object): Generator<Uint8Array> {
  for (const [group, parts] of Object.entries(content)) {
    for (const [name, value] of Object.entries<unknown>(parts)) {
      yield serialize([group, name, value] satisfies Part);
    }
  }
}

/** Adds what one part holds; its arrays are not copied. */
export function addPart(groups: Groups, bytes: Uint8Array): void {
  const [group, name, value] = deserialize(bytes) as Part;
  groups[group] = { ...groups[group], [name]: value };
}

/** The bytes that stand before a part: four, the lowest first. */
export const lengthOf = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Uint32Array.of(bytes.length).buffer);

/** What goes through a stream: each part, its length before it. */
export function* streamed(content: object): Generator<Uint8Array> {
  for (const part of partsOf(content)) yield* [lengthOf(part), part];
}

/** What was sent through a stream. A part is at most read between two turns of the event loop. Throws where it is cut off. */
export async function received(stream: Readable): Promise<Groups> {
  const groups: Groups = {};
  let [header, part] = [Buffer.alloc(4), null as Buffer | null];
  let filled = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; ) {
      const target = part ?? header;
      const count = chunk.copy(target, filled, at);
      [at, filled] = [at + count, filled + count];
      if (filled < target.length) continue;
      filled = 0;
      if (part === null) part = Buffer.allocUnsafeSlow(header.readUInt32LE());
      else {
        addPart(groups, part);
        part = null;
      }
    }
  }
  if (part !== null || filled > 0) throw new Error('The stream ended within a part.');
  return groups;
}
