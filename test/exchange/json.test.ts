import { expect, it } from 'vitest';
import { jsonOf } from '../../src/exchange/write/json.ts';

it('JSON holds every text, and of a lone surrogate what UTF-8 can hold', () => {
  const texts = [
    '\ud800',
    'a\ud800\udc00b',
    '\udc00\ud800\ud800x',
    '\\ud800',
    '\\\\ud800\ud83d',
    '😀',
  ];
  const read = JSON.parse(jsonOf(texts, 0));
  expect(read).toEqual(texts.map((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD')));
});
