import { describe, expect, it } from 'vitest';
import type { Comparison, ComparisonParts, UnlinkedQuery } from '../../../src/model/comparison.ts';
import { ALL_PARTS, type GetReader, keysOf, NO_PARTS, slice } from './queries.ts';

const ANY_UNLINKED = { levels: null, isLeaf: null, predicates: null } as const;

export function comparisonChecks(reader: GetReader): void {
  const compare = (
    studies: readonly string[] | null,
    parts: Partial<ComparisonParts> = ALL_PARTS,
    minConfidence = 0.5,
  ): Promise<Comparison> =>
    reader().comparison({
      studies,
      minConfidence,
      includeDerived: false,
      parts: { ...NO_PARTS, ...parts },
    });

  describe('comparison', () => {
    it('R10.1 MUST bring the studies that exist, with what their cells are measured by', async () => {
      const { found, studies } = await compare(['gamma', 'nowhere', 'alpha', 'gamma'], NO_PARTS);
      expect(found).toBe(2);
      expect(
        studies.map((one) => [one.key, one.elementCount, one.hasCodes, one.hasVoicedCodes]),
      ).toEqual([
        ['alpha', 10, true, true],
        ['gamma', 14, false, false],
      ]);
      expect(keysOf((await compare(null, NO_PARTS)).studies)).toEqual(['alpha', 'beta', 'gamma']);
    });

    it('R11.1 MUST bring active links between compared studies, of the requested predicates, with the roles of their ends', async () => {
      const { links } = await compare(null);
      expect(
        links.map((one) => [
          one.key,
          one.subjectStudy,
          one.subjectRole,
          one.objectStudy,
          one.objectRole,
        ]),
      ).toEqual([
        ['alpha.1.1~beta.1.1', 'alpha', 'CAUSAL_CONDITION', 'beta', 'STRATEGY'],
        ['alpha.2.1~gamma.2.9', 'alpha', 'CORE_PHENOMENON', 'gamma', null],
        ['alpha.2.1~gamma.2.10', 'alpha', 'CORE_PHENOMENON', 'gamma', null],
        ['beta.1~gamma.2', 'beta', 'STRATEGY', 'gamma', null],
      ]);
      const some = await compare(['gamma', 'alpha'], { predicates: ['NARROW_MATCH'] });
      expect(keysOf(some.links)).toEqual(['alpha.2.1~gamma.2.9']);
      const unsure = await compare(['gamma', 'alpha'], { predicates: ['BROAD_MATCH'] }, 0.49);
      expect(keysOf(unsure.links)).toEqual(['alpha.1.1~gamma.1.1']);
    });

    it('R11.2 MUST bring the ends of links only where they are requested', async () => {
      const links = { predicates: ['EXACT_MATCH'] } as const;
      expect((await compare(null, links)).elements).toEqual([]);
      expect(keysOf((await compare(null, { ...links, ends: true })).elements)).toEqual([
        'beta.1',
        'gamma.2',
      ]);
    });

    it('R4.1 MUST bring dimensions with a role, and what links of the same idea join to a role from a thematic study', async () => {
      const { elements } = await compare(null, { roles: true });
      expect(keysOf(elements)).toEqual(['alpha.1', 'alpha.2', 'beta.1', 'gamma.2', 'gamma.2.9']);
      const sure = await compare(null, { roles: true }, 0.85);
      expect(keysOf(sure.elements)).toEqual(['alpha.1', 'alpha.2', 'beta.1', 'gamma.2.9']);
      const two = await compare(['alpha', 'beta'], { roles: true });
      expect(keysOf(two.elements)).toEqual(['alpha.1', 'alpha.2', 'beta.1']);
    });

    it('R5.1 MUST bring constructs with a member in a compared study, their members there, and the active links between these', async () => {
      const { constructs, elements, links } = await compare(['beta', 'gamma'], {
        constructs: true,
      });
      expect(constructs.map(({ key, memberKeys }) => [key, memberKeys])).toEqual([
        ['all', ['beta.1', 'gamma.2', 'gamma.2.10']],
        ['heart', ['gamma.2.9', 'gamma.2.10']],
        ['openness', ['beta.1.1']],
      ]);
      expect(constructs.map(({ overlap }) => overlap)).toEqual([
        'SHARED_BY_ALL',
        'SHARED_BY_SOME',
        'SHARED_BY_SOME',
      ]);
      expect(keysOf(elements)).toEqual([
        'beta.1',
        'beta.1.1',
        'gamma.2',
        'gamma.2.9',
        'gamma.2.10',
      ]);
      expect(keysOf(links)).toEqual(['beta.1~gamma.2']);
    });

    it('R6.1 MUST measure the elements of cells with all below them, and who voiced it', async () => {
      const { sizes } = await compare(['alpha', 'gamma'], { roles: true, sizes: true });
      expect(sizes).toEqual([
        { key: 'alpha.1', elementCount: 6, codeCount: 3, interviewKeys: ['alpha.a', 'alpha.b'] },
        { key: 'alpha.2', elementCount: 4, codeCount: 1, interviewKeys: ['alpha.b'] },
        { key: 'gamma.2.9', elementCount: 1, codeCount: 0, interviewKeys: [] },
      ]);
      expect((await compare(['alpha', 'gamma'], { roles: true })).sizes).toEqual([]);
    });

    it('R23.5 MUST bring the interviews of the elements in cells, each once, in their order', async () => {
      const parts = { constructs: true, interviews: true };
      expect(keysOf((await compare(null, parts)).interviews)).toEqual(['alpha.a', 'alpha.b']);
      expect((await compare(['beta', 'gamma'], parts)).interviews).toEqual([]);
      expect((await compare(null, { constructs: true })).interviews).toEqual([]);
    });

    it('R7.2 MUST bring assertions about elements of compared studies in compared studies', async () => {
      expect(keysOf((await compare(['alpha', 'beta'])).absences)).toEqual(['alpha.2.1~beta']);
      expect((await compare(['beta', 'gamma'])).absences).toEqual([]);
      expect((await compare(['alpha', 'beta'], { roles: true })).absences).toEqual([]);
    });

    it('R8.5 MUST bring what is valued oppositely, however unsure, and not what an expert refused', async () => {
      const { disputes } = await compare(null, { disputes: true }, 0.9);
      expect(disputes).toEqual([{ subjectKey: 'alpha.1.1', objectKey: 'beta.1.1' }]);
      expect((await compare(['alpha', 'gamma'], { disputes: true })).disputes).toEqual([]);
    });

    it('R11.3 MUST page through the elements of a study without an active link of their own to the others', async () => {
      const query = { ...ANY_UNLINKED, minConfidence: 0.5, includeDerived: false };
      const page = await reader().unlinkedPage({
        ...query,
        study: 'gamma',
        others: ['alpha'],
        levels: ['CATEGORY'],
        slice: slice({ limit: 3 }),
      });
      expect(keysOf(page.rows)).toEqual(['gamma.1.1', 'gamma.2.1', 'gamma.2.2']);
      expect([page.total, page.hasNext, page.hasPrevious]).toEqual([10, true, false]);
      const beta = { ...query, study: 'beta', others: ['alpha', 'gamma'], slice: slice() };
      expect(keysOf((await reader().unlinkedPage(beta)).rows)).toEqual(['beta.1.1.1']);
      const unsure = await reader().unlinkedPage({ ...beta, minConfidence: 0.6 });
      expect(keysOf(unsure.rows)).toEqual(['beta.1.1', 'beta.1.1.1']);
    });

    it('R24.5 MUST take as unlinked what has no link with one of the predicates, as read from the element', async () => {
      const unlinked = async (study: string, other: string, given: Partial<UnlinkedQuery>) => {
        const query = { ...ANY_UNLINKED, minConfidence: 0.5, includeDerived: false, ...given };
        const page = { ...query, study, others: [other], slice: slice() };
        return keysOf((await reader().unlinkedPage(page)).rows);
      };
      const broad = { predicates: ['BROAD_MATCH'] } as const;
      const narrow = { predicates: ['NARROW_MATCH'] } as const;
      // Recorded from alpha.2.1, to which gamma.2.9 is the narrower.
      expect(await unlinked('gamma', 'alpha', broad)).not.toContain('gamma.2.9');
      expect(await unlinked('gamma', 'alpha', narrow)).toContain('gamma.2.9');
      expect(await unlinked('alpha', 'gamma', narrow)).not.toContain('alpha.2.1');
      expect(await unlinked('alpha', 'gamma', broad)).toContain('alpha.2.1');
      expect(await unlinked('beta', 'gamma', { isLeaf: true })).toEqual(['beta.1.1.1']);
      expect(await unlinked('beta', 'gamma', { isLeaf: false })).toEqual(['beta.1.1']);
    });
  });
}

/** On the graph of links that chain. */
export function derivedComparisonChecks(reader: GetReader): void {
  const compared = { studies: ['d', 'a'], minConfidence: 0.5, includeDerived: true } as const;

  describe('comparison with derived links', () => {
    it('R3.20 MUST bring them once each, also by way of studies that are not compared', async () => {
      const { links, elements } = await reader().comparison({
        ...compared,
        parts: { ...NO_PARTS, predicates: ALL_PARTS.predicates, ends: true },
      });
      expect(links.map(({ key, predicate }) => `${key} ${predicate}`)).toEqual([
        'a.1~d.1 BROAD_MATCH',
        'a.2~d.1 BROAD_MATCH',
        'a.3~d.3 EXACT_MATCH',
      ]);
      expect(links[0]?.derivedFromKeys).toEqual(['a.1~b.1', 'b.1~c.1', 'c.1~d.1']);
      expect(keysOf(elements)).toEqual(['a.1', 'a.2', 'a.3', 'd.1', 'd.3']);
    });

    it('R11.4 MUST take an element that a chain joins as linked, where chains count', async () => {
      const unlinked = async (includeDerived: boolean) => {
        const query = { ...ANY_UNLINKED, study: 'd', others: ['a'], minConfidence: 0.5 };
        return keysOf(
          (await reader().unlinkedPage({ ...query, includeDerived, slice: slice() })).rows,
        );
      };
      expect(await unlinked(true)).toEqual(['d.2']);
      expect(await unlinked(false)).toEqual(['d.1', 'd.2']);
    });

    it('R24.6 MUST read the predicate of a chain from the element too', async () => {
      const unlinked = async (predicates: UnlinkedQuery['predicates']) => {
        const query = { ...ANY_UNLINKED, study: 'd', others: ['a'], minConfidence: 0.5 };
        const page = { ...query, predicates, includeDerived: true, slice: slice() };
        return keysOf((await reader().unlinkedPage(page)).rows);
      };
      // To a.1 d.1 is the broader, so a.1 is the narrower to d.1.
      expect(await unlinked(['NARROW_MATCH'])).toEqual(['d.2', 'd.3']);
      expect(await unlinked(['BROAD_MATCH'])).toEqual(['d.1', 'd.2', 'd.3']);
    });
  });
}
