import { describe, expect, it } from 'vitest';
import { filledIn } from './filled.ts';
import { brief, code, draftOf, qde } from './project-xml.ts';

const set = (guid: string, name: string, ...members: readonly string[]): string =>
  `<Set guid="${guid}" name="${name}">${members.map((member) => `<MemberCode targetGUID="${member}"/>`).join('')}</Set>`;

describe('a flat list of codes', () => {
  it('becomes one dimension, named after the project where that has a name', async () => {
    const flat = qde(code('a', 'Trust') + code('b', 'Law'));
    expect(brief(await draftOf(flat))).toEqual([
      '1 DIMENSION TODO',
      '1.1 CODE Trust',
      '1.2 CODE Law',
    ]);
    const named = await draftOf(flat.replace('"Untitled"', '"Water"'));
    expect(brief(named)[0]).toBe('1 DIMENSION Water');
    const file = await draftOf(flat.replace('"Untitled"', '"Jane Doe.qdpx"'));
    expect(brief(file)[0]).toBe('1 DIMENSION TODO');
  });

  it('becomes levels where its names hold them; a level that is a code too stays one', async () => {
    const flat = qde(
      ['trust::law', 'time', 'trust', 'trust::law', 'a::::b', 'law::\u200Ccourt']
        .map((name, at) => code(`g${at}`, name))
        .join(''),
    );
    expect((await draftOf(flat)).outline.hints).toEqual([
      'names seem to hold levels: --split "::"',
    ]);
    expect(brief(await draftOf(flat, { split: '::' }))).toEqual([
      '1 DIMENSION trust',
      '1.1 CODE law',
      '1.2 CODE law',
      '2 DIMENSION time',
      '3 DIMENSION a::::b',
      '4 DIMENSION law',
      '4.1 CODE court',
    ]);
  });

  it('becomes dimensions by its sets; a code in two of them is asked about, at its place', async () => {
    const codes = [code('a', 'Trust'), code('b', 'Law'), code('c', 'Law'), code('d', 'Time')].join(
      '',
    );
    const sets = `<Sets>${set('s', 'Core', 'b', 'c')}${set('t', 'Edge', 'c', 'd')}</Sets>`;
    const draft = await draftOf(qde(codes, sets), { bySets: true });
    expect(brief(draft)).toEqual([
      '1 DIMENSION Core',
      '1.1 CODE Law',
      '1.2 CODE Law',
      '2 DIMENSION Edge',
      '2.1 CODE Time',
      '3 DIMENSION TODO',
      '3.1 CODE Trust',
    ]);
    expect(filledIn(draft).text).toContain(`
  - key: mine.note.2
    text: { en: "This code is in several sets, \\"Core\\" and \\"Edge\\"; say why it stands here, or move it" }
    about: [mine.1.2]
`);
    await expect(draftOf(qde(codes), { bySets: true })).rejects.toThrow('none with codes');
    const tree = qde(
      code('a', 'Trust', code('b', 'Law')),
      sets.replace(/<MemberCode targetGUID="[cd]"\/>/g, ''),
    );
    await expect(draftOf(tree, { bySets: true })).rejects.toThrow('has levels already');
  });
});

describe('a deep tree', () => {
  it('keeps what is deeper than four levels as codes of their concept, in order', async () => {
    const draft = await draftOf(
      qde(
        code(
          '1',
          'a',
          code(
            '2',
            'b',
            code('3', 'c', code('4', 'd', code('5', 'e', code('6', 'f'))) + code('7', 'g')),
          ),
        ),
      ),
    );
    expect(brief(draft)).toEqual([
      '1 DIMENSION a',
      '1.1 CATEGORY b',
      '1.1.1 CONCEPT c',
      '1.1.1.1 CODE d',
      '1.1.1.2 CODE e',
      '1.1.1.3 CODE f',
      '1.1.1.4 CODE g',
    ]);
    expect(draft.placed.hoisted).toEqual(['mine.1.1.1.2', 'mine.1.1.1.3']);
  });
});
