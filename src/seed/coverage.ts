import type { Dataset } from '../model/dataset.ts';
import type { ModelLevel } from '../model/enums.ts';
import { ENUMS } from '../model/enums.ts';
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

/** The coverage of every study towards every other, by key; levels that a study does not use are left out. */
export function coverage(dataset: Dataset): readonly Coverage[] {
  const markTowards = markOf(dataset);
  const keys = dataset.studies.map(({ key }) => key);
  return keys.flatMap((from) =>
    keys
      .filter((to) => to !== from)
      .flatMap((to) =>
        ENUMS.ModelLevel.flatMap((level) => {
          const own = dataset.elements.filter(
            (element) => element.studyKey === from && element.level === level,
          );
          const marks = own.map(({ key }) => markTowards(key, to));
          const count = (mark: Mark): number => marks.filter((each) => each === mark).length;
          if (own.length === 0) return [];
          const [linked, denied, nothing] = [count('linked'), count('denied'), count('nothing')];
          return [{ from, to, level, elements: own.length, linked, denied, nothing }];
        }),
      ),
  );
}

/** The elements of a study without any link to another, by key. */
export function unlinked(dataset: Dataset, from: string, to: string): readonly ElementRow[] {
  const markTowards = markOf(dataset);
  return dataset.elements.filter(
    ({ key, studyKey }) => studyKey === from && markTowards(key, to) === 'nothing',
  );
}

type Mark = 'linked' | 'denied' | 'nothing';

function markOf({ elements, links }: Dataset): (key: string, study: string) => Mark {
  const studies = new Map(elements.map(({ key, studyKey }) => [key, studyKey]));
  const marks = new Map<string, Mark>();
  for (const { subjectKey, objectKey, isNegated, status } of links) {
    const mark: Mark = isNegated || status === 'REJECTED' ? 'denied' : 'linked';
    for (const [end, other] of [
      [subjectKey, objectKey],
      [objectKey, subjectKey],
    ] as const) {
      const towards = `${end}~${studies.get(other)}`;
      if (marks.get(towards) !== 'linked') marks.set(towards, mark);
    }
  }
  return (key, study) => marks.get(`${key}~${study}`) ?? 'nothing';
}
