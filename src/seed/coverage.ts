import type { Dataset } from '../model/dataset.ts';
import type { ModelLevel } from '../model/enums.ts';
import { ENUMS } from '../model/enums.ts';
import type { ElementRow } from '../model/rows.ts';

/** What the elements of one level of a study carry towards another study. */
export interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly level: ModelLevel;
  readonly elements: number;
  /** With a link that is neither negated nor rejected, of any confidence. */
  readonly linked: number;
  /** With links that all say no: negated or rejected. */
  readonly denied: number;
  /** With no link at all: judged to have no match worth a word, or not judged yet. */
  readonly nothing: number;
}

/** Every study towards every other, by key; levels that a study does not use are left out. */
export function coverage(dataset: Dataset): readonly Coverage[] {
  const carried = carriedBy(dataset);
  const keys = dataset.studies.map(({ key }) => key);
  return keys.flatMap((from) =>
    keys
      .filter((to) => to !== from)
      .flatMap((to) =>
        ENUMS.ModelLevel.flatMap((level) => {
          const own = dataset.elements.filter(
            (element) => element.studyKey === from && element.level === level,
          );
          const marks = own.map(({ key }) => carried(key, to));
          const count = (mark: Mark): number => marks.filter((each) => each === mark).length;
          if (own.length === 0) return [];
          const [linked, denied, nothing] = [count('linked'), count('denied'), count('nothing')];
          return [{ from, to, level, elements: own.length, linked, denied, nothing }];
        }),
      ),
  );
}

/** The elements of a study that carry no link at all towards another, by key. */
export function unlinked(dataset: Dataset, from: string, to: string): readonly ElementRow[] {
  const carried = carriedBy(dataset);
  return dataset.elements.filter(
    ({ key, studyKey }) => studyKey === from && carried(key, to) === 'nothing',
  );
}

type Mark = 'linked' | 'denied' | 'nothing';

function carriedBy({ elements, links }: Dataset): (key: string, study: string) => Mark {
  const studies = new Map(elements.map(({ key, studyKey }) => [key, studyKey]));
  const marks = new Map<string, Mark>();
  for (const { subjectKey, objectKey, isNegated, status } of links) {
    const says: Mark = isNegated || status === 'REJECTED' ? 'denied' : 'linked';
    for (const [end, other] of [
      [subjectKey, objectKey],
      [objectKey, subjectKey],
    ] as const) {
      const towards = `${end}~${studies.get(other)}`;
      if (marks.get(towards) !== 'linked') marks.set(towards, says);
    }
  }
  return (key, study) => marks.get(`${key}~${study}`) ?? 'nothing';
}
