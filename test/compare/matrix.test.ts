import { describe, expect, it } from 'vitest';
import { codeMatrix, type MatrixColumn, matrixOf } from '../../src/compare/matrix.ts';
import { openMemory } from '../../src/engines/memory/engine.ts';
import type { MatrixRow } from '../../src/model/traversal-rows.ts';
import { example } from '../support/example-dataset.ts';
import { dataset, element, study } from '../support/row-builders.ts';

const row = (key: string, counted: Readonly<Record<string, number>>): MatrixRow => ({
  element: element(key, 'CATEGORY'),
  columnKeys: Object.keys(counted),
  counts: Object.values(counted),
});
const elementOf = ({ element: one }: MatrixRow) => one;
const studyColumn = (key: string): MatrixColumn => ({ kind: 'STUDY', key });

describe('code matrix', () => {
  it('R14.4 MUST give every row a count in every column, 0 where nothing was counted, with sums', () => {
    const rows = [row('a.1', { c: 2, b: 1 }), row('a.2', {}), row('a.3', { c: 3 })];
    const matrix = matrixOf(rows, ['a', 'b', 'c'].map(studyColumn), elementOf);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['a.1', 'a.2', 'a.3']);
    expect(matrix.counts).toEqual([
      [0, 1, 2],
      [0, 0, 0],
      [0, 0, 3],
    ]);
    expect(matrix.rowTotals).toEqual([3, 0, 3]);
    expect(matrix.columnTotals).toEqual([0, 1, 5]);
  });

  it('R14.5 MUST keep its shape without rows and without columns', () => {
    expect(matrixOf([], [studyColumn('a')], elementOf)).toMatchObject({
      counts: [],
      columnTotals: [0],
    });
    expect(matrixOf([row('a.1', {})], [], elementOf)).toMatchObject({
      counts: [[]],
      rowTotals: [0],
    });
  });

  it('R14.6 MUST take all interviews of the requested studies by study, and leave out studies without, by key', async () => {
    const matrix = await codeMatrix(openMemory(example()).reader(), {
      studies: ['gamma', 'beta', 'alpha', 'beta'],
      level: 'DIMENSION',
      columns: 'INTERVIEW',
    });
    expect(matrix.columns.map(({ key }) => key)).toEqual(['alpha.a', 'alpha.b', 'alpha.c']);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['alpha.1', 'alpha.2']);
    expect(matrix.counts).toEqual([
      [2, 1, 0],
      [0, 1, 0],
    ]);
    expect(matrix.leftOutKeys).toEqual(['beta', 'gamma']);
  });

  it('R14.7 MUST have columns of all studies and of all roles, whichever studies are requested', async () => {
    const graph = openMemory(example()).reader();
    const query = { studies: ['gamma'], level: 'DIMENSION' } as const;
    const byStudy = await codeMatrix(graph, { ...query, columns: 'STUDY' });
    expect(byStudy.columns.map(({ key }) => key)).toEqual(['alpha', 'beta', 'gamma']);
    expect(byStudy.counts).toEqual([
      [0, 0, 0],
      [2, 1, 0],
    ]);
    const byRole = await codeMatrix(graph, { ...query, columns: 'ROLE' });
    expect(byRole.columns.map(({ key }) => key)).toEqual([
      'CAUSAL_CONDITION',
      'CONTEXTUAL_CONDITION',
      'INTERVENING_CONDITION',
      'CORE_PHENOMENON',
      'STRATEGY',
      'CONSEQUENCE',
    ]);
    expect(byRole.counts[1]).toEqual([0, 0, 0, 2, 1, 0]);
    expect([...byStudy.leftOutKeys, ...byRole.leftOutKeys]).toEqual([]);
  });

  it('R14.8 MUST refuse more than 20 studies, also where none is named', async () => {
    const studies = Array.from({ length: 21 }, (_, at) => study(`s${at}`));
    const graph = openMemory(dataset({ studies })).reader();
    const query = { studies: null, level: 'CATEGORY', columns: 'STUDY' } as const;
    await expect(codeMatrix(graph, query)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    const some = studies.slice(1).map(({ key }) => key);
    expect((await codeMatrix(graph, { ...query, studies: some })).columns).toHaveLength(21);
  });
});
