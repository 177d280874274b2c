import type { ContrastSideRow } from '../../../model/rows.ts';
import type { ContrastWithSides, Snapshot } from '../../snapshot.ts';
import { citationColumns, keyColumn, type Languages, textColumns } from './columns.ts';
import { statusColumns } from './curation-tables.ts';
import type { Table } from './table.ts';

/** The tables of what studies claim against each other. */

export const contrastsTable = (
  { contrasts }: Snapshot,
  languages: Languages,
): Table<ContrastWithSides> => ({
  name: 'contrasts',
  description:
    'Where two or three studies claim opposed things about one matter. Where status is REJECTED an expert refused it.',
  key: ['key'],
  rows: contrasts,
  columns: [
    keyColumn('key', null, 'The short name of the contrast.', (row) => row.key),
    ...textColumns<ContrastWithSides>(
      languages,
      'label',
      'The question between the studies.',
      (row) => row.labelForms,
    ),
    ...textColumns<ContrastWithSides>(
      languages,
      'rationale',
      'Why it is a contrast, and what weakens it.',
      (row) => row.rationaleForms,
    ),
    keyColumn(
      'construct',
      'constructs.key',
      'What it is about; empty where no construct names it.',
      (row) => row.constructKey,
    ),
    {
      name: 'studies',
      type: 'string',
      description: 'The studies of its sides, joined by |.',
      value: (row) => row.studyKeys,
    },
    ...statusColumns<ContrastWithSides>(
      'How sure the curator is that the studies oppose each other, 0 to 1.',
    ),
  ],
});

interface SideElement {
  readonly side: ContrastSideRow;
  readonly elementKey: string;
}

export const contrastSidesTable = (
  { contrasts }: Snapshot,
  languages: Languages,
): Table<SideElement> => ({
  name: 'contrast-sides',
  description: 'A row for each element of each side of a contrast, with what its study claims.',
  key: ['contrast', 'element'],
  rows: contrasts.flatMap(({ sides }) =>
    sides.flatMap((side) => side.elementKeys.map((elementKey) => ({ side, elementKey }))),
  ),
  columns: [
    keyColumn('contrast', 'contrasts.key', 'The contrast.', ({ side }) => side.contrastKey),
    keyColumn('study', 'studies.key', 'The study that claims it.', ({ side }) => side.studyKey),
    keyColumn('element', 'elements.key', 'Where its model holds it.', (row) => row.elementKey),
    ...textColumns<SideElement>(
      languages,
      'claim',
      'What the study claims, in our words.',
      ({ side }) => side.claimForms,
    ),
    ...citationColumns<SideElement>(({ side }) => side.cite),
  ],
});
