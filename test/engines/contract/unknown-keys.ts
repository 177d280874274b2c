import { describe, expect, it } from 'vitest';
import type { NamedKey, NamedKind } from '../../../src/model/named-keys.ts';
import type { GetReader } from './queries.ts';

export function unknownKeyChecks(reader: GetReader): void {
  const unknown = async (...named: readonly NamedKey[]) =>
    (await reader().unknownKeys(named)).map(
      ({ kind, key, candidates }) => `${kind} ${key}: ${[...candidates].sort().join(' ')}`,
    );
  const of = (kind: NamedKind, ...keys: readonly string[]) => keys.map((key) => ({ kind, key }));

  describe('unknown keys', () => {
    it('R27.1 MUST name no key that exists, and all others, by kind and then in the order given', async () => {
      const named = [
        ...of('studies', 'alpha', 'delta'),
        ...of('constructs', 'heart', 'hart'),
        ...of('elements', 'gamma.9', 'beta.1', 'alpha.9'),
        ...of('interviews', 'alpha.a', 'alpha.z'),
        ...of('absences', 'alpha.2.1~beta', 'alpha.2.1~gamma'),
        ...of('contrasts', 'matter-2', 'matter-1'),
      ];
      const found = await reader().unknownKeys(named);
      expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
        'studies delta',
        'elements gamma.9',
        'elements alpha.9',
        'constructs hart',
        'absences alpha.2.1~gamma',
        'contrasts matter-1',
        'interviews alpha.z',
      ]);
      expect(await reader().unknownKeys([])).toEqual([]);
    });

    it('R27.2 MUST bring the keys of the kind that share the longest beginning in whole steps', async () => {
      expect(
        await unknown(
          ...of('elements', 'alpha.1.1.1.11', 'beta.1.2', 'beta.1.1.1.1.1', 'BETA.1.۱.9', 'beta'),
          ...of('constructs', 'hart'),
          ...of('studies', 'alfa'),
          ...of('interviews', 'alpha.aa', 'nowhere.a'),
        ),
      ).toEqual([
        'studies alfa: alpha beta gamma',
        'elements alpha.1.1.1.11: alpha.1.1.1.1 alpha.1.1.1.10 alpha.1.1.1.2',
        'elements beta.1.2: beta.1.1 beta.1.1.1',
        'elements beta.1.1.1.1.1: beta.1.1.1',
        'elements BETA.1.۱.9: beta.1.1.1',
        'elements beta: beta.1 beta.1.1 beta.1.1.1',
        'constructs hart: all heart openness',
        'interviews alpha.aa: alpha.a alpha.b alpha.c',
        'interviews nowhere.a: alpha.a alpha.b alpha.c',
      ]);
    });

    it('R27.3 MUST bring the elements that end alike where no study is named so', async () => {
      expect(await unknown(...of('elements', 'betta.1.1', 'alfa.1.1.9', 'nowhere', ''))).toEqual([
        'elements betta.1.1: alpha.1 alpha.1.1 beta.1 beta.1.1 gamma.1 gamma.1.1',
        'elements alfa.1.1.9: alpha.1 alpha.1.1 beta.1 beta.1.1 gamma.1 gamma.1.1',
        'elements nowhere: ',
        'elements : ',
      ]);
    });

    it('R27.4 MUST read the key of a link from either end, and look for none', async () => {
      expect(
        await unknown(...of('links', 'beta.1~gamma.3', 'gamma.3~beta.1', 'alpha.1.1~beta.1.1')),
      ).toEqual([
        'links beta.1~gamma.3: beta.1~gamma.2 gamma.2.2~beta.1.1',
        'links gamma.3~beta.1: beta.1~gamma.2 gamma.2.2~beta.1.1',
        'links alpha.1.1~beta.1.1: alpha.1.1~beta.1.1 beta.1.1~gamma.1.1',
      ]);
    });

    it('R27.5 MUST take the letter of an interview in any case where it is asked to', async () => {
      const letter = (key: string, orLetter: boolean) => ({
        kind: 'interviews' as const,
        key,
        orLetter,
      });
      const found = await reader().unknownKeys([
        letter('A', true),
        letter('b', true),
        letter('Z', true),
        letter('A', false),
        letter('alpha.a', true),
      ]);
      expect(found.map(({ key, orLetter }) => `${key} ${orLetter}`)).toEqual(['Z true', 'A false']);
    });

    it('R27.6 MUST report twenty of a kind at most, the first ones', async () => {
      const keys = Array.from({ length: 30 }, (_, at) => `nowhere.${at}`);
      const found = await reader().unknownKeys([
        ...of('elements', ...keys),
        ...of('links', ...keys),
      ]);
      expect(found.map(({ key }) => key)).toEqual([...keys.slice(0, 20), ...keys.slice(0, 20)]);
    });
  });
}
