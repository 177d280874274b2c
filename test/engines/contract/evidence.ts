import { describe, expect, it } from 'vitest';
import { sortedBy, sortOfKey } from '../../../src/model/order.ts';
import { example } from '../../support/example-dataset.ts';
import { elementKeys, type GetReader, owned, relatedRows } from './queries.ts';

export function evidenceChecks(reader: GetReader): void {
  describe('evidence', () => {
    it('R15.1 MUST give the distinct normalised printed labels of each interview, in order', async () => {
      const rows = await relatedRows(reader(), 'voicedLabels', ['alpha', 'beta']);
      expect(
        rows.map(({ of, interviewKey, labels }) => [of, interviewKey, [...labels].sort()]),
      ).toEqual([
        ['alpha', 'alpha.a', ['حماتیازطرحها', 'سازمانهایمردمی']],
        ['alpha', 'alpha.b', ['سازمانهایمردمی', 'مشارکت']],
        ['alpha', 'alpha.c', []],
      ]);
    });

    it('R15.2 MUST give theory edges as recorded', async () => {
      const rows = await relatedRows(reader(), 'theory', ['alpha', 'gamma']);
      expect(rows).toEqual([
        {
          of: 'alpha',
          studyKey: 'alpha',
          relation: 'CAUSES',
          sourceKey: 'alpha.1',
          targetKey: 'alpha.2',
          basis: 'PARADIGM',
          cite: null,
        },
      ]);
    });

    it('R18.12 MUST relate codes and interviews in both directions, each in its order', async () => {
      const graph = reader();
      expect(owned(await relatedRows(graph, 'interviews', ['alpha.1.1.1.2', 'alpha']))).toEqual([
        'alpha.1.1.1.2: alpha.a',
        'alpha: alpha.a',
        'alpha: alpha.b',
        'alpha: alpha.c',
      ]);
      expect(owned(await relatedRows(graph, 'codes', ['alpha.b', 'alpha.c']))).toEqual([
        'alpha.b: alpha.1.1.1.10',
        'alpha.b: alpha.2.1.1.1',
      ]);
    });

    it('R23.1 MUST give the interviews of an element and all below it, each once, in their order', async () => {
      const owners = ['alpha.1', 'alpha.1.1.1', 'alpha.2', 'beta.1', 'gamma.1', 'nowhere'];
      expect(owned(await relatedRows(reader(), 'interviews', owners))).toEqual([
        'alpha.1: alpha.a',
        'alpha.1: alpha.b',
        'alpha.1.1.1: alpha.a',
        'alpha.1.1.1: alpha.b',
        'alpha.2: alpha.b',
      ]);
    });

    it('R23.2 MUST find an interview by its letter or its key, in any case', async () => {
      const { evidence } = example();
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        const voiced = evidence.filter(({ interviewKey }) => interviewKey === `alpha.${letter}`);
        const expected = sortedBy(
          voiced.map(({ elementKey }) => elementKey),
          sortOfKey,
        );
        const capital = letter.toUpperCase();
        for (const name of [letter, capital]) {
          for (const interview of [name, `alpha.${name}`, `ALPHA.${name}`]) {
            expect(await elementKeys(reader(), { interview }), interview).toEqual(expected);
          }
        }
      }
      for (const interview of ['', 'alpha', 'alpha.', 'a.b', 'ab', 'alpha.\u212A', '\u0130']) {
        expect(await elementKeys(reader(), { interview }), interview).toEqual([]);
      }
    });

    it('R18.13 MUST list evidence with its element, with or without an interview', async () => {
      const rows = await relatedRows(reader(), 'evidence', [
        'beta.1.1.1',
        'alpha.1.1.1.1',
        'alpha.1',
      ]);
      expect(
        rows.map(({ of, interviewKey, gistForms }) => [of, interviewKey, gistForms.length]),
      ).toEqual([
        ['beta.1.1.1', null, 2],
        ['alpha.1.1.1.1', 'alpha.a', 0],
      ]);
    });

    it('R18.14 MUST find codes with the same printed label by its words, not its spelling', async () => {
      expect(
        owned(
          await relatedRows(reader(), 'sameLabel', [
            'alpha.1.1.1.1',
            'alpha.2.1.1.1',
            'alpha.1.1.1.2',
          ]),
        ),
      ).toEqual(['alpha.1.1.1.1: alpha.2.1.1.1', 'alpha.2.1.1.1: alpha.1.1.1.1']);
    });
  });
}
