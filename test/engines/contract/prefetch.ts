import { describe, expect, it } from 'vitest';
import { byKey } from '../../../src/model/order.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import type { Prefetch, Reference, Relation } from '../../../src/model/relations.ts';
import { example } from '../../support/example-dataset.ts';
import { type GetReader, linkSort, relatedRows } from './queries.ts';

type Keyed = { readonly key: string };
type Follow = (graph: GraphReader) => Promise<readonly object[]>;
type Case = readonly [
  first: (graph: GraphReader, prefetch: readonly Prefetch[]) => Promise<unknown>,
  follow: Follow,
];

const { studies, elements, constructs, interviews, links, absences, contrasts, theory } = example();
const keysOf = (rows: readonly Keyed[]): string[] => rows.map(({ key }) => key);
const unique = (keys: readonly (string | null)[]): string[] => [
  ...new Set(keys.filter((key) => key !== null)),
];
const sorted = async (rows: Promise<readonly object[]>): Promise<readonly object[]> =>
  [...((await rows) as readonly Keyed[])].sort(byKey);
const SLICE = { limit: 50, fromEnd: false, after: null, before: null };

const ofStudies = (read: Exclude<Relation, 'descendants'>): Case => [
  (graph, prefetch) => graph.byKey('studies', keysOf(studies), prefetch),
  (graph) => relatedRows(graph, read, [...keysOf(studies), 'nobody']),
];
const ofElements = (read: Exclude<Relation, 'descendants'>): Case => [
  (graph, prefetch) => graph.byKey('elements', keysOf(elements), prefetch),
  (graph) => relatedRows(graph, read, keysOf(elements)),
];
const ofConstructs = (read: 'members' | 'memberInterviews' | 'memberLinks' | 'contrasts'): Case => [
  (graph, prefetch) => graph.constructPage({ slice: SLICE, prefetch }),
  (graph) => relatedRows(graph, read, keysOf(constructs)),
];
const named = (first: Case[0], follow: Follow): Case => [first, (graph) => sorted(follow(graph))];
const elementsAt = (first: Case[0], keys: readonly (string | null)[]): Case =>
  named(first, (graph) => graph.byKey('elements', unique(keys)));

const OWNED: Readonly<Record<Exclude<Relation, 'descendants' | 'codes'>, Case>> = {
  children: ofElements('children'),
  ancestors: ofElements('ancestors'),
  sameLabel: ofElements('sameLabel'),
  measured: ofStudies('measured'),
  theory: ofStudies('theory'),
  constructs: ofElements('constructs'),
  members: ofConstructs('members'),
  memberInterviews: ofConstructs('memberInterviews'),
  memberLinks: ofConstructs('memberLinks'),
  absences: ofElements('absences'),
  contrasts: ofConstructs('contrasts'),
  sides: [
    (graph, prefetch) => graph.contrastPage({ slice: SLICE, prefetch }),
    (graph) => relatedRows(graph, 'sides', keysOf(contrasts)),
  ],
  interviews: ofElements('interviews'),
  voicedLabels: ofStudies('voicedLabels'),
  evidence: ofElements('evidence'),
  participants: ofStudies('participants'),
  countChecks: ofStudies('countChecks'),
  notes: ofElements('notes'),
  recommendations: ofStudies('recommendations'),
};

const everyElement: Case[0] = (graph, prefetch) =>
  graph.byKey('elements', keysOf(elements), prefetch);
const everyLink: Case[0] = (graph, prefetch) =>
  graph.linkPages([null], { conditions: {}, sort: linkSort(), slice: SLICE, prefetch });
const theirs: Case[0] = (graph, prefetch) =>
  graph.counterparts(['alpha.2.1'], {
    minConfidence: 0,
    studies: null,
    includeDerived: true,
    prefetch,
  });
const beside = (read: Relation): Case[0] => {
  const from = read === 'theory' ? 'studies' : 'elements';
  const keys = from === 'studies' ? keysOf(studies) : keysOf(elements);
  return (graph, prefetch) => graph.byKey(from, keys, [{ read, next: prefetch }]);
};
const hits: Case[0] = (graph, prefetch) =>
  graph.search({ words: ['s'], slice: { ...SLICE, limit: 100 }, prefetch });

const NAMED: Readonly<Record<Exclude<Reference, 'elements'>, Case>> = {
  study: named(everyElement, (graph) => graph.byKey('studies', keysOf(studies))),
  details: named(everyElement, (graph) => graph.byKey('details', keysOf(elements))),
  codeCount: named(everyElement, (graph) => graph.byKey('codeCounts', keysOf(elements))),
  parent: elementsAt(
    everyElement,
    elements.map(({ parentKey }) => parentKey),
  ),
  core: elementsAt(
    (graph, prefetch) => graph.byKey('studies', keysOf(studies), prefetch),
    studies.map(({ coreKey }) => coreKey),
  ),
  memberStudies: named(
    (graph, prefetch) => graph.byKey('constructs', keysOf(constructs), prefetch),
    (graph) => graph.byKey('studies', keysOf(studies)),
  ),
  contested: named(
    (graph, prefetch) => graph.contrastPage({ slice: SLICE, prefetch }),
    (graph) => graph.byKey('constructs', unique(contrasts.map(({ constructKey }) => constructKey))),
  ),
  linkEnds: elementsAt(
    everyLink,
    links.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]),
  ),
  theoryEnds: elementsAt(
    beside('theory'),
    theory.flatMap(({ sourceKey, targetKey }) => [sourceKey, targetKey]),
  ),
  interview: named(beside('evidence'), (graph) => graph.byKey('interviews', keysOf(interviews))),
  sharedInterviews: named(
    (graph, prefetch) =>
      graph.coOccurrence({ study: 'alpha', level: 'CODE', minTogether: 1, first: 9, prefetch }),
    (graph) => graph.byKey('interviews', ['alpha.a', 'alpha.b']),
  ),
  element: elementsAt(
    beside('absences'),
    absences.map(({ elementKey }) => elementKey),
  ),
  links: named(theirs, (graph) =>
    graph.byKey('links', ['alpha.2.1~gamma.2.10', 'alpha.2.1~gamma.2.9']),
  ),
  hitElements: elementsAt(hits, keysOf(elements)),
  hitStudies: named(hits, (graph) => graph.byKey('studies', keysOf(studies))),
  hitConstructs: named(hits, (graph) => graph.byKey('constructs', keysOf(constructs))),
};

/** A read that was prefetched returns the same rows as one that was not. */
export function prefetchChecks(reader: GetReader): void {
  describe('a prefetch', () => {
    const cases = Object.entries({ ...OWNED, ...NAMED }) as [Prefetch['read'], Case][];
    it.each(cases)('MUST change no answer: %s', async (read, [first, follow]) => {
      const prefetching = reader();
      await first(prefetching, [{ read, next: [] }]);
      const answer = await follow(prefetching);
      expect(answer).toEqual(await follow(reader()));
      // A prefetched list serves one read; the next read runs its own query.
      expect(await follow(prefetching)).toEqual(answer);
    });

    it('MUST change no answer where only some of it was prefetched', async () => {
      const graph = reader();
      await graph.byKey('elements', ['alpha.1', 'beta.1'], [{ read: 'children', next: [] }]);
      const owners = ['gamma.2', 'alpha.1', 'alpha', 'beta.1'];
      expect(await relatedRows(graph, 'children', owners)).toEqual(
        await relatedRows(reader(), 'children', owners),
      );
    });

    it('MUST separate descendants of some levels from those of others', async () => {
      const graph = reader();
      const keys = ['alpha.1', 'alpha.2'];
      await graph.byKey('elements', keys, [
        { read: 'descendants', levels: ['CODE'], next: [] },
        { read: 'descendants', levels: ['CONCEPT', 'CATEGORY'], next: [] },
      ]);
      for (const levels of [['CODE'], ['CATEGORY', 'CONCEPT'], null] as const) {
        expect(await relatedRows(graph, 'descendants', keys, { levels })).toEqual(
          await relatedRows(reader(), 'descendants', keys, { levels }),
        );
      }
    });

    it('MUST separate members in some studies from those in others', async () => {
      const graph = reader();
      const next = [] as const;
      await graph.byKey('constructs', keysOf(constructs), [
        { read: 'members', studies: ['alpha'], next },
        { read: 'members', studies: ['gamma', 'beta'], next },
        { read: 'memberInterviews', studies: ['beta'], next },
      ]);
      for (const studies of [['alpha'], ['beta', 'gamma'], ['beta'], null] as const) {
        for (const read of ['members', 'memberInterviews'] as const) {
          expect(await relatedRows(graph, read, keysOf(constructs), { studies })).toEqual(
            await relatedRows(reader(), read, keysOf(constructs), { studies }),
          );
        }
      }
    });

    it('MUST follow nested relations', async () => {
      const graph = reader();
      const codes: Prefetch = { read: 'codes', next: [{ read: 'details', next: [] }] };
      await graph.byKey('studies', keysOf(studies), [
        { read: 'interviews', next: [codes] },
        { read: 'children', next: [{ read: 'children', next: [{ read: 'notes', next: [] }] }] },
      ]);
      const voices = async (from: GraphReader) => {
        const owners = await relatedRows(from, 'interviews', keysOf(studies));
        const voiced = await relatedRows(from, 'codes', keysOf(owners));
        return [owners, voiced, await sorted(from.byKey('details', unique(keysOf(voiced))))];
      };
      expect(await voices(graph)).toEqual(await voices(reader()));
      const top = await relatedRows(graph, 'children', keysOf(studies));
      expect(await relatedRows(graph, 'children', keysOf(top))).toEqual(
        await relatedRows(reader(), 'children', keysOf(top)),
      );
    });
  });
}
