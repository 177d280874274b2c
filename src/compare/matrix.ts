import { ENUMS, type ParadigmRole } from '../model/enums.ts';
import { sortedBy, sortOfKey } from '../model/order.ts';
import type { GraphReader } from '../model/port.ts';
import type { MatrixQuery } from '../model/queries.ts';
import type { ElementRow, InterviewRow, MatrixRow } from '../model/rows.ts';
import { comparedStudyKeys } from './studies.ts';

/** A column, identified by the key of an interview or a study, or by the name of a role. */
export type MatrixColumn =
  | { readonly kind: 'INTERVIEW'; readonly key: string; readonly interview: InterviewRow }
  | { readonly kind: 'STUDY'; readonly key: string }
  | { readonly kind: 'ROLE'; readonly key: ParadigmRole };

export interface CodeMatrix {
  readonly rows: readonly ElementRow[];
  readonly columns: readonly MatrixColumn[];
  /** One list for each row, one number for each column. */
  readonly counts: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** Requested studies that identify no interview, by key; empty unless the columns are interviews. */
  readonly leftOutKeys: readonly string[];
}

interface MatrixSelection {
  /** Null means all studies. */
  readonly studies: readonly string[] | null;
  readonly level: MatrixQuery['level'];
  readonly columns: MatrixQuery['columns'];
}

/** Rule 14. Throws LIMIT_EXCEEDED for more than 20 studies, also where none is named. */
export async function codeMatrix(
  graph: GraphReader,
  { studies, level, columns }: MatrixSelection,
): Promise<CodeMatrix & { readonly unknownStudies: readonly string[] }> {
  const requested = sortedBy([...new Set(await comparedStudyKeys(graph, studies))], sortOfKey);
  const [{ rows, unknownStudies }, all] = await Promise.all([
    graph.matrix({ studies: requested, level, columns }),
    columnsOf(graph, requested, columns),
  ]);
  const leftOutKeys = columns === 'INTERVIEW' ? withoutInterview(requested, all) : [];
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

/** Spreads the rows over the columns and adds the totals; a count that a row does not name is 0. */
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
