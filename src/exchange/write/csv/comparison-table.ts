import type { Cell as ComparedCell } from '../../../compare/cell.ts';
import { type Compared, comparedAs } from '../../../compare/comparison.ts';
import { type ConstructAcross, constructRows } from '../../../compare/constructs.ts';
import { ENUMS } from '../../../model/enums.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../model/links.ts';
import type { GraphReader } from '../../../model/port.ts';
import { keyColumn, type Languages, textColumns } from './columns.ts';
import type { Table } from './table.ts';

/** Reads the comparison of the studies by constructs (rules 5 to 8); null compares all. */
export async function readComparison(
  graph: GraphReader,
  studies: readonly string[] | null,
): Promise<Compared> {
  const terms = { minConfidence: DEFAULT_MIN_CONFIDENCE, includeDerived: false };
  const rows = await graph.comparison({
    ...terms,
    studies,
    parts: {
      roles: false,
      constructs: true,
      predicates: ENUMS.MappingPredicate,
      disputes: true,
      contrasts: true,
      ends: false,
      sizes: true,
      interviews: false,
    },
  });
  return comparedAs({ ...terms, keys: studies }, rows);
}

interface ComparisonRow {
  readonly across: ConstructAcross;
  readonly cell: ComparedCell;
}

/** One row for each construct and compared study. */
export const comparisonTable = (
  compared: Compared,
  languages: Languages,
): Table<ComparisonRow> => ({
  name: 'comparison',
  description:
    'Constructs against studies: a row for each of both, with what the study has of the idea.',
  key: ['construct', 'study'],
  rows: constructRows(compared, null).flatMap((across) =>
    across.cells.map((cell) => ({ across, cell })),
  ),
  columns: [
    keyColumn('construct', 'constructs.key', 'The shared idea.', (row) => row.across.construct.key),
    ...textColumns<ComparisonRow>(
      languages,
      'label',
      'What the idea is called.',
      (row) => row.across.construct.labelForms,
    ),
    {
      name: 'overlap',
      type: 'string',
      description: 'Whether all, some or one of the compared studies have it.',
      value: (row) => row.across.overlap,
    },
    {
      name: 'isContested',
      type: 'boolean',
      description: 'Whether compared studies value it oppositely.',
      value: (row) => row.across.isContested,
    },
    keyColumn('study', 'studies.key', 'The study.', (row) => row.cell.study.key),
    {
      name: 'presence',
      type: 'string',
      description:
        'PRESENT, ASSERTED_ABSENT where somebody looked and found nothing, or NOT_RECORDED.',
      value: (row) => row.cell.presence,
    },
    {
      name: 'elements',
      type: 'string',
      description: 'The members of the construct in the study, joined by |.',
      value: (row) => row.cell.elements.map(({ key }) => key),
    },
    {
      name: 'roles',
      type: 'string',
      description: 'The roles of these elements in the paradigm, joined by |.',
      value: (row) => row.cell.roles,
    },
    {
      name: 'via',
      type: 'string',
      description:
        'The links from these elements to members in the other compared studies, joined by |.',
      value: (row) => row.cell.via.map(({ key }) => key),
    },
    {
      name: 'elementCount',
      type: 'integer',
      description: 'These elements and all below them, each once.',
      value: (row) => row.cell.elementCount,
    },
    {
      name: 'codeCount',
      type: 'integer',
      description: 'The codes among them; empty for a study that publishes none.',
      value: (row) => row.cell.codeCount,
    },
    {
      name: 'interviewCount',
      type: 'integer',
      description: 'The interviews that voiced them; empty for a study that ties none.',
      value: (row) => row.cell.interviewCount,
    },
  ],
});
