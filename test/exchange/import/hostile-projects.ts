import { zipOf } from '../../../src/exchange/write/refi/zip.ts';
import { entryOf, lying, relabelled, withBits } from './hostile-archives.ts';
import { code, qde } from './project-xml.ts';

/** A file that no program should trip over. */
export interface HostileFile {
  readonly title: string;
  readonly bytes: Buffer;
  /** The place and the sentence of the refusal; null for what is odd and is read. */
  readonly refusal: RegExp | null;
}

const GOOD = qde(code('a', 'Trust'));
const refused = (title: string, content: string | Buffer, refusal: RegExp): HostileFile => ({
  title,
  bytes: Buffer.from(content),
  refusal,
});
const isRead = (title: string, content: string): HostileFile => ({
  title,
  bytes: Buffer.from(content),
  refusal: null,
});
const doctype = (inside: string, name = 'Trust'): string =>
  qde(code('a', name)).replace('<Project', `<!DOCTYPE Project [${inside}]>\n<Project`);
const nested = (depth: number): string => {
  const open = Array.from({ length: depth }, (_, at) => `<Code guid="${at}" name="n">`).join('');
  return qde(open + '</Code>'.repeat(depth));
};
const codes = (count: number, name = 'n'): string =>
  qde(Array.from({ length: count }, (_, at) => code(`g${at}`, `${name}${at}`)).join('\n'));
const MB = 1_000_000;
const WITHOUT_TAG = /:\d+:\d+ .*No element begins or ends/;

/** The files of section 5 of the specification of exchange. */
export async function knownAttacks(): Promise<readonly HostileFile[]> {
  const big = await entryOf('project.qde', '0'.repeat(40 * MB));
  return [
    refused('bomb', lying(big, 1_000 * MB), /:1:1 .*1000000000 bytes/),
    refused('bomb that lies', lying(big, 100), /:1:1 .*damaged.*100/),
    refused('zip slip', await relabelled('../../a.qde'), /:1:1 .*damaged.*\.\./),
    refused('absolute path', await relabelled('/etc/aa.qde'), /:1:1 .*damaged.*absolute/),
    refused(
      'too many entries',
      withBits(await zipOf([{ name: 'a', text: '' }]), { entries: 60_001 }),
      /60001 entries/,
    ),
    refused('no project', await entryOf('a.txt', GOOD), /no \.qde file/),
    refused(
      'two projects',
      await zipOf([
        { name: 'a.qde', text: GOOD },
        { name: 'b.qde', text: GOOD },
      ]),
      /two projects/,
    ),
    refused('not an archive', 'PK, but no archive', /:1:1 .*no archive/),
    refused(
      'billion laughs',
      doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;">', '&b;'),
      /:2:\d+ .*DOCTYPE/,
    ),
    refused(
      'quadratic entities',
      doctype(`<!ENTITY a "${'a'.repeat(MB)}">`, '&a;'.repeat(1_000)),
      /first 64 kB|DOCTYPE/,
    ),
    refused(
      'external entity',
      doctype('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'),
      /DOCTYPE/,
    ),
    refused('20 MB DOCTYPE', doctype(' '.repeat(20 * MB)), /first 64 kB/),
    refused('undefined entity', qde(code('a', 'x&nbsp;y')), /:4:\d+ .*no XML.*entity/),
    refused('control character', qde(code('a', 'x\u0008y')), /:4:\d+ .*no XML/),
    refused('reference to a control character', qde(code('a', 'x&#8;y')), /:4:\d+ .*no XML/),
    refused('reference to half of a pair', qde(code('a', 'x&#xD800;y')), /:4:\d+ .*no XML/),
    refused('cut off', GOOD.slice(0, -20), /:\d+:\d+ .*no XML/),
    refused('two roots', `${GOOD}<Project/>`, /:7:\d+ .*no XML/),
    refused(
      'invalid UTF-8',
      Buffer.from(GOOD.replace('Trust', 'Tr\u00FFst'), 'latin1'),
      /not valid UTF-8/,
    ),
    refused('UTF-7', GOOD.replace('utf-8', 'utf-7'), /"utf-7" is not known/),
    refused('100,000 levels', nested(100_000), /:4:\d+ .*200 deep/),
    refused(
      '20 MB of references',
      qde(code('a', 'Trust', `<Description>${'&#65;'.repeat(4 * MB)}</Description>`)),
      WITHOUT_TAG,
    ),
    refused(
      'an attribute of 45 MB',
      qde(code('a', 'Trust', '', ` color="${'f'.repeat(45 * MB)}"`)),
      WITHOUT_TAG,
    ),
    refused(
      'a comment of 45 MB',
      qde(`<!--${'-x'.repeat(22 * MB)}-->${code('a', 'Trust')}`),
      WITHOUT_TAG,
    ),
    isRead(
      '3 MB of references',
      qde(code('a', 'Trust', `<Description>${'&#65;'.repeat(600_000)}</Description>`)),
    ),
    isRead('a comment of 3 MB', qde(`<!--${'-x'.repeat(1_500_000)}-->${code('a', 'Trust')}`)),
    isRead(
      '100,000 attributes',
      qde(
        code('a', 'Trust', '', Array.from({ length: 100_000 }, (_, at) => ` a${at}="1"`).join('')),
      ),
    ),
    isRead(
      '100,000 codings',
      qde(
        code('a', 'Trust'),
        `<Sources><TextSource guid="s">${Array.from({ length: 100_000 }, (_, at) => `<PlainTextSelection guid="p${at}" startPosition="0" endPosition="1"><Coding guid="c${at}"><CodeRef targetGUID="a"/></Coding></PlainTextSelection>`).join('\n')}</TextSource></Sources>`,
      ),
    ),
  ];
}

/** More of our own. */
export async function moreAttacks(): Promise<readonly HostileFile[]> {
  const good = await entryOf('project.qde', GOOD);
  return [
    refused('an empty file', '', /:1:1 .*empty/),
    refused(
      'an archive in the project',
      await zipOf([{ name: 'a.qde', text: good.toString('latin1') }]),
      /:1:4 .*no XML/,
    ),
    refused('an archive of nothing', await zipOf([]), /no \.qde file/),
    refused('encrypted', withBits(good, { flags: 1 }), /encrypted/),
    refused('a symbolic link', withBits(good, { attributes: 0o120777 * 65_536 }), /symbolic link/),
    refused('an unknown compression', withBits(good, { method: 99 }), /damaged.*99/),
    refused(
      'a directory that lies outside',
      withBits(good, { directory: 0xffff_fff0 }),
      /no archive|damaged/,
    ),
    refused(
      '62 MB unpacked',
      await entryOf('project.qde', `${GOOD}${' '.repeat(62 * MB)}`),
      /at most 50000000/,
    ),
    refused('51 MB as they are', `${GOOD}${' '.repeat(51 * MB)}`, /at most 50000000/),
    refused(
      'a code twice',
      qde(`${code('A', 'x')}\n${code('{a}', 'y')}`),
      /:5:1 .*already in line 4/,
    ),
    refused('a code without GUID', qde('<Code name="x"/>'), /:4:1 .*no GUID/),
    refused('a code without name', qde('<Code guid="a"/>'), /:4:1 .*no name/),
    refused(
      'names of nothing that shows',
      qde(`${code('a', '\u200F\u2066 ')}\n${code('b', '\u3164')}`),
      /:4:1 .*no name[\s\S]*:5:1 .*no name/,
    ),
    refused('a name of 301 characters', qde(code('a', 'x'.repeat(301))), /:4:1 .*301 characters/),
    refused('20,001 codes', codes(20_001), /:\d+:1 .*20000 codes/),
    refused('more than a file of the seed holds', codes(4_000, 'n'.repeat(200)), /too large/),
    refused('201 levels', nested(201), /200 deep/),
    refused(
      'a page of the web',
      '<!doctype html><html><body>Sign in</body></html>',
      /:1:\d+ .*no XML/,
    ),
    refused('another namespace', GOOD.replace('urn:QDA-XML', 'urn:other'), /:2:1 .*urn:other/),
    refused('no namespace', '<CodeBook><Codes/></CodeBook>', /:1:1 .*no namespace/),
    refused('an attribute twice', qde('<Code guid="a" guid="b" name="x"/>'), /:4:\d+ .*no XML/),
    refused('a prefix that is not declared', qde('<q:Code guid="a" name="x"/>'), /:4:\d+ .*no XML/),
    refused(
      'half a character of UTF-16',
      Buffer.from(`\uFEFF${GOOD}`, 'utf16le').subarray(0, -1),
      /not valid UTF-16LE/,
    ),
    refused(
      'control characters of XML 1.1',
      GOOD.replace('1.0"', '1.1"').replace('Trust', 'x&#1;y'),
      /:4:\d+ .*no XML/,
    ),
    refused(
      'a second declaration',
      GOOD.replace('<CodeBook>', '<?xml version="1.0"?><CodeBook>'),
      /:3:\d+ .*no XML/,
    ),
    refused('no codes', qde(''), /:1:1 .*no codes/),
  ];
}
