import { ENUMS, type ParadigmRole } from '../model/enums.ts';
import { sortedBy, sortOfKey } from '../model/order.ts';
import type { GraphReader } from '../model/port.ts';
import type { MatrixQuery } from '../model/queries.ts';
import type { ElementRow, InterviewRow, MatrixRow } from '../model/rows.ts';
import { comparedStudyKeys } from './studies.ts';

/** What a column stands for: the key of an interview or a study, or the name of a role. */
export type MatrixColumn =
  | { readonly kind: 'INTERVIEW'; readonly key: string; readonly interview: InterviewRow }
  | { readonly kind: 'STUDY'; readonly key: string }
  | { readonly kind: 'ROLE'; readonly key: ParadigmRole };

export interface CodeMatrix {
  readonly rows: readonly ElementRow[];
  readonly columns: readonly MatrixColumn[];
  /** One list a row, one number a column. */
  readonly counts: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** Asked studies that identify no interview, by key; none unless the columns are interviews. */
  readonly leftOutKeys: readonly string[];
}

interface MatrixSelection {
  /** Null is all of them. */
  readonly studies: readonly string[] | null;
  readonly level: MatrixQuery['level'];
  readonly columns: MatrixQuery['columns'];
}

/** Rule 14. More than 20 studies, named or not, are LIMIT_EXCEEDED. */
export async function codeMatrix(
  graph: GraphReader,
  { studies, level, columns }: MatrixSelection,
): Promise<CodeMatrix & { readonly unknownStudies: readonly string[] }> {
  const asked = sortedBy([...new Set(await comparedStudyKeys(graph, studies))], sortOfKey);
  const [{ rows, unknownStudies }, all] = await Promise.all([
    graph.matrix({ studies: asked, level, columns }),
    columnsOf(graph, asked, columns),
  ]);
  const leftOutKeys = columns === 'INTERVIEW' ? withoutInterview(asked, all) : [];
  return { ...matrixOf(rows, all), leftOutKeys, unknownStudies };
}

async function columnsOf(
  graph: GraphReader,
  studies: readonly string[],
  columns: MatrixQuery['columns'],
): Promise<readonly MatrixColumn[]> {
  if (columns === 'ROLE') return ENUMS.ParadigmRole.map((key) => ({ kind: 'ROLE', key }));
  if (columns === 'STUDY') {
    return (await graph.studyKeys()).map((key) => ({ kind: 'STUDY', key }));
  }
  const interviews = (await graph.related('interviews', studies)).flat();
  return interviews.map((interview) => ({ kind: 'INTERVIEW', key: interview.key, interview }));
}

function withoutInterview(
  studies: readonly string[],
  columns: readonly MatrixColumn[],
): readonly string[] {
  const identified = new Set(
    columns.flatMap((one) => (one.kind === 'INTERVIEW' ? [one.interview.studyKey] : [])),
  );
  return studies.filter((key) => !identified.has(key));
}

/** The rows spread over the columns, with sums; where a row names no count, it is 0. */
export function matrixOf(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
): Omit<CodeMatrix, 'leftOutKeys'> {
  const counts = rows.map(({ columnKeys, counts: counted }) => {
    const byColumn = new Map(columnKeys.map((key, at) => [key, counted[at] ?? 0]));
    return columns.map(({ key }) => byColumn.get(key) ?? 0);
  });
  return {
    rows: rows.map(({ element }) => element),
    columns,
    counts,
    rowTotals: counts.map((row) => row.reduce(sum, 0)),
    columnTotals: columns.map((_, at) => counts.map((row) => row[at] ?? 0).reduce(sum, 0)),
  };
}

const sum = (total: number, count: number): number => total + count;
