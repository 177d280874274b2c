import { MAX_COMPARED_STUDIES } from '../model/comparison.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ModelLevel } from '../model/enums.ts';
import { ENUMS } from '../model/enums.ts';
import { groupBy } from '../model/group-by.ts';
import type { ElementRow } from '../model/rows.ts';

/** How many elements of one level of a study have links to another study. */
export interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly level: ModelLevel;
  readonly elements: number;
  /** With a link of any confidence that is neither negated nor rejected. */
  readonly linked: number;
  /** With links that are all negated or rejected. */
  readonly denied: number;
  /** Without a link: judged to have no match worth recording, or not judged yet. */
  readonly nothing: number;
}

/**
 * The coverage of every study towards every other, by key; levels that a study does not use are left out. Among more
 * studies than can be compared at once, only of those that a link joins: the pairs grow with the square.
 */
export function coverage(dataset: Dataset): readonly Coverage[] {
  const { markTowards, isJoined } = marksOf(dataset);
  const keys = dataset.studies.map(({ key }) => key);
  const elementsIn = groupBy(dataset.elements, ({ studyKey }) => studyKey);
  const isFew = keys.length <= MAX_COMPARED_STUDIES;
  return keys.flatMap((from) => {
    const levels = groupBy(elementsIn.get(from) ?? [], ({ level }) => level);
    return keys
      .filter((to) => to !== from && (isFew || isJoined(from, to)))
      .flatMap((to) =>
        ENUMS.ModelLevel.flatMap((level) => {
          const own = levels.get(level) ?? [];
          const marks = own.map(({ key }) => markTowards(key, to));
          const count = (mark: Mark): number => marks.filter((each) => each === mark).length;
          if (own.length === 0) return [];
          const [linked, denied, nothing] = [count('linked'), count('denied'), count('nothing')];
          return [{ from, to, level, elements: own.length, linked, denied, nothing }];
        }),
      );
  });
}

/** The elements of a study without any link to another, by key. */
export function unlinked(dataset: Dataset, from: string, to: string): readonly ElementRow[] {
  const { markTowards } = marksOf(dataset);
  return dataset.elements.filter(
    ({ key, studyKey }) => studyKey === from && markTowards(key, to) === 'nothing',
  );
}

type Mark = 'linked' | 'denied' | 'nothing';

/** The best that each element carries towards a study, and whether any link joins two studies. */
function marksOf({ elements, links }: Dataset) {
  const studies = new Map(elements.map(({ key, studyKey }) => [key, studyKey]));
  const marks = new Map<string, Mark>();
  const joined = new Set<string>();
  for (const { subjectKey, objectKey, isNegated, status } of links) {
    const mark: Mark = isNegated || status === 'REJECTED' ? 'denied' : 'linked';
    for (const [end, other] of [
      [subjectKey, objectKey],
      [objectKey, subjectKey],
    ] as const) {
      joined.add(`${studies.get(end)}~${studies.get(other)}`);
      const towards = `${end}~${studies.get(other)}`;
      if (marks.get(towards) !== 'linked') marks.set(towards, mark);
    }
  }
  return {
    markTowards: (key: string, study: string): Mark => marks.get(`${key}~${study}`) ?? 'nothing',
    isJoined: (from: string, to: string): boolean => joined.has(`${from}~${to}`),
  };
}
