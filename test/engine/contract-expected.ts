import { describe, expect, it } from 'vitest';
import { byKey } from '../../src/graph/order.ts';
import type { Expected, KnowledgeGraph, NamedRead, OwnedRead } from '../../src/graph/port.ts';
import type { Opened } from './ask.ts';
import { example } from './example.ts';

type Keyed = { readonly key: string };
type Follow = (graph: KnowledgeGraph) => Promise<readonly object[]>;
type Case = readonly [
  first: (graph: KnowledgeGraph, expected: readonly Expected[]) => Promise<unknown>,
  follow: Follow,
];

const { studies, elements, constructs, interviews, links, absences, theory } = example();
const keysOf = (rows: readonly Keyed[]): string[] => rows.map(({ key }) => key);
const unique = (keys: readonly (string | null)[]): string[] => [
  ...new Set(keys.filter((key) => key !== null)),
];
const sorted = async (rows: Promise<readonly object[]>): Promise<readonly object[]> =>
  [...((await rows) as readonly Keyed[])].sort(byKey);
const SLICE = { limit: 50, fromEnd: false, after: null, before: null };

const ofStudies = (read: Exclude<OwnedRead, 'descendants'>): Case => [
  (graph, expected) => graph.studies(keysOf(studies), expected),
  (graph) => graph[read]([...keysOf(studies), 'nobody']),
];
const ofElements = (read: Exclude<OwnedRead, 'descendants'>): Case => [
  (graph, expected) => graph.elements(keysOf(elements), expected),
  (graph) => graph[read](keysOf(elements)),
];
const ofConstructs = (read: 'members' | 'linksWithin'): Case => [
  (graph, expected) => graph.constructPage({ slice: SLICE, expected }),
  (graph) => graph[read](keysOf(constructs)),
];
const named = (first: Case[0], follow: Follow): Case => [first, (graph) => sorted(follow(graph))];
const elementsAt = (first: Case[0], keys: readonly (string | null)[]): Case =>
  named(first, (graph) => graph.elements(unique(keys)));

const OWNED: Readonly<Record<Exclude<OwnedRead, 'descendants' | 'codesOf'>, Case>> = {
  children: ofElements('children'),
  ancestors: ofElements('ancestors'),
  sameLabel: ofElements('sameLabel'),
  measured: ofStudies('measured'),
  theory: ofStudies('theory'),
  constructsOf: ofElements('constructsOf'),
  members: ofConstructs('members'),
  linksWithin: ofConstructs('linksWithin'),
  absencesOf: ofElements('absencesOf'),
  interviewsOf: ofElements('interviewsOf'),
  labelsVoiced: ofStudies('labelsVoiced'),
  evidenceOf: ofElements('evidenceOf'),
  participants: ofStudies('participants'),
  countChecks: ofStudies('countChecks'),
  notesOf: ofElements('notesOf'),
  recommendationsOf: ofStudies('recommendationsOf'),
};

const everyElement: Case[0] = (graph, expected) => graph.elements(keysOf(elements), expected);
const everyLink: Case[0] = (graph, expected) =>
  graph.linkPages([null], { conditions: {}, slice: SLICE, expected });
const theirs: Case[0] = (graph, expected) =>
  graph.counterparts(['alpha.2.1'], {
    minConfidence: 0,
    studies: null,
    includeDerived: true,
    expected,
  });
const beside = (read: OwnedRead): Case[0] => {
  const from = read === 'theory' ? 'studies' : 'elements';
  const keys = from === 'studies' ? keysOf(studies) : keysOf(elements);
  return (graph, expected) => graph[from](keys, [{ read, next: expected }]);
};
const hits: Case[0] = (graph, expected) =>
  graph.search({ words: ['s'], slice: { ...SLICE, limit: 100 }, expected });

const NAMED: Readonly<Record<Exclude<NamedRead, 'elements'>, Case>> = {
  study: named(everyElement, (graph) => graph.studies(keysOf(studies))),
  details: named(everyElement, (graph) => graph.details(keysOf(elements))),
  parent: elementsAt(
    everyElement,
    elements.map(({ parentKey }) => parentKey),
  ),
  core: elementsAt(
    (graph, expected) => graph.studies(keysOf(studies), expected),
    studies.map(({ coreKey }) => coreKey),
  ),
  memberStudies: named(
    (graph, expected) => graph.constructs(keysOf(constructs), expected),
    (graph) => graph.studies(keysOf(studies)),
  ),
  ends: elementsAt(
    everyLink,
    links.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]),
  ),
  theoryEnds: elementsAt(
    beside('theory'),
    theory.flatMap(({ sourceKey, targetKey }) => [sourceKey, targetKey]),
  ),
  interview: named(beside('evidenceOf'), (graph) => graph.interviews(keysOf(interviews))),
  element: elementsAt(
    beside('absencesOf'),
    absences.map(({ elementKey }) => elementKey),
  ),
  links: named(theirs, (graph) => graph.links(['alpha.2.1~gamma.2.10', 'alpha.2.1~gamma.2.9'])),
  hitElements: elementsAt(hits, keysOf(elements)),
  hitStudies: named(hits, (graph) => graph.studies(keysOf(studies))),
  hitConstructs: named(hits, (graph) => graph.constructs(keysOf(constructs))),
};

/** A read that was told of before it came answers as one that was not. */
export function expectedChecks(opened: Opened): void {
  describe('what is expected', () => {
    const cases = Object.entries({ ...OWNED, ...NAMED }) as [Expected['read'], Case][];
    it.each(cases)('MUST change no answer: %s', async (read, [first, follow]) => {
      const told = opened();
      await first(told, [{ read, next: [] }]);
      const answer = await follow(told);
      expect(answer).toEqual(await follow(opened()));
      // What came along came for one read; the next asks again.
      expect(await follow(told)).toEqual(answer);
    });

    it('MUST change no answer where some of it came along and some did not', async () => {
      const graph = opened();
      await graph.elements(['alpha.1', 'beta.1'], [{ read: 'children', next: [] }]);
      const owners = ['gamma.2', 'alpha.1', 'alpha', 'beta.1'];
      expect(await graph.children(owners)).toEqual(await opened().children(owners));
    });

    it('MUST keep descendants of some levels apart from those of others', async () => {
      const graph = opened();
      const keys = ['alpha.1', 'alpha.2'];
      await graph.elements(keys, [
        { read: 'descendants', levels: ['CODE'], next: [] },
        { read: 'descendants', levels: ['CONCEPT', 'CATEGORY'], next: [] },
      ]);
      for (const levels of [['CODE'], ['CATEGORY', 'CONCEPT'], null] as const) {
        expect(await graph.descendants(keys, levels)).toEqual(
          await opened().descendants(keys, levels),
        );
      }
    });

    it('MUST follow ways one after another', async () => {
      const graph = opened();
      const codes: Expected = { read: 'codesOf', next: [{ read: 'details', next: [] }] };
      await graph.studies(keysOf(studies), [
        { read: 'interviewsOf', next: [codes] },
        { read: 'children', next: [{ read: 'children', next: [{ read: 'notesOf', next: [] }] }] },
      ]);
      const voices = async (from: KnowledgeGraph) => {
        const held = await from.interviewsOf(keysOf(studies));
        const voiced = await from.codesOf(keysOf(held));
        return [held, voiced, await sorted(from.details(unique(keysOf(voiced))))];
      };
      expect(await voices(graph)).toEqual(await voices(opened()));
      const top = await graph.children(keysOf(studies));
      expect(await graph.children(keysOf(top))).toEqual(await opened().children(keysOf(top)));
    });
  });
}
