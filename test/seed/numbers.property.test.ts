import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/seed/check.ts';
import { parseYaml } from '../../src/seed/yaml/parse.ts';
import { edited } from './edited-fixture.ts';

/** Every number of the fixture: counts, rows, years, confidences, alphas, places in an order. */
const folder = edited();
const places = folder.files.flatMap(({ file, text }) => {
  const { parsed } = parseYaml(file, text);
  return (parsed?.numbers ?? []).flatMap(({ source, value, offset }) =>
    parsed === null ? [] : [{ source, value, place: parsed.placeAt(offset) }],
  );
});

/** The faults at a number of the fixture that is written in another way, as rules and messages. */
function faultsAt(number: (typeof places)[number], source: string): string[] {
  const { line, column } = number.place;
  const files = folder.files.map((file) => {
    if (file.file !== number.place.file) return file;
    const lines = file.text.split('\n');
    const before = lines[line - 1] ?? '';
    const after = before.slice(column - 1 + number.source.length);
    lines[line - 1] = before.slice(0, column - 1) + source + after;
    return { ...file, text: lines.join('\n') };
  });
  return check({ ...folder, files })
    .faults.filter((fault) => fault.line === line && fault.column === column)
    .map(({ rule, message }) => `${rule} ${message}`);
}

const anyPlace = fc.constantFrom(...places);
const anyCount = fc.nat({ max: 9_999 });
const NOTATIONS: Readonly<Record<string, (value: number) => string>> = {
  hexadecimal: (value) => `0x${value.toString(16)}`,
  octal: (value) => `0o${value.toString(8)}`,
  'an exponent': (value) => `${value}e0`,
  'a capital exponent': (value) => `${value}.0E+0`,
  'a leading plus': (value) => `+${value}`,
  'a leading zero': (value) => `0${value}`,
  'a trailing point': (value) => `${value}.`,
};

describe('numbers of a seed', () => {
  it('stand in many places', () => expect(places.length).toBeGreaterThan(40));

  it.each(Object.entries(NOTATIONS))('are refused as %s wherever they stand', (_name, write) => {
    const property = fc.property(anyPlace, anyCount, (place, value) => {
      const source = write(value);
      expect(faultsAt(place, source)).toContain(
        `numbers-are-plain "${source}" should be written in plain digits: ${value}.`,
      );
    });
    fc.assert(property, { numRuns: 40 });
  });

  it.each([
    ['-0', '0'],
    ['.5', '0.5'],
    ['-0.0', '0'],
  ])('are refused as %s, because %s is due', (source, due) => {
    for (const place of places.slice(0, 5)) {
      const message = `numbers-are-plain "${source}" should be written in plain digits: ${due}.`;
      expect(faultsAt(place, source)).toContain(message);
    }
  });

  it('are refused above 32 bits and below, and by that rule never within', () => {
    const property = fc.property(anyPlace, fc.maxSafeInteger(), (place, value) => {
      const isOut = Math.abs(value) > 2_147_483_647;
      const rules = faultsAt(place, String(value)).map((fault) => fault.split(' ')[0]);
      expect(rules.includes('numbers-fit')).toBe(isOut);
    });
    fc.assert(property, { numRuns: 100, examples: places.slice(0, 1).map((at) => [at, 2 ** 31]) });
  });

  it('are refused with more digits than survive reading', () => {
    for (const place of places.slice(0, 5)) {
      const faults = faultsAt(place, '0.1234567890123456').join('\n');
      expect(faults).toContain('has too many digits; round it to 15 at most.');
      expect(faultsAt(place, '0.123456789012345').join('\n')).not.toContain('numbers-fit');
    }
  });
});
