import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { readFolder } from '../../src/seed/read.ts';
import { composed, numbersIn } from '../../src/seed/yaml/compose.ts';
import { fastParse } from '../../src/seed/yaml/fast-parse.ts';
import { SEED } from '../support/open-service.ts';
import { emptyFolder, FIXTURE } from './edited-fixture.ts';

/** What the library reads of a text; null if it finds a fault. */
function libraryParse(text: string): unknown {
  const { document, duplicates } = composed(text);
  if (document === null || duplicates.length > 0) return null;
  return { value: document.toJS(), numbers: numbersIn(document) };
}

const filesOf = (folder: string) => readFolder(folder).files;
const files = [...filesOf(SEED), ...filesOf(FIXTURE)];

/** Lines of every kind that the files have, and some that they have not. */
const lines = [
  ...new Set(
    files.flatMap(({ text }) => text.split('\n')).map((line) => line.replace(/[0-9]+/g, '7')),
  ),
]
  .filter((line) => line.length < 160)
  .filter((_, at, { length }) => at % Math.ceil(length / 300) === 0);
const PIECES = [
  ...['\n', ' ', '  ', '    ', ':', ': ', '-', '- ', ',', '{', '}', '[', ']', '"', "'", '#', ' #'],
  ...[
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '%',
    '@',
    '`',
    '~',
    'null',
    'True',
    '\\',
    '\\n',
    '\\u0041',
  ],
  ...[
    '\t',
    '\r',
    '---\n',
    '...\n',
    '<<: ',
    '0',
    '-0',
    '07',
    '0x1',
    '1e3',
    '.5',
    '1_0',
    '1-2',
    '+1',
    '.inf',
  ],
  ...[
    'a: ',
    'a:\n',
    '{ a: 1 }',
    '[a, b]',
    '"a"',
    'é',
    '\u200C',
    '\u2028',
    '=======\n',
    '9999999999999999',
  ],
] as const;

const anyLine = fc
  .tuple(fc.nat({ max: 6 }), fc.constantFrom(...lines, ...PIECES))
  .map(([indent, line]) => `${' '.repeat(indent % 4 === 3 ? 1 : indent)}${line.trimStart()}`);
const inOrder = fc
  .nat({ max: lines.length })
  .chain((at) => fc.nat({ max: 8 }).map((size) => lines.slice(at, at + size).join('\n')));
const anyText = fc.oneof(
  inOrder,
  inOrder.map((text) => `a:\n${text}`),
  fc.array(anyLine, { maxLength: 6 }).map((parts) => parts.join('\n')),
);
/** A text, with some characters left out and something else put in. */
const broken = fc
  .tuple(
    anyText,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...PIECES)), {
      maxLength: 2,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((so, [at, gone, piece]) => {
      const place = at % (so.length + 1);
      return so.slice(0, place) + piece + so.slice(place + gone);
    }, text),
  );

describe('the fast way to parse', () => {
  it('reads whole files as the library does, and all that are generated', () => {
    const folder = emptyFolder();
    writeCorpus(3, 1, folder);
    const generated = filesOf(folder);
    for (const { file, text } of [...files, ...generated]) {
      const fast = fastParse(text);
      if (fast !== null) expect(fast, file).toEqual(libraryParse(text));
    }
    expect(generated.filter(({ text }) => fastParse(text) === null)).toEqual([]);
  });

  it('accepts nothing that the library refuses or reads in another way', () => {
    let accepted = 0;
    fc.assert(
      fc.property(broken, (text) => {
        const fast = fastParse(text);
        if (fast === null) return;
        accepted += 1;
        expect(fast).toEqual(libraryParse(text));
      }),
      { numRuns: 30_000 },
    );
    // Otherwise nothing was compared.
    expect(accepted).toBeGreaterThan(400);
  });

  it('leaves a name right behind a quote to the library, which refuses it', () => {
    expect(fastParse('a:\n- "b"c: d')).toBeNull();
    expect(libraryParse('a:\n- "b"c: d')).toBeNull();
  });

  const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
  const wide = (fields: number) =>
    Array.from({ length: fields }, (_, at) => `a-${at}: ${at}`).join('\n');
  it.each([
    ...[6, 7, 8, 9].map((depth) => ['depth', depth, nested(depth)] as const),
    ...[64, 65].map((fields) => ['fields', fields, wide(fields)] as const),
    ...[7_997, 7_998, 7_999, 8_000].flatMap((length) => {
      const text = 'x'.repeat(length);
      return [`a: ${text}`, `a: "${text}"`, `a: 1 #${text}`, `a: ${' '.repeat(length)}1`].map(
        (line) => ['length', length, line] as const,
      );
    }),
    ...[300, 2_001].map(
      (lines) => ['empty lines', lines, `a: 1${'\n'.repeat(lines)}b: 2`] as const,
    ),
    ...[10_000, 30_000].map((size) => ['items', size, `a: [${'1,'.repeat(size)}2]`] as const),
  ])('keeps the limits of the library: %s %i', (_what, _size, text) => {
    const fast = fastParse(text);
    if (fast !== null) expect(fast).toEqual(libraryParse(text));
  });
});
