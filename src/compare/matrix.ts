import { ENUMS, type ParadigmRole } from '../model/enums.ts';
import { sortedBy, sortOfKey } from '../model/order.ts';
import type { GraphReader } from '../model/port.ts';
import type { ConstructMatrixQuery, MatrixQuery, ScopedRows } from '../model/queries.ts';
import type { ConstructRow, ElementRow, InterviewRow } from '../model/rows.ts';
import type { MatrixCounts } from '../model/traversal-rows.ts';
import { comparedStudyKeys } from './studies.ts';

/** A column, identified by the key of an interview or a study, or by the name of a role. */
export type MatrixColumn =
  | { readonly kind: 'INTERVIEW'; readonly key: string; readonly interview: InterviewRow }
  | { readonly kind: 'STUDY'; readonly key: string }
  | { readonly kind: 'ROLE'; readonly key: ParadigmRole };

export interface Matrix<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly MatrixColumn[];
  /** One list for each row, one number for each column. */
  readonly counts: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** Requested studies that identify no interview, by key; empty unless the columns are interviews. */
  readonly leftOutKeys: readonly string[];
}

export type CodeMatrix = Matrix<ElementRow>;
export type ConstructMatrix = Matrix<ConstructRow>;
type Found<Row> = Matrix<Row> & { readonly unknownStudies: readonly string[] };

interface MatrixSelection {
  /** Null means all studies. */
  readonly studies: readonly string[] | null;
  readonly columns: MatrixQuery['columns'];
}

/** Rule 14. Throws LIMIT_EXCEEDED for more than 20 studies, also where none is named. */
export const codeMatrix = (
  graph: GraphReader,
  { level, ...selection }: MatrixSelection & Pick<MatrixQuery, 'level'>,
): Promise<Found<ElementRow>> =>
  matrixFor(
    graph,
    selection,
    (query) => graph.matrix({ ...query, level }),
    ({ element }) => element,
  );

/** Rule 26. Throws LIMIT_EXCEEDED as `codeMatrix`. */
export const constructMatrix = (
  graph: GraphReader,
  selection: MatrixSelection,
): Promise<Found<ConstructRow>> =>
  matrixFor(
    graph,
    selection,
    (query) => graph.constructMatrix(query),
    ({ construct }) => construct,
  );

async function matrixFor<Counted extends MatrixCounts, Row>(
  graph: GraphReader,
  { studies, columns }: MatrixSelection,
  read: (query: ConstructMatrixQuery) => Promise<ScopedRows<Counted>>,
  rowOf: (counted: Counted) => Row,
): Promise<Found<Row>> {
  const requested = sortedBy([...new Set(await comparedStudyKeys(graph, studies))], sortOfKey);
  const [{ rows, unknownStudies }, all] = await Promise.all([
    read({ studies: requested, columns }),
    columnsOf(graph, requested, columns),
  ]);
  const leftOutKeys = columns === 'INTERVIEW' ? withoutInterview(requested, all) : [];
  return { ...matrixOf(rows, all, rowOf), leftOutKeys, unknownStudies };
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
export function matrixOf<Counted extends MatrixCounts, Row>(
  rows: readonly Counted[],
  columns: readonly MatrixColumn[],
  rowOf: (counted: Counted) => Row,
): Omit<Matrix<Row>, 'leftOutKeys'> {
  const counts = rows.map(({ columnKeys, counts: counted }) => {
    const byColumn = new Map(columnKeys.map((key, at) => [key, counted[at] ?? 0]));
    return columns.map(({ key }) => byColumn.get(key) ?? 0);
  });
  return {
    rows: rows.map(rowOf),
    columns,
    counts,
    rowTotals: counts.map((row) => row.reduce(sum, 0)),
    columnTotals: columns.map((_, at) => counts.map((row) => row[at] ?? 0).reduce(sum, 0)),
  };
}

const sum = (total: number, count: number): number => total + count;
