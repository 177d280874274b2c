import {
  type MatrixColumn as Column,
  codeMatrix,
  constructMatrix,
  type Matrix,
} from '../../compare/matrix.ts';
import type { ConstructRow, ElementRow, Forms } from '../../model/rows.ts';
import { refuseUnknownStudies, refuseWrongLength } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  CodeMatrixResolvers,
  ConstructMatrixResolvers,
  MatrixColumnResolvers,
  QueryCodeMatrixArgs,
  QueryConstructMatrixArgs,
  RequireFields,
} from '../generated.ts';
import { namesOf } from '../legend.ts';
import type { Loaders } from '../loaders.ts';
import type { Complete } from '../resolver-types.ts';
import { loadAllExisting, loadExisting } from './load-existing.ts';
import { text } from './text.ts';

/** The matrix of codes by studies, roles or interviews. @throws ApiError BAD_USER_INPUT */
export async function matrixOfElements(
  { studies = null, level, columns }: RequireFields<QueryCodeMatrixArgs, 'level' | 'columns'>,
  { graph, load }: Context,
) {
  refuseWrongLength('studies', studies);
  const found = await codeMatrix(graph, { studies, level, columns });
  await refuseUnknownStudies(load, 'studies', studies, found);
  return found;
}

/** The matrix of constructs by studies, roles or interviews. @throws ApiError BAD_USER_INPUT */
export async function matrixOfConstructs(
  { studies = null, columns }: RequireFields<QueryConstructMatrixArgs, 'columns'>,
  { graph, load }: Context,
) {
  refuseWrongLength('studies', studies);
  const found = await constructMatrix(graph, { studies, columns });
  await refuseUnknownStudies(load, 'studies', studies, found);
  return found;
}

const leftOut = ({ leftOutKeys }: Matrix<unknown>, _args: unknown, { load }: Context) =>
  loadAllExisting(load.byKey('studies'), leftOutKeys);

export const CodeMatrix: Complete<CodeMatrixResolvers, Matrix<ElementRow>> = { leftOut };
export const ConstructMatrix: Complete<ConstructMatrixResolvers, Matrix<ConstructRow>> = {
  leftOut,
};

const formsOf = async (column: Column, load: Loaders): Promise<Forms> => {
  switch (column.kind) {
    case 'ROLE':
      return namesOf('ParadigmRole', column.key);
    case 'STUDY':
      return (await loadExisting(load.byKey('studies'), column.key)).shortTitleForms;
    case 'INTERVIEW': {
      const name = column.interview.letter ?? column.interview.order;
      return [
        { value: `Interview ${name}`, language: 'en', origin: 'TRANSLATED' },
        { value: `مصاحبهٔ ${name}`, language: 'fa', origin: 'TRANSLATED' },
      ];
    }
  }
};

const labelOf = text<{ readonly forms: Forms }>(({ forms }) => forms);

export const MatrixColumn: Complete<MatrixColumnResolvers, Column> = {
  label: async (column, args, context) =>
    labelOf({ forms: await formsOf(column, context.load) }, args, context),
  study: (column, _args, { load }) =>
    column.kind === 'ROLE'
      ? null
      : loadExisting(
          load.byKey('studies'),
          column.kind === 'STUDY' ? column.key : column.interview.studyKey,
        ),
};
