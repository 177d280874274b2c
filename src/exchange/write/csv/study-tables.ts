import type { RecordedElement } from '../../../model/dataset.ts';
import type { StudyRow, TheoryRow } from '../../../model/rows.ts';
import type { Snapshot, VoicedCode } from '../../snapshot.ts';
import { citationColumns, keyColumn, type Languages, textColumns } from './columns.ts';
import type { Table } from './table.ts';

/** The tables of what the papers print. */

export const studiesTable = ({ studies }: Snapshot, languages: Languages): Table<StudyRow> => ({
  name: 'studies',
  description: 'The published studies.',
  key: ['key'],
  rows: studies,
  columns: [
    keyColumn(
      'key',
      null,
      'The short name, with which every key of its elements begins.',
      (row) => row.key,
    ),
    ...textColumns<StudyRow>(
      languages,
      'title',
      'The title of the paper.',
      (row) => row.titleForms,
    ),
    ...textColumns<StudyRow>(
      languages,
      'shortTitle',
      'A few words for table heads.',
      (row) => row.shortTitleForms,
    ),
    {
      name: 'method',
      type: 'string',
      description: 'How the model was built from the interviews.',
      value: (row) => row.method,
    },
    {
      name: 'authors',
      type: 'string',
      description: 'The authors in the order of the paper, joined by |.',
      value: (row) => row.authors,
    },
    {
      name: 'year',
      type: 'integer',
      description: 'The year of publication, Gregorian.',
      value: (row) => row.year,
    },
    ...textColumns<StudyRow>(
      languages,
      'location',
      'Where the study was done.',
      (row) => row.locationForms,
    ),
    {
      name: 'interviewCount',
      type: 'integer',
      description: 'How many interviews the paper says were conducted.',
      value: (row) => row.interviewCount,
    },
    {
      name: 'questionnaireCount',
      type: 'integer',
      description: 'How many questionnaires were returned; empty when none were used.',
      value: (row) => row.questionnaireCount,
    },
    keyColumn(
      'coreElement',
      'elements.key',
      'The core phenomenon of a grounded theory; empty for a thematic study.',
      (row) => row.coreKey,
    ),
    {
      name: 'doi',
      type: 'string',
      description: 'The DOI of the paper; empty when it has none.',
      value: (row) => row.paper.doi,
    },
    {
      name: 'url',
      type: 'string',
      description: 'Where the paper can be read; empty when that is not recorded.',
      value: (row) => row.paper.url,
    },
    {
      name: 'license',
      type: 'string',
      description: 'The licence of the paper, and so of its labels; empty when it names none.',
      value: (row) => row.paper.license,
    },
  ],
});

export const elementsTable = (
  { elements }: Snapshot,
  languages: Languages,
): Table<RecordedElement> => ({
  name: 'elements',
  description: 'Everything in the models, from the dimensions down to the codes.',
  key: ['key'],
  rows: elements,
  columns: [
    keyColumn(
      'key',
      null,
      'The address in the model: study, then the place at each level.',
      (row) => row.key,
    ),
    keyColumn('study', 'studies.key', 'The study that it belongs to.', (row) => row.studyKey),
    keyColumn(
      'parent',
      'elements.key',
      'What it is a part of; empty for a dimension.',
      (row) => row.parentKey,
    ),
    {
      name: 'level',
      type: 'string',
      description: 'DIMENSION, CATEGORY, CONCEPT or CODE.',
      value: (row) => row.level,
    },
    {
      name: 'order',
      type: 'integer',
      description: 'The place among its siblings in the paper, from 1.',
      value: (row) => row.order,
    },
    {
      name: 'role',
      type: 'string',
      description: 'The role in the paradigm of its dimension; empty in a thematic study.',
      value: (row) => row.role,
    },
    ...textColumns<RecordedElement>(
      languages,
      'label',
      'The label, corrected where the print slips.',
      (row) => row.labelForms,
    ),
    ...textColumns<RecordedElement>(
      languages,
      'sourceTerm',
      'What the paper calls this level.',
      (row) => row.sourceTermForms,
    ),
    ...textColumns<RecordedElement>(
      languages,
      'definition',
      'What the codebook of the study says it means; empty where there is none.',
      (row) => row.definitionForms,
    ),
    {
      name: 'placementConfidence',
      type: 'number',
      description:
        'How sure its place in the model is, 0 to 1; empty where the paper leaves no doubt.',
      value: (row) => row.placementConfidence,
    },
    {
      name: 'reliability',
      type: 'number',
      description: 'Cronbach’s alpha of its items; empty where none is reported.',
      value: (row) => row.measured?.value ?? null,
    },
    ...citationColumns<RecordedElement>((row) => row.cite),
  ],
});

export const theoryTable = ({ theory }: Snapshot): Table<TheoryRow> => ({
  name: 'theory',
  description: 'How the dimensions of a grounded theory act on one another.',
  key: ['source', 'relation', 'target'],
  rows: theory,
  columns: [
    keyColumn('study', 'studies.key', 'The study that it belongs to.', (row) => row.studyKey),
    keyColumn('source', 'elements.key', 'The dimension that acts.', (row) => row.sourceKey),
    {
      name: 'relation',
      type: 'string',
      description: 'How it acts.',
      value: (row) => row.relation,
    },
    keyColumn('target', 'elements.key', 'The dimension that is acted on.', (row) => row.targetKey),
    {
      name: 'basis',
      type: 'string',
      description: 'STATED where the paper says so, PARADIGM where the paradigm model implies it.',
      value: (row) => row.basis,
    },
    ...citationColumns<TheoryRow>((row) => row.cite),
  ],
});

interface VoicedRow extends VoicedCode {
  readonly studyKey: string;
  readonly letter: string | null;
}

export function voicedTable({ voiced, interviews }: Snapshot): Table<VoicedRow> {
  const byKey = new Map(interviews.map((row) => [row.key, row]));
  return {
    name: 'voiced',
    description:
      'Which interview voiced which code; a study that ties no code to an interview has no row.',
    key: ['interview', 'element'],
    rows: voiced.map((row) => ({
      ...row,
      studyKey: byKey.get(row.interviewKey)?.studyKey ?? '',
      letter: byKey.get(row.interviewKey)?.letter ?? null,
    })),
    columns: [
      keyColumn('study', 'studies.key', 'The study that both belong to.', (row) => row.studyKey),
      keyColumn('interview', null, 'The interview.', (row) => row.interviewKey),
      {
        name: 'letter',
        type: 'string',
        description: 'The letter by which the paper names the interview.',
        value: (row) => row.letter,
      },
      keyColumn('element', 'elements.key', 'The code.', (row) => row.codeKey),
    ],
  };
}
