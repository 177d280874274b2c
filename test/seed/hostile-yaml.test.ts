import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkFolder } from '../../src/seed/check.ts';
import { readFolder } from '../../src/seed/read.ts';
import { parseYaml } from '../../src/seed/yaml/parse.ts';
import { edited, emptyFolder, FIXTURE } from './edited-fixture.ts';

/** A folder with a description of the dataset, and one study file of these bytes. */
function folderWith(content: string | Buffer): string {
  const folder = emptyFolder();
  copyFileSync(join(FIXTURE, 'dataset.yml'), join(folder, 'dataset.yml'));
  mkdirSync(join(folder, 'studies'));
  writeFileSync(join(folder, 'studies', 'a.yml'), content);
  return folder;
}

/** A folder's first fault with its place, and the CPU time it took to find, which does not depend on other load. */
function refusal(folder: string): { place: string; message: string; ms: number } {
  const before = process.cpuUsage();
  const [fault] = checkFolder(folder).faults;
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1_000;
  return { place: `${fault?.line}:${fault?.column}`, message: fault?.message ?? '', ms };
}

const MEGABYTE = 999_000;
const upTo = (part: string, most = MEGABYTE): string => part.repeat(Math.floor(most / part.length));

describe('hostile YAML', () => {
  const cases: readonly (readonly [
    what: string,
    content: string | Buffer,
    place: string,
    message: RegExp,
  ])[] = [
    ['a file above a megabyte', 'a: 1\n'.repeat(300_000), '1:1', /1500000 bytes/],
    ['invalid UTF-8', Buffer.from([0x61, 0x3a, 0x0a, 0x62, 0xff]), '2:2', /UTF-8/],
    ['UTF-16', Buffer.from('key: a', 'utf16le'), '1:2', /U\+0000/],
    ['a NUL', 'key: a\nyear: 1\0', '2:8', /U\+0000/],
    ['a control character', 'key: \x1B[31m', '1:6', /U\+001B/],
    ['a byte order mark', '\uFEFFkey: a', '1:1', /U\+FEFF/],
    ['a lone carriage return', 'key: a\ryear: 1', '1:7', /U\+000D/],
    ['an anchor', 'key: &x a', '1:6', /anchor/],
    ['an alias', 'key: a\nyear: *x', '2:7', /alias/],
    ['a billion laughs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', '1:4', /anchor/],
    ['!!omap', 'key: !!omap [a: 1]', '1:6', /tag/],
    ['!!set', 'key: !!set {a, b}', '1:6', /tag/],
    ['!!binary', 'key: !!binary aGVsbG8=', '1:6', /tag/],
    ['!!str', 'key: !!str a', '1:6', /tag/],
    ['an unknown tag', 'key: !unknown a', '1:6', /tag/],
    ['a verbatim tag', 'key: !<tag:yaml.org,2002:js/function> a', '1:6', /tag/],
    ['a directive', '%YAML 1.1\n---\nkey: a', '1:1', /directive/],
    ['a merge key', 'key: a\n<<: { b: 1 }', '2:1', /merge key/],
    ['a second document', 'key: a\n---\nkey: b', '2:1', /another/],
    ['an end mark', 'key: a\n...\n', '2:1', /end mark/],
    ['a number as a key', 'key: a\n1: b', '2:1', /"1" is not the name/],
    ['a boolean as a key', 'key: a\ntrue: b', '2:1', /"true" is not the name/],
    ['a null as a key', 'key: a\nnull: b', '2:1', /"null" is not the name/],
    ['a tilde as a key', 'key: a\n~: b', '2:1', /"~" is not the name/],
    ['an empty key', 'key: a\n: b', '2:1', /name of a field/],
    ['a quoted key', '"key": a', '1:1', /without quotes/],
    ['a list as a key', '[a]: b', '1:1', /name of a field/],
    ['an explicit key', '? key\n: a', '1:1', /explicit key/],
    ['__proto__', 'key: a\n__proto__: { a: 1 }', '2:1', /"__proto__" is not the name/],
    ['a pair in a list', 'key: [a: 1]', '1:7', /write a map/],
    ['an open bracket', 'key: [a\nyear: 1', '2:1', /not closed|name of a field|write a map/],
    ['a tab as indentation', 'key:\n\ta: 1', '2:1', /./],
    ['maps nine deep', `a: {${' a: {'.repeat(7)}`, '1:39', /8 deep/],
    [
      '65 fields',
      Array.from({ length: 65 }, (_, n) => `${'k'.repeat(n % 33)}${n < 33 ? 'a' : 'b'}: 1`).join(
        '\n',
      ),
      '1:1',
      /64 fields/,
    ],
    ['an empty file', '', '1:1', /empty/],
    ['a file of comments', '# nothing\n\n# here', '1:1', /empty/],
    ['a list', '- a\n- b', '1:1', /map of fields/],
    ['a text', 'hello', '1:1', /map of fields/],
  ];
  for (const [what, content, place, message] of cases) {
    it(`refuses ${what} where it stands, in less than a second`, () => {
      const found = refusal(folderWith(content));
      expect(found.message).toMatch(message);
      expect(found.place).toBe(place);
      expect(found.ms).toBeLessThan(1000);
    });
  }

  const floods: readonly (readonly [what: string, content: string])[] = [
    ['open lists', `key: ${upTo('[')}`],
    ['open maps', `key: ${upTo('{a: ')}`],
    ['nested items', upTo('- ')],
    ['explicit keys', upTo('? ')],
    ['commas', `key: [${upTo(',')}]`],
    ['colons', `key: {${upTo(': ')}}`],
    ['closing brackets', `key: ${upTo(']')}`],
    ['items', `key:\n${upTo('- a\n')}`],
    ['inline items', `key: [${upTo('a,')}]`],
    ['fields', Array.from({ length: 90_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['equal fields', upTo('a: 1\n')],
    ['inline fields', `{${upTo('a: 1,')}}`],
    ['small maps', `key:\n${upTo('- {a: 1}\n')}`],
    ['blank lines and comments', `key: a\n${upTo('\n', 500_000)}${upTo('  #\n', 400_000)}`],
    ['comments below a map', `a:\n  b: 1\n${upTo('\n', 500_000)}${upTo('    #\n', 400_000)}`],
    ['quotes', `key: ${upTo('"')}`],
    ['open quotes', upTo('key: "x\n')],
    ['backslashes', `key: "${upTo(' \\')}`],
    ['one long word', `key: ${upTo('x')}`],
    ['one long quoted text', `key: "${upTo('x ')}"`],
    ['a folded text', `key: |\n${upTo(' \n')}`],
    ['documents', upTo('---\n')],
    ['end marks', upTo('...\n')],
    ['directives', upTo('%Y\n')],
    ['tags', `key: ${upTo('!a ')}`],
    ['anchors', `key: ${upTo('&a ')}`],
    ['spaces', `key: "${upTo(' ')}"`],
    ['deep indentation', Array.from({ length: 1300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['unknown fields', `elements:\n${upTo('  - {aaaaaaaaaaaaaaaaaaaaaaa: 1}\n', 500_000)}`],
    ['empty elements', `elements:\n${upTo('  - {}\n', 300_000)}`],
  ];
  for (const [what, content] of floods) {
    it(`refuses a flood of ${what} in less than a second`, () => {
      const { message, ms } = refusal(folderWith(content));
      expect(message).not.toBe('');
      expect(ms).toBeLessThan(1000);
    });
  }

  it('takes 64 fields and maps eight deep', () => {
    const fields = Array.from({ length: 64 }, (_, n) => {
      return `${'k'.repeat(n % 32)}${n < 32 ? 'a' : 'b'}: 1`;
    });
    expect(parseYaml('x', fields.join('\n')).faults).toEqual([]);
    const deep = `a: {${' a: {'.repeat(6)}${'}'.repeat(7)}`;
    expect(parseYaml('x', deep).parsed).not.toBeNull();
  });

  it('takes Windows line ends and one document mark', () => {
    const { files } = edited();
    for (const { file, text } of files) {
      const windows = parseYaml(file, `---\r\n${text.replaceAll('\n', '\r\n')}`);
      expect(windows.faults).toEqual([]);
      expect(windows.parsed?.value).toEqual(parseYaml(file, text).parsed?.value);
    }
  });

  it('names a field that stands twice, and goes on checking the rest', () => {
    const { parsed, faults } = parseYaml('x', 'key: a\nyear: 1\nkey: b');
    expect(faults).toEqual([
      {
        file: 'x',
        line: 3,
        column: 1,
        rule: 'yaml',
        message: 'The field "key" stands here twice.',
      },
    ]);
    expect(parsed?.value).toEqual({ key: 'b', year: 1 });
  });

  it('refuses a pipe without waiting for it', () => {
    const folder = folderWith('key: a');
    execFileSync('mkfifo', [join(folder, 'studies', 'b.yml')]);
    const messages = checkFolder(folder).faults.map(({ message }) => message);
    expect(messages).toContain('This is not a regular file.');
  });

  it('never throws and never hangs, whatever is broken in a seed', () => {
    const { files } = readFolder(FIXTURE);
    const mangled = fc.record({
      index: fc.nat({ max: files.length - 1 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat({ max: 40 }),
      added: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom(
          '[',
          '{',
          '}',
          ': ',
          '- ',
          '\n',
          '"',
          '\n  ',
          'null',
          '&a ',
          '!!set ',
          '? ',
        ),
      ),
    });
    fc.assert(
      fc.property(mangled, ({ index, at, gone, added }) => {
        const changed = files.map((file, own) => {
          if (own !== index) return file;
          const from = Math.floor(at * file.text.length);
          return { ...file, text: file.text.slice(0, from) + added + file.text.slice(from + gone) };
        });
        for (const fault of check({ files: changed, faults: [], unread: [] }).faults) {
          expect(fault.line).toBeGreaterThan(0);
          expect(fault.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
