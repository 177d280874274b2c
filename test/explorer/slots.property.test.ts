import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flag,
  keys,
  numberBetween,
  oneOf,
  readState,
  type Slot,
  someOf,
  textUpTo,
  writeState,
} from '../../explorer/url/slots.ts';

const COLOURS = ['red', 'green', 'blue'] as const;
const KEY = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(\.[0-9]{1,2}){0,3}$/);

/** Each kind of slot with values that a control can give it. */
const KINDS: readonly (readonly [string, Slot<unknown>, fc.Arbitrary<unknown>])[] = [
  ['flag', flag(), fc.boolean()],
  [
    'numberBetween',
    numberBetween(0, 1, 0.5, 2),
    fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  ],
  ['oneOf', oneOf(COLOURS, 'red'), fc.constantFrom(...COLOURS)],
  ['someOf', someOf(COLOURS), fc.subarray([...COLOURS])],
  ['keys', keys(5), fc.uniqueArray(KEY, { maxLength: 5 })],
  [
    'textUpTo',
    textUpTo(20),
    // Six graphemes may have more UTF-16 units than a field with `maxlength` takes.
    fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => text.length <= 20),
  ],
];

describe('a slot of the address', () => {
  it.each(KINDS)('%s opens to what was written', (_name, slot, values) => {
    fc.assert(
      fc.property(values, fc.webQueryParameters(), (value, rest) => {
        const search = writeState({ slot }, `?${rest}`, { slot: value });
        expect(readState({ slot }, search)).toEqual({ values: { slot: value }, unreadable: [] });
      }),
    );
  });

  it.each(KINDS)('%s leaves its initial value out of the address', (_name, slot) => {
    expect(writeState({ slot }, '?slot=1', { slot: slot.initial })).toBe('');
  });

  it.each(KINDS)(
    '%s takes any text: as a value, or as the initial one with its name',
    (_n, slot) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const search = `?${new URLSearchParams({ slot: text })}`;
          const { values, unreadable } = readState({ slot }, search);
          if (unreadable.length > 0) expect(values.slot).toEqual(slot.initial);
          else expect(slot.read(slot.write(values.slot))).toEqual(values.slot);
        }),
      );
    },
  );

  it('keeps the parameters of others', () => {
    const search = writeState({ open: keys(3) }, '?lang=fa&open=a', { open: ['a', 'b.1'] });
    expect(search).toBe('?lang=fa&open=a,b.1');
  });
});
