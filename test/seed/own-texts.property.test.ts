import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownTexts } from '../../src/seed/own-texts.ts';

describe('texts with memory of their own', () => {
  it('are the same texts, also where UTF-8 cannot say them', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const lone = fc.constantFrom('\uD800', 'a half of a surrogate pair, \uDC00, in a long text');
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        lone,
        fc.constantFrom(null, true, 0.5),
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom('fa', 'en', 'key', 'label'), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (values) => {
        const before = structuredClone(values);
        const own = ownTexts();
        for (const one of values) own(one);
        expect(values).toEqual(before);
      }),
    );
  });
});
