import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { sssomTsv } from '../../src/exchange/write/sssom/table.ts';

it('a text of the header is read as a text, also where YAML has a word for another value', () => {
  const texts = ['Governance', 'yes', 'NO', 'Null', 'true', 'off', 'n', 'No man’s land', 'a: b'];
  const slots = { mapping_set_title: 'on', creator_label: texts };
  const header = sssomTsv({ prefixes: {}, slots, extensions: [], mappings: [] })
    .split('\n')
    .filter((line) => line.startsWith('#') && !line.startsWith('#curie_map'))
    .map((line) => line.slice(1))
    .join('\n');
  for (const version of ['1.1', '1.2'] as const) expect(parse(header, { version })).toEqual(slots);
});
