import type { LinkBasis, MappingPredicate } from '../../src/model/enums.ts';
import type { SeedLink } from '../../src/seed/shapes/curation.ts';
import type { SeedElement } from '../../src/seed/shapes/element.ts';
import type { SeedStudy } from '../../src/seed/shapes/study.ts';
import { type Random, shuffled, weighted } from './random.ts';
import { sentences } from './words.ts';

/** The shares of the real links, in a hundred. */
const PREDICATES: readonly (readonly [readonly [MappingPredicate, isNegated: boolean], number])[] =
  [
    [['RELATED_MATCH', false], 62],
    [['CLOSE_MATCH', true], 16],
    [['BROAD_MATCH', false], 10],
    [['NARROW_MATCH', false], 8],
    [['CLOSE_MATCH', false], 2],
    [['EXACT_MATCH', false], 1],
    [['RELATED_MATCH', true], 1],
  ];
const CONFIDENCES: readonly (readonly [number, number])[] = [
  [0.4, 4],
  [0.45, 9],
  [0.5, 26],
  [0.55, 20],
  [0.6, 19],
  [0.65, 8],
  [0.7, 5],
  [0.75, 6],
  [0.8, 2],
  [0.85, 1],
];
const BASES: readonly (readonly [LinkBasis, number])[] = [
  ['ANSWER', 45],
  ['PLACE', 29],
  ['LABEL', 13],
  ['TEXT', 13],
];
/** Of a study's elements; few of them have many links, as in the real studies. */
const LINKED_SHARE = 0.6;

/** `count` links between two studies, by subject, then object. */
export function linksBetween(
  [subjects, objects]: readonly [SeedStudy, SeedStudy],
  count: number,
  random: Random,
): SeedLink[] {
  const [from, to] = [linkable(subjects, random), linkable(objects, random)];
  const made = new Map<string, SeedLink>();
  while (made.size < count) {
    const ends = [frequent(random, from), frequent(random, to)] as const;
    made.set(ends.map(({ key }) => key).join('~'), link(ends, [subjects.key, objects.key], random));
  }
  return [...made.values()];
}

const linkable = ({ elements }: SeedStudy, random: Random): readonly SeedElement[] =>
  shuffled(random, elements).slice(0, Math.ceil(elements.length * LINKED_SHARE));

/** An element near the beginning rather than near the end. */
const frequent = (random: Random, elements: readonly SeedElement[]): SeedElement =>
  elements[random(random(elements.length) + 1)] as SeedElement;

function link(
  ends: readonly [SeedElement, SeedElement],
  studies: readonly [string, string],
  random: Random,
): SeedLink {
  const [predicate, negated] = weighted(random, PREDICATES);
  const isSame = predicate === 'EXACT_MATCH' || predicate === 'CLOSE_MATCH';
  const translation = random(40) === 0 ? 'REFUTATIONAL' : 'RECIPROCAL';
  const [subject, object] = ends;
  return {
    subject: subject.key,
    predicate,
    object: object.key,
    confidence: weighted(random, CONFIDENCES),
    justification: 'MANUAL_CURATION',
    status: 'CANDIDATE',
    negated,
    ...(isSame && !negated && { translation }),
    basis: weighted(random, BASES),
    citations: ends.map(({ cite }, at) => ({ study: studies[at] ?? '', ...cite })),
    proposedOn: '2026-11-21',
    rationale: sentences(random, 2),
  };
}
