import type { AbsenceRow, LinkRow } from '../../../model/rows.ts';
import type { ConstructWithMembers, Snapshot } from '../../snapshot.ts';
import { placeOf } from '../../texts.ts';
import { keyColumn, type Languages, textColumns } from './columns.ts';
import type { Column, Table } from './table.ts';

/** The tables of what curators judged. */

/** The columns of what curators propose and experts review. */
export const statusColumns = <
  Row extends Pick<
    LinkRow,
    'status' | 'confidence' | 'proposedBy' | 'proposedOn' | 'reviewedBy' | 'reviewedOn'
  >,
>(
  confidence: string,
): readonly Column<Row>[] => [
  { name: 'confidence', type: 'number', description: confidence, value: (row) => row.confidence },
  {
    name: 'status',
    type: 'string',
    description: 'CANDIDATE until an expert has reviewed it, then ACCEPTED or REJECTED.',
    value: (row) => row.status,
  },
  {
    name: 'proposedBy',
    type: 'string',
    description: 'Who proposed it.',
    value: (row) => row.proposedBy,
  },
  {
    name: 'proposedOn',
    type: 'date',
    description: 'When it was proposed.',
    value: (row) => row.proposedOn,
  },
  {
    name: 'reviewedBy',
    type: 'string',
    description: 'The expert who reviewed it; empty for a candidate.',
    value: (row) => row.reviewedBy,
  },
  {
    name: 'reviewedOn',
    type: 'date',
    description: 'When it was reviewed; empty where that is not known.',
    value: (row) => row.reviewedOn,
  },
];

export const linksTable = ({ links }: Snapshot, languages: Languages): Table<LinkRow> => ({
  name: 'links',
  description:
    'The recorded links between elements of different studies, of any status and sign. Where isNegated is true the link says that the predicate does not hold; where status is REJECTED an expert refused it.',
  key: ['key'],
  rows: links,
  columns: [
    keyColumn('key', null, 'Subject and object, joined by ~.', (row) => row.key),
    keyColumn(
      'subject',
      'elements.key',
      'The element that the link is read from.',
      (row) => row.subjectKey,
    ),
    {
      name: 'isNegated',
      type: 'boolean',
      description:
        'True where the link says that the predicate does not hold, tempting as it may be.',
      value: (row) => row.isNegated,
    },
    {
      name: 'predicate',
      type: 'string',
      description: 'What the object is to the subject (SKOS); with isNegated, what it is not.',
      value: (row) => row.predicate,
    },
    keyColumn(
      'object',
      'elements.key',
      'The element that the link leads to.',
      (row) => row.objectKey,
    ),
    {
      name: 'translation',
      type: 'string',
      description:
        'Whether both studies value the idea alike (RECIPROCAL) or oppositely (REFUTATIONAL).',
      value: (row) => row.translation,
    },
    {
      name: 'justification',
      type: 'string',
      description: 'How the link came about (SSSOM).',
      value: (row) => row.justification,
    },
    {
      name: 'basis',
      type: 'string',
      description: 'How much was read for it: LABEL, PLACE, ANSWER or TEXT.',
      value: (row) => row.basis,
    },
    {
      name: 'citations',
      type: 'string',
      description: 'Where it was read, joined by |.',
      value: (row) => row.citations.map(placeOf),
    },
    ...statusColumns<LinkRow>('How sure the curator is of the link as it stands, 0 to 1.'),
    ...textColumns<LinkRow>(
      languages,
      'rationale',
      'Why the link stands.',
      (row) => row.rationaleForms,
    ),
  ],
});

export const constructsTable = (
  { constructs }: Snapshot,
  languages: Languages,
): Table<ConstructWithMembers> => ({
  name: 'constructs',
  description:
    'Ideas that stand in several studies; a synthesis of this dataset, not of the papers.',
  key: ['key'],
  rows: constructs,
  columns: [
    keyColumn('key', null, 'The short name of the construct.', (row) => row.key),
    ...textColumns<ConstructWithMembers>(
      languages,
      'label',
      'What the idea is called.',
      (row) => row.labelForms,
    ),
    ...textColumns<ConstructWithMembers>(
      languages,
      'rationale',
      'Why it is one idea, and what differs.',
      (row) => row.rationaleForms,
    ),
    {
      name: 'studies',
      type: 'string',
      description: 'The studies with a member, over all studies, joined by |.',
      value: (row) => row.studyKeys,
    },
    {
      name: 'overlap',
      type: 'string',
      description: 'Whether all, some or one of all studies have it.',
      value: (row) => row.overlap,
    },
    {
      name: 'isContested',
      type: 'boolean',
      description: 'Whether studies value it oppositely.',
      value: (row) => row.isContested,
    },
  ],
});

interface Membership {
  readonly constructKey: string;
  readonly elementKey: string;
}

export const membersTable = ({ constructs }: Snapshot): Table<Membership> => ({
  name: 'members',
  description: 'Which element is a member of which construct.',
  key: ['construct', 'element'],
  rows: constructs.flatMap(({ key, memberKeys }) =>
    memberKeys.map((elementKey) => ({ constructKey: key, elementKey })),
  ),
  columns: [
    keyColumn('construct', 'constructs.key', 'The construct.', (row) => row.constructKey),
    keyColumn('element', 'elements.key', 'The member.', (row) => row.elementKey),
  ],
});

export const absencesTable = ({ absences }: Snapshot, languages: Languages): Table<AbsenceRow> => ({
  name: 'absences',
  description: 'Ideas that somebody looked for in the whole of another study and did not find.',
  key: ['key'],
  rows: absences,
  columns: [
    keyColumn('key', null, 'Element and study, joined by ~.', (row) => row.key),
    keyColumn('element', 'elements.key', 'The idea, as one study has it.', (row) => row.elementKey),
    keyColumn('study', 'studies.key', 'The study in which it is not.', (row) => row.studyKey),
    ...textColumns<AbsenceRow>(
      languages,
      'rationale',
      'Where somebody looked, and what came nearest.',
      (row) => row.rationaleForms,
    ),
  ],
});
