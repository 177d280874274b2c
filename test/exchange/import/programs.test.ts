import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/exchange/write/refi/zip.ts';
import { brief, code, draftOf, everyCode, qde, read, source } from './project-xml.ts';

/** What other programs write, each in a few lines of our own. */
describe('a project of another program', () => {
  it('is read under any name at the top of its archive, whatever stands beside it', async () => {
    const archive = await zipOf([
      { name: 'Sources/a.txt', text: 'nothing of this is read' },
      { name: '__MACOSX/project.qde', text: 'no project' },
      { name: '._My study.qde', text: 'no project' },
      { name: 'old/project.qde', text: 'no project' },
      { name: 'My study.QDE', text: qde(code('a', 'Trust')) },
    ]);
    expect((await read(archive)).codes.map(({ name }) => name)).toEqual(['Trust']);
  });

  it('may have a folder "/" in its archive, and names with backslashes', async () => {
    const archive = await zipOf([
      { name: 'a', text: '' },
      { name: 'sources_b.txt', text: '' },
      { name: 'project.qde', text: qde(code('a', 'Trust')) },
    ]);
    // The name of the first entry, behind the fields of its two headers.
    archive.write('/', 30);
    archive.write('/', archive.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 46);
    const renamed = archive.toString('latin1').replaceAll('sources_b', 'sources\\b');
    expect((await read(Buffer.from(renamed, 'latin1'))).codes).toHaveLength(1);
  });

  it.each(['urn:QDA-XML:project:0:10', 'urn:QDA-XML:project:1:0', 'urn:QDA-XML:project:1.0'])(
    'is read in the namespace %s',
    async (namespace) => {
      const xml = qde(code('a', 'Trust')).replace('urn:QDA-XML:project:1.0', namespace);
      expect((await read(xml)).kind).toBe('project');
    },
  );

  it('may have a prefix at its elements, comments, CDATA, and attributes in any order', async () => {
    const { codes } = await read(`<!-- made by hand -->
      <q:CodeBook xmlns:q="urn:QDA-XML:codebook:0:4"><q:Codes>
      <q:Code isCodable='true'
        name="A &amp; B" color="#fff" guid="{ABC}"><q:Description>one <![CDATA[<two>]]></q:Description></q:Code>
      </q:Codes><q:Sets/></q:CodeBook>`);
    expect(codes).toMatchObject([
      { name: 'A & B', guid: 'abc', description: 'one <two>', line: 3, column: 7 },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', (xml: string) => Buffer.from(`\uFEFF${xml}`)],
    ['UTF-16, little end first', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['UTF-16, big end first', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (xml: string) => Buffer.from(xml, 'utf16le')],
    ['UTF-8 that says UTF-16', (xml: string) => Buffer.from(xml.replace('utf-8', 'utf-16'))],
    ['CRLF', (xml: string) => Buffer.from(xml.replaceAll('\n', '\r\n'))],
  ])('is read in %s', async (_title, encoded) => {
    const { codes } = await read(encoded(qde(`\n${code('a', 'حکم‌رانی \u{1F33E}')}`)));
    expect(codes).toMatchObject([{ name: 'حکم‌رانی \u{1F33E}', line: 5, column: 1 }]);
  });

  it('is read in windows-1256, which it declares', async () => {
    const xml = qde(code('a', '@')).replace('utf-8', 'windows-1256');
    const bytes = Buffer.from(xml, 'latin1');
    bytes[bytes.indexOf('@')] = 0xc7;
    expect((await read(bytes)).codes[0]?.name).toBe('\u0627');
  });

  it('refers to codes in braces or not, in either case; references to nothing are counted', async () => {
    const project = await read(
      qde(
        code('{ABC-1}', 'Trust'),
        `<Sources>${source('S', 'a.txt', 'abc-1', 'ABC-1', 'none')}</Sources>
        <Sets><Set guid="1" name="x"><MemberCode guid="abc-1"/><MemberCode targetGUID="{gone}"/></Set></Sets>`,
      ),
    );
    expect(project.pairs).toEqual([{ codeGuid: 'abc-1', sourceGuid: 's' }]);
    expect(project.sets).toEqual([{ name: 'x', codeGuids: ['abc-1'] }]);
    expect(project.dangling).toEqual(new Map([['code', 2]]));
  });

  it('may repeat the GUID of a selection, and leave out what the standard leaves open', async () => {
    const bare = `<PDFSource guid="p"><PDFSelection guid="1"><Coding guid="1"><CodeRef targetGUID="a"/></Coding>
      <Representation guid="r"><PlainTextSelection guid="1"><Coding guid="1"><CodeRef targetGUID="a"/></Coding></PlainTextSelection></Representation></PDFSelection></PDFSource>`;
    const { pairs, counts } = await read(qde(code('a', 'Trust'), `<Sources>${bare}</Sources>`));
    expect([pairs.length, counts.codings]).toEqual([1, 2]);
  });

  it('voices a code that stands at a whole source or in a transcript', async () => {
    const draft = await draftOf(
      qde(
        code('a', 'Trust', code('b', 'Law') + code('c', 'Time')),
        `<Sources><TextSource guid="s"><Coding guid="1"><CodeRef targetGUID="b"/></Coding></TextSource>
        <AudioSource guid="t"><Transcript guid="u"><TranscriptSelection guid="v"><Coding guid="2"><CodeRef targetGUID="c"/></Coding></TranscriptSelection></Transcript></AudioSource></Sources>`,
      ),
    );
    expect(brief(draft)).toEqual(['1 DIMENSION Trust', '1.1 CODE Law [A]', '1.2 CODE Time [B]']);
  });

  it('of a survey has one interview for each of 300 answers, past Z', async () => {
    const sources = Array.from({ length: 300 }, (_, at) => source(`s${at}`, `${at}.txt`, 'b'));
    const { interviews, elements } = await draftOf(
      qde(code('a', 'Trust', code('b', 'Law')), `<Sources>${sources.join('')}</Sources>`),
    );
    const letters = interviews.map(({ letter }) => letter);
    expect([letters[25], letters[26], letters[27], letters[299]]).toEqual(['Z', 'AA', 'AB', 'KN']);
    expect(elements[1]?.voicedIn).toEqual(letters);
  });

  it('does not take cases for interviews that only carry variables, or leave a source out', async () => {
    const cases = (names: readonly string[]) =>
      `<Cases>${names.map((name, at) => `<Case guid="c${at}" name="${name}"><SourceRef targetGUID="s${at}"/></Case>`).join('')}</Cases>
      <Sources>${source('s0', 'one', 'b')}${source('s1', 'two', 'b')}${source('s2', 'uncoded')}</Sources>`;
    const codes = code('a', 'Trust', code('b', 'Law'));
    const named = await draftOf(qde(codes, cases(['P1', 'P2'])), { interviews: 'cases' });
    expect(named.interviews).toEqual([
      { letter: 'A', name: 'P1' },
      { letter: 'B', name: 'P2' },
    ]);
    const unnamed = qde(codes, cases(['P1', '']));
    await expect(draftOf(unnamed, { interviews: 'cases' })).rejects.toThrow('in no named case');
    expect((await draftOf(unnamed)).couldBeCases).toBe(false);
  });

  it('keeps every code: codable or not, with a name that stands in another branch too', async () => {
    const xml = qde(
      code('a', 'Barriers', code('b', 'Trust') + code('c', 'Trust')) +
        code('d', 'Hopes', code('e', 'Trust'), '').replace('"true"', '"false"'),
    );
    expect(everyCode((await read(xml)).codes)).toHaveLength(5);
    expect((await draftOf(xml)).elements).toHaveLength(5);
  });
});
