import { describe, expect, it } from 'vitest';
import { type GetReader, keysOf, owned, relatedRows, slice } from './queries.ts';

export function constructChecks(reader: GetReader): void {
  describe('constructs', () => {
    it('R8.1 MUST compute overlap and studies over all studies', async () => {
      const { rows } = await reader().constructPage({ slice: slice() });
      expect(rows.map(({ key, overlap, studyKeys }) => [key, overlap, studyKeys])).toEqual([
        ['all', 'SHARED_BY_ALL', ['alpha', 'beta', 'gamma']],
        ['heart', 'SHARED_BY_SOME', ['alpha', 'gamma']],
        ['openness', 'SHARED_BY_SOME', ['alpha', 'beta']],
      ]);
    });

    it('R8.2 MUST call contested what has a refutational link between two members, or a contrast', async () => {
      const contested = await reader().constructPage({ isContested: true, slice: slice() });
      expect(keysOf(contested.rows)).toEqual(['heart', 'openness']);
      const others = await reader().constructPage({ isContested: false, slice: slice() });
      expect(keysOf(others.rows)).toEqual(['all']);
    });

    it('R8.3 MUST list every recorded link between two members, and members by key', async () => {
      const graph = reader();
      expect(owned(await relatedRows(graph, 'memberLinks', ['all', 'heart']))).toEqual([
        'all: alpha.2.1~gamma.2.10',
        'all: beta.1~gamma.2',
        'heart: alpha.2.1~gamma.2.9',
        'heart: alpha.2.1~gamma.2.10',
      ]);
      expect(owned(await relatedRows(graph, 'members', ['heart']))).toEqual([
        'heart: alpha.2.1',
        'heart: gamma.2.9',
        'heart: gamma.2.10',
      ]);
    });

    it('R23.3 MUST give the members in some studies, and the interviews that voiced these or codes below', async () => {
      const graph = reader();
      const keys = ['all', 'heart', 'openness', 'nowhere'];
      const some = { studies: ['alpha', 'beta'] };
      expect(owned(await relatedRows(graph, 'members', keys, some))).toEqual([
        'all: alpha.2.1',
        'all: beta.1',
        'heart: alpha.2.1',
        'openness: alpha.1.1',
        'openness: beta.1.1',
      ]);
      const voiced = ['all: alpha.b', 'heart: alpha.b', 'openness: alpha.a', 'openness: alpha.b'];
      expect(owned(await relatedRows(graph, 'memberInterviews', keys, some))).toEqual(voiced);
      expect(owned(await relatedRows(graph, 'memberInterviews', keys))).toEqual(voiced);
      const others = { studies: ['beta', 'gamma'] };
      expect(await relatedRows(graph, 'memberInterviews', keys, others)).toEqual([]);
    });

    it('R18.11 MUST list constructs with a member in any of the requested studies', async () => {
      const inBeta = await reader().constructPage({ studies: ['beta'], slice: slice() });
      expect(keysOf(inBeta.rows)).toEqual(['all', 'openness']);
      const shared = await reader().constructPage({ overlap: ['SHARED_BY_ALL'], slice: slice() });
      expect(keysOf(shared.rows)).toEqual(['all']);
    });

    it('R8.4 MUST find the constructs that an element expresses, by key', async () => {
      expect(owned(await relatedRows(reader(), 'constructs', ['alpha.2.1', 'gamma.1']))).toEqual([
        'alpha.2.1: all',
        'alpha.2.1: heart',
      ]);
    });

    it('R7.1 MUST find absences by key and by element', async () => {
      const graph = reader();
      expect(keysOf(await graph.byKey('absences', ['alpha.2.1~beta', 'nowhere']))).toEqual([
        'alpha.2.1~beta',
      ]);
      expect(owned(await relatedRows(graph, 'absences', ['alpha.2.1', 'beta.1']))).toEqual([
        'alpha.2.1: alpha.2.1~beta',
      ]);
    });
  });
}
