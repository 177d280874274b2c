import { coefficientOf } from '../../model/co-occurrence.ts';
import type { CoOccurrenceQuery } from '../../model/queries.ts';
import type { InterviewRow } from '../../model/rows.ts';
import type { CoOccurrenceRow } from '../../model/traversal-rows.ts';
import { interviewsOfStudy, interviewsVoicing } from './interviews.ts';
import type { Store } from './store.ts';

/** An element with the interviews that voiced it. */
interface Voiced {
  readonly key: string;
  readonly interviews: readonly InterviewRow[];
}

/** Rule 26. */
export function coOccurrence(
  { graph, elementsOfStudy }: Store,
  { study, level, minTogether, first }: CoOccurrenceQuery,
): readonly CoOccurrenceRow[] {
  const elements = (elementsOfStudy.get(study) ?? [])
    .filter((element) => element.level === level)
    .map(({ key }) => ({ key, interviews: interviewsVoicing(graph, [key]) }));
  const counts = countPairs(elements, interviewsOfStudy(graph, study));
  return (
    [...counts]
      .filter(([, together]) => together >= minTogether)
      .map(([pair, together]) => {
        const [a, b] = endsOf(pair, elements);
        const either = a.interviews.length + b.interviews.length - together;
        return { pair, together, coefficient: coefficientOf(together, either) };
      })
      // Elements are by key, so the number of a pair orders pairs by key.
      .sort((x, y) => y.together - x.together || y.coefficient - x.coefficient || x.pair - y.pair)
      .slice(0, first)
      .map(({ pair, together, coefficient }) => {
        const [a, b] = endsOf(pair, elements);
        const others = new Set(b.interviews);
        const shared = a.interviews.filter((one) => others.has(one));
        const interviewKeys = shared.map(({ key }) => key);
        return { aKey: a.key, bKey: b.key, together, interviewKeys, coefficient };
      })
  );
}

/**
 * The number of interviews of each pair that shares one. Pairs are found interview by interview, because most pairs of
 * a level share none, and are numbers, because 223,500 pairs by keys took 4 s.
 */
function countPairs(
  elements: readonly Voiced[],
  interviews: readonly InterviewRow[],
): ReadonlyMap<number, number> {
  const voicedIn = new Map(interviews.map(({ key }) => [key, [] as number[]] as const));
  elements.forEach((element, at) => {
    for (const { key } of element.interviews) voicedIn.get(key)?.push(at);
  });
  const counts = new Map<number, number>();
  for (const voiced of voicedIn.values()) {
    for (let at = 0; at < voiced.length; at += 1) {
      const start = (voiced[at] ?? 0) * elements.length;
      for (let next = at + 1; next < voiced.length; next += 1) {
        const pair = start + (voiced[next] ?? 0);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The two elements of a pair by its number. */
function endsOf(pair: number, elements: readonly Voiced[]): readonly [Voiced, Voiced] {
  const b = pair % elements.length;
  const ends = [elements[(pair - b) / elements.length], elements[b]];
  return ends as unknown as readonly [Voiced, Voiced];
}
