import type { Dataset } from '../../../model/dataset.ts';
import { labelRanks, languagesOf, printedLabel } from '../../../model/labels.ts';
import { sortOfAbsence, sortOfKey } from '../../../model/order.ts';
import { relationStatistics } from '../../../model/statistics.ts';
import { vocabularyOf } from '../../../model/vocabulary.ts';
import type { Codec, Properties } from '../codecs/codec.ts';
import { linkPosition, NODE_CODECS, RELATIONSHIP_CODECS, searchEntry } from '../codecs/stored.ts';
import {
  countCheckKey,
  elementOf,
  evidenceKey,
  numberByOwner,
  participantKey,
  studyOf,
} from './keys.ts';

/** Nodes of one label, each with its key and all of its properties. */
export interface NodeTable {
  readonly label: string;
  readonly rows: readonly { readonly key: string; readonly properties: Properties }[];
}

/** Relationships of one type between two labels. The key is unique within the type. */
export interface RelationshipTable {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  }[];
}

/** A dataset as nodes, with the values by which queries order, filter and search. */
export function nodeTables(dataset: Dataset): readonly NodeTable[] {
  const ranks = languagesOf(dataset.elements).map(
    (tag) => [tag, labelRanks(dataset.elements, tag)] as const,
  );
  const ranksOf = (key: string): Properties =>
    Object.fromEntries(ranks.map(([tag, ofTag]) => [`rank_${tag}`, ofTag.get(key) ?? null]));
  return [
    table(
      'Study',
      dataset.studies.map((row) => ({
        ...row,
        ...searchEntry('Study', row.key, [...row.titleForms, ...row.shortTitleForms]),
      })),
    ),
    table(
      'Element',
      dataset.elements.map((row) => ({
        ...row,
        ...searchEntry('Element', row.key, row.labelForms),
        printedLabel: printedLabel(row.labelForms),
      })),
      { more: ({ key }) => ranksOf(key) },
    ),
    table('Interview', dataset.interviews),
    table(
      'Construct',
      dataset.constructs.map((row) => ({
        ...row,
        ...searchEntry('Construct', row.key, row.labelForms),
      })),
    ),
    table(
      'AbsenceAssertion',
      dataset.absences.map((row) => ({ ...row, sort: sortOfAbsence(row) })),
    ),
    table(
      'Contrast',
      dataset.contrasts.map((row) => ({ ...row, sort: sortOfKey(row.key) })),
    ),
    table('ContrastSide', dataset.contrastSides),
    table('SourceNote', dataset.notes),
    table('Recommendation', dataset.recommendations),
    table('Evidence', numberByOwner(dataset.evidence, elementOf), { keyOf: evidenceKey }),
    table('Participant', dataset.participants, { keyOf: participantKey }),
    table('CountCheck', numberByOwner(dataset.countChecks, studyOf), { keyOf: countCheckKey }),
    table('RelationStatistics', relationStatistics(dataset)),
    table(
      'Word',
      vocabularyOf(dataset).map((row) => ({ ...row, length: row.key.length })),
    ),
  ].map(withoutNulls);
}

type StoredNode<Label extends keyof typeof NODE_CODECS> =
  (typeof NODE_CODECS)[Label] extends Codec<infer Row> ? Row : never;

/** The nodes of a label, written by its codec; `more` are properties whose names depend on the dataset. */
function table<Label extends keyof typeof NODE_CODECS>(
  label: Label,
  rows: readonly StoredNode<Label>[],
  {
    keyOf = (row) => (row as { readonly key: string }).key,
    more = () => ({}),
  }: {
    readonly keyOf?: (row: StoredNode<Label>) => string;
    readonly more?: (row: StoredNode<Label>) => Properties;
  } = {},
): NodeTable {
  const codec = NODE_CODECS[label] as Codec<StoredNode<Label>>;
  return {
    label,
    rows: rows.map((row) => {
      const key = keyOf(row);
      return { key, properties: { ...codec.write('', row), ...more(row), key } };
    }),
  };
}

/** Drops nulls, because the database stores null as an absent property and the comparison would always differ. */
const withoutNulls = ({ label, rows }: NodeTable): NodeTable => ({
  label,
  rows: rows.map(({ key, properties }) => ({
    key,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([, value]) => value !== null),
    ),
  })),
});

export function relationshipTables(dataset: Dataset): readonly RelationshipTable[] {
  const table = (
    [from, type, to]: readonly [string, string, string],
    rows: readonly {
      readonly from: string;
      readonly to: string;
      readonly properties?: Properties;
    }[],
  ): RelationshipTable => ({
    type,
    from,
    to,
    rows: rows.map(({ from: start, to: end, properties }) => {
      const key = String(properties?.['key'] ?? `${start}~${end}`);
      return { key, from: start, to: end, properties: { ...properties, key } };
    }),
  });
  const ofStudy = (row: { readonly key: string; readonly studyKey: string }) => ({
    from: row.key,
    to: row.studyKey,
  });
  const studies = new Map(dataset.elements.map((row) => [row.key, row.studyKey]));
  const studyAt = (element: string): string => studies.get(element) ?? '';
  const top = dataset.elements.filter((row) => row.parentKey === null);
  return [
    table(['Element', 'PART_OF', 'Study'], top.map(ofStudy)),
    table(
      ['Element', 'PART_OF', 'Element'],
      dataset.elements.flatMap((row) =>
        row.parentKey === null ? [] : [{ from: row.key, to: row.parentKey }],
      ),
    ),
    table(['Interview', 'HELD_FOR', 'Study'], dataset.interviews.map(ofStudy)),
    table(
      ['Element', 'VOICED_IN', 'Interview'],
      dataset.evidence.flatMap(({ elementKey, interviewKey }) =>
        interviewKey === null ? [] : [{ from: elementKey, to: interviewKey }],
      ),
    ),
    table(
      ['Evidence', 'EVIDENCE_FOR', 'Element'],
      numberByOwner(dataset.evidence, elementOf).map((one) => ({
        from: evidenceKey(one),
        to: one.row.elementKey,
      })),
    ),
    table(
      ['Element', 'ALIGNS_WITH', 'Element'],
      dataset.links.map((row) => ({
        from: row.subjectKey,
        to: row.objectKey,
        properties: RELATIONSHIP_CODECS.ALIGNS_WITH.write('', {
          ...row,
          ...linkPosition(row, studyAt),
        }),
      })),
    ),
    table(
      ['Element', 'THEORY', 'Element'],
      numberByOwner(dataset.theory, studyOf).map(({ place, row }) => ({
        from: row.sourceKey,
        to: row.targetKey,
        properties: {
          key: `${row.sourceKey}~${row.relation.toLowerCase()}~${row.targetKey}`,
          ...RELATIONSHIP_CODECS.THEORY.write('', { place, row }),
        },
      })),
    ),
    table(
      ['Construct', 'EXPRESSED_BY', 'Element'],
      dataset.constructs.flatMap(({ key, memberKeys }) =>
        memberKeys.map((member) => ({
          from: key,
          to: member,
          properties: RELATIONSHIP_CODECS.EXPRESSED_BY.write('', { studyKey: studyAt(member) }),
        })),
      ),
    ),
    table(
      ['AbsenceAssertion', 'OF', 'Element'],
      dataset.absences.map((row) => ({ from: row.key, to: row.elementKey })),
    ),
    table(['AbsenceAssertion', 'IN', 'Study'], dataset.absences.map(ofStudy)),
    table(
      ['Contrast', 'CONTESTS', 'Construct'],
      dataset.contrasts.flatMap(({ key, constructKey }) =>
        constructKey === null ? [] : [{ from: key, to: constructKey }],
      ),
    ),
    table(
      ['ContrastSide', 'SIDE_OF', 'Contrast'],
      dataset.contrastSides.map(({ key, contrastKey }) => ({ from: key, to: contrastKey })),
    ),
    table(['ContrastSide', 'CLAIMED_BY', 'Study'], dataset.contrastSides.map(ofStudy)),
    table(['ContrastSide', 'NAMES', 'Element'], dataset.contrastSides.flatMap(perElement)),
    table(['SourceNote', 'NOTED_ON', 'Study'], dataset.notes.map(ofStudy)),
    table(['SourceNote', 'ABOUT', 'Element'], dataset.notes.flatMap(perElement)),
    table(['Recommendation', 'ADVISED_BY', 'Study'], dataset.recommendations.map(ofStudy)),
    table(
      ['Recommendation', 'FOLLOWS_FROM', 'Element'],
      dataset.recommendations.flatMap(perElement),
    ),
    table(
      ['Participant', 'TOOK_PART_IN', 'Study'],
      dataset.participants.map((row) => ({ from: participantKey(row), to: row.studyKey })),
    ),
    table(
      ['CountCheck', 'COUNTED_IN', 'Study'],
      numberByOwner(dataset.countChecks, studyOf).map((one) => ({
        from: countCheckKey(one),
        to: one.row.studyKey,
      })),
    ),
  ];
}

const perElement = (row: { readonly key: string; readonly elementKeys: readonly string[] }) =>
  row.elementKeys.map((to) => ({ from: row.key, to }));
