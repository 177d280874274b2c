import { inverseOf } from '../model/chains.ts';
import type { ComparedLink, ComparedStudy } from '../model/comparison.ts';
import type { MappingPredicate } from '../model/enums.ts';
import { ENUMS } from '../model/enums.ts';
import type { Compared } from './comparison.ts';

/** How much two studies share; predicates are read from the subject, the study that was named first. */
export interface Pair {
  readonly subject: ComparedStudy;
  readonly object: ComparedStudy;
  readonly linkCount: number;
  readonly byPredicate: readonly { readonly predicate: MappingPredicate; readonly count: number }[];
  /** Shares of a study's elements, 0 to 1. */
  readonly subjectCoverage: number;
  readonly objectCoverage: number;
  readonly meanConfidence: number | null;
}

/** Rule 10: each pair once, in the order requested (1-2, 1-3, 2-3). */
export function pairs(compared: Compared): readonly Pair[] {
  return compared.studies.flatMap((subject, at) =>
    compared.studies.slice(at + 1).map((object) => pairOf(compared.rows.links, subject, object)),
  );
}

function pairOf(all: readonly ComparedLink[], subject: ComparedStudy, object: ComparedStudy): Pair {
  const links = all.filter(
    ({ subjectStudy: from, objectStudy: to }) =>
      (from === subject.key && to === object.key) || (from === object.key && to === subject.key),
  );
  const read = links.map((link) =>
    link.subjectStudy === subject.key ? link.predicate : inverseOf(link.predicate),
  );
  const coverage = ({ key, elementCount }: ComparedStudy): number => {
    const own = links.map((link) => (link.subjectStudy === key ? link.subjectKey : link.objectKey));
    return elementCount === 0 ? 0 : new Set(own).size / elementCount;
  };
  return {
    subject,
    object,
    linkCount: links.length,
    byPredicate: ENUMS.MappingPredicate.map((predicate) => ({
      predicate,
      count: read.filter((one) => one === predicate).length,
    })).filter(({ count }) => count > 0),
    subjectCoverage: coverage(subject),
    objectCoverage: coverage(object),
    meanConfidence: meanOf(links),
  };
}

/** The unit in which every confidence is a whole number: hundredths, and products of up to three of them. */
const PARTS = 1_000_000;

/** Sums integers and divides once, because a sum of floats depends on its order (rule 1). */
function meanOf(links: readonly ComparedLink[]): number | null {
  if (links.length === 0) return null;
  const sum = links.reduce((all, { confidence }) => all + Math.round(confidence * PARTS), 0);
  return sum / (PARTS * links.length);
}
