import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { received, streamed } from '../../src/seed/parts.ts';

const value = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.nat()).map((numbers) => Uint32Array.from(numbers)),
  fc.uint8Array(),
  fc.array(fc.double()).map((numbers) => Float64Array.from(numbers)),
);
// A name that JavaScript gives a meaning of its own is no name of a part.
const name = fc.string().filter((text) => text !== '__proto__');
const content = fc.dictionary(name, fc.dictionary(name, value, { minKeys: 1 }), {
  noNullPrototype: true,
});
const bytesOf = (groups: object): Buffer => Buffer.concat([...streamed(groups)]);

/** Cut at each of the places, as a pipe cuts where it likes. */
const cut = (bytes: Buffer, places: readonly number[]): Readable => {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length];
  const ordered = at.sort((a, b) => a - b);
  return Readable.from(ordered.slice(1).map((end, i) => bytes.subarray(ordered[i], end)));
};

it('what comes through a stream is what was sent, wherever the stream is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.array(fc.nat(), { maxLength: 20 }), async (groups, places) => {
      expect(await received(cut(bytesOf(groups), places))).toEqual(groups);
    }),
  );
});

it('a stream that ends within a part is an error', async () => {
  const first = { rows: { numbers: Uint32Array.of(1, 2, 3) } };
  const whole = [0, bytesOf(first).length];
  const bytes = bytesOf({ rows: { ...first.rows, none: null } });
  for (let length = 0; length < bytes.length; length += 1) {
    const reading = received(Readable.from([bytes.subarray(0, length)]));
    if (whole.includes(length)) await reading;
    else await expect(reading).rejects.toThrow('The stream ended within a part.');
  }
});
