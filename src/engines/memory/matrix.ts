import { isActive, otherEnd } from '../../model/links.ts';
import { compare, sortOfKey } from '../../model/order.ts';
import type { ConstructMatrixQuery, MatrixQuery } from '../../model/queries.ts';
import type { ConstructMatrixRow, MatrixCounts, MatrixRow } from '../../model/traversal-rows.ts';
import { membersOf } from './constructs.ts';
import type { Element } from './element.ts';
import { descendantsOf } from './elements.ts';
import { type Graph, linksAt, rowAt, rowsAround } from './graph.ts';
import { interviewsOfStudy } from './interviews.ts';
import { rowsIn, type Store } from './store.ts';

type Columns = MatrixQuery['columns'];

export function codeMatrix(
  { graph, elementsOfStudy }: Store,
  { studies, level, columns }: MatrixQuery,
): readonly MatrixRow[] {
  return countedStudies(graph, studies, columns)
    .flatMap((study) => elementsOfStudy.get(study) ?? [])
    .filter((element) => element.level === level)
    .sort((a, b) => compare(a.sort, b.sort))
    .map((element) => ({ element: element.row(), ...countsOf(graph, [element], columns) }));
}

export function constructMatrix(
  { graph, constructsIn }: Store,
  { studies, columns }: ConstructMatrixQuery,
): readonly ConstructMatrixRow[] {
  const counted = new Set(countedStudies(graph, studies, columns));
  return rowsIn(constructsIn, counted).map((construct) => {
    const members = membersOf(graph, construct.key).filter(({ studyKey }) => counted.has(studyKey));
    return { construct, ...countsOf(graph, members, columns) };
  });
}

/** Each study once; for columns of interviews only those that identify interviews. */
function countedStudies(graph: Graph, studies: readonly string[], columns: Columns): string[] {
  return [...new Set(studies)].filter(
    (study) => columns !== 'INTERVIEW' || interviewsOfStudy(graph, study).length > 0,
  );
}

/** Counts over the elements and all below them, each once; columns by key. */
function countsOf(graph: Graph, elements: readonly Element[], columns: Columns): MatrixCounts {
  const within = new Set(elements.flatMap((row) => [row, ...descendantsOf(graph, row.key)]));
  const counts = new Map<string, number>();
  const keys = columns === 'INTERVIEW' ? voicedIn(graph, within) : linkedTo(graph, within, columns);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const columnKeys = [...counts.keys()].sort((a, b) => compare(sortOfKey(a), sortOfKey(b)));
  return { columnKeys, counts: columnKeys.map((key) => counts.get(key) ?? 0) };
}

/** The interview of each voice. */
const voicedIn = (graph: Graph, within: Iterable<Element>): string[] =>
  [...within].flatMap(({ key }) =>
    rowsAround(graph, 'Element', key, 'out', 'VOICED_IN', 'Interview').map(
      (interview) => interview.key,
    ),
  );

/** The study or role at the other end of each active link; once, also where both ends are within. */
function linkedTo(
  graph: Graph,
  within: Iterable<Element>,
  columns: Exclude<Columns, 'INTERVIEW'>,
): string[] {
  const found = [...within].flatMap(({ key }) =>
    linksAt(graph, key)
      .filter((link) => isActive(link))
      .flatMap((link): [string, string][] => {
        const other = rowAt(graph, 'Element', otherEnd(link, key));
        const column = columns === 'STUDY' ? other?.studyKey : other?.role;
        return column == null ? [] : [[`${link.key} ${column}`, column]];
      }),
  );
  return [...new Map(found).values()];
}
