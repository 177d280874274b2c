import type { Compared } from '../../../compare/comparison.ts';
import type { ExportKindName } from '../../exports.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Languages } from './columns.ts';
import { comparisonTable } from './comparison-table.ts';
import { contrastSidesTable, contrastsTable } from './contrast-tables.ts';
import { absencesTable, constructsTable, linksTable, membersTable } from './curation-tables.ts';
import { elementsTable, studiesTable, theoryTable, voicedTable } from './study-tables.ts';
import type { Table } from './table.ts';

/** The kinds of exports that are tables. */
export type TableKind = Exclude<Extract<ExportKindName, `${string}.csv`>, 'review.csv'>;

type MakeTable = (snapshot: Snapshot, languages: Languages) => Table;

const TABLES: Readonly<Record<Exclude<TableKind, 'comparison.csv'>, MakeTable>> = {
  'studies.csv': studiesTable,
  'elements.csv': elementsTable,
  'links.csv': linksTable,
  'constructs.csv': constructsTable,
  'members.csv': membersTable,
  'contrasts.csv': contrastsTable,
  'contrast-sides.csv': contrastSidesTable,
  'absences.csv': absencesTable,
  'theory.csv': theoryTable,
  'voiced.csv': voicedTable,
};

/** The table of an export; the comparison is null for all others. */
export function tableOf(
  kind: TableKind,
  snapshot: Snapshot,
  compared: Compared | null,
  languages: Languages,
): Table {
  if (kind !== 'comparison.csv') return TABLES[kind](snapshot, languages);
  if (compared === null) throw new Error('The comparison was not read.');
  return comparisonTable(compared, languages);
}

/** All tables as their files have them when no parameter is given; without a comparison of fewer than two studies. */
export function tablesOf(snapshot: Snapshot, compared: Compared): readonly Table[] {
  const languages: Languages = { all: snapshot.dataset.languages, only: null };
  const others = Object.values(TABLES).map((table) => table(snapshot, languages));
  return compared.studies.length < 2 ? others : [...others, comparisonTable(compared, languages)];
}
