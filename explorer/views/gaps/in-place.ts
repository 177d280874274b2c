import { INVERSE } from '../../components/predicate.tsx';
import type { GapsQuery } from '../../graphql/generated.ts';
import type { PlaceOf } from './state.ts';

/** An element that the other study does not have. */
export type Gap = GapsQuery['gaps']['nodes'][number];
type Link = Gap['links']['nodes'][number];
type Absence = Gap['absences'][number];

/** A link that does not count, as read from the element. */
interface LooseLink {
  readonly key: string;
  readonly predicate: Link['predicate'];
  readonly isNegated: boolean;
  readonly confidence: number;
  readonly other: Link['subject'];
}

/** What there is in the place of an element. */
export interface InPlace {
  readonly place: PlaceOf;
  /** Affirmed ones first, each surest first. */
  readonly links: readonly LooseLink[];
  /** That somebody looked for it, or for what it is part of. */
  readonly absences: readonly {
    readonly absence: Absence;
    readonly part: Gap['ancestors'][number] | null;
  }[];
  /** How many elements below it have a link that counts. */
  readonly below: number;
}

/** What there is of an element in a study in which it has no link that counts. */
export function inPlace(gap: Gap, study: string, min: number, linked: readonly string[]): InPlace {
  const links = gap.links.nodes
    .map((link) => readFrom(gap.key, link))
    .sort((a, b) => Number(a.isNegated) - Number(b.isNegated) || b.confidence - a.confidence);
  const absences = [
    ...gap.absences.map((absence) => ({ absence, part: null })),
    ...gap.ancestors.flatMap((part) => part.absences.map((absence) => ({ absence, part }))),
  ].filter(({ absence }) => absence.study.key === study);
  const affirmed = links.filter(({ isNegated }) => !isNegated);
  const below = linked.filter((key) => key.startsWith(`${gap.key}.`)).length;
  return { place: placeOf(), links, absences, below };

  function placeOf(): PlaceOf {
    if (affirmed.some(({ confidence }) => confidence >= min)) return 'looser';
    if (affirmed.length > 0) return 'unsure';
    if (absences.length > 0) return 'missing';
    return links.length > 0 ? 'different' : 'nobody';
  }
}

function readFrom(key: string, { subject, object, predicate, ...link }: Link): LooseLink {
  const isReversed = object.key === key;
  return {
    ...link,
    predicate: isReversed ? INVERSE[predicate] : predicate,
    other: isReversed ? subject : object,
  };
}
