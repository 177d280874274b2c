import { boundsOf } from '../../bounds.ts';
import type { Dataset } from '../../dataset.ts';
import { labelRanks, languagesOf, printedLabel } from '../../forms.ts';
import { sortOfKey, sortOfLink } from '../../order.ts';
import { foldedWords } from '../../persian.ts';
import type { Forms } from '../../rows.ts';
import { boundRow } from '../bound.ts';
import { forms, type Properties, text, texts } from '../codec.ts';
import {
  countCheckRow,
  evidenceRow,
  noteRow,
  participantRow,
  placed,
  recommendationRow,
} from '../recorded.ts';
import {
  absenceRow,
  detailRow,
  elementRow,
  interviewRow,
  linkRow,
  studyRow,
  theoryRow,
} from '../rows.ts';
import {
  countCheckKey,
  elementOf,
  evidenceKey,
  numbered,
  participantKey,
  studyOf,
} from './keys.ts';

/** Nodes of one label: each with its key, and all of its properties. */
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

/** A dataset as nodes; what orders, filters and searches ask for is computed here, once. */
export function nodeTables(dataset: Dataset): readonly NodeTable[] {
  const ranks = languagesOf(dataset.elements).map(
    (tag) => [tag, labelRanks(dataset.elements, tag)] as const,
  );
  const table = <Row>(
    label: string,
    rows: readonly Row[],
    keyOf: (row: Row, at: number) => string,
    propertiesOf: (row: Row, at: number) => Properties,
  ): NodeTable => ({
    label,
    rows: rows.map((row, at) => {
      const key = keyOf(row, at);
      return { key, properties: { ...propertiesOf(row, at), key } };
    }),
  });
  const ownKey = ({ key }: { readonly key: string }): string => key;
  return [
    table('Study', dataset.studies, ownKey, (row) => ({
      ...studyRow.write('', row),
      ...searched('Study', row.key, [...row.titleForms, ...row.shortTitleForms]),
    })),
    table('Element', dataset.elements, ownKey, (row) => ({
      ...elementRow.write('', row),
      ...detailRow.write('', row),
      ...searched('Element', row.key, row.labelForms),
      printedLabel: printedLabel(row.labelForms),
      ...Object.fromEntries(
        ranks.map(([tag, ofTag]) => [`rank_${tag}`, ofTag.get(row.key) ?? null]),
      ),
    })),
    table('Interview', dataset.interviews, ownKey, (row) => interviewRow.write('', row)),
    table('Construct', dataset.constructs, ownKey, (row) => ({
      ...text.write('key', row.key),
      ...forms.write('labelForms', row.labelForms),
      ...forms.write('rationaleForms', row.rationaleForms),
      ...searched('Construct', row.key, row.labelForms),
    })),
    table('AbsenceAssertion', dataset.absences, ownKey, (row) => absenceRow.write('', row)),
    table('SourceNote', dataset.notes, ownKey, (row) => noteRow.write('', row)),
    table('Recommendation', dataset.recommendations, ownKey, (row) =>
      recommendationRow.write('', row),
    ),
    table('Evidence', numbered(dataset.evidence, elementOf), evidenceKey, (one) =>
      placed(evidenceRow).write('', one),
    ),
    table('Participant', dataset.participants, participantKey, (row) =>
      participantRow.write('', row),
    ),
    table('CountCheck', numbered(dataset.countChecks, studyOf), countCheckKey, (one) =>
      placed(countCheckRow).write('', one),
    ),
    table('Bound', boundsOf(dataset), ownKey, (row) => boundRow.write('', row)),
  ].map(withoutNulls);
}

/** A null is an absent property, and would never equal what the database holds. */
const withoutNulls = ({ label, rows }: NodeTable): NodeTable => ({
  label,
  rows: rows.map(({ key, properties }) => ({
    key,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([, value]) => value !== null),
    ),
  })),
});

const searched = (kind: string, key: string, searchForms: Forms): Properties => {
  const words = searchForms.map((form) => foldedWords(form.value));
  return {
    kind,
    sort: sortOfKey(key),
    ...forms.write('searchForms', searchForms),
    ...texts.write(
      'searchJoined',
      words.map((list) => list.join('')),
    ),
    ...texts.write(
      'searchWords',
      words.map((list) => list.map((word) => ` ${word}`).join('')),
    ),
    ...texts.write('searchTails', words.map(tails)),
  };
};

const tails = (words: readonly string[]): string =>
  words.map((_, at) => `\n${words.slice(at).join('')}`).join('');

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
  const studyAt = new Map(dataset.elements.map((row) => [row.key, row.studyKey]));
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
      numbered(dataset.evidence, elementOf).map((one) => ({
        from: evidenceKey(one),
        to: one.row.elementKey,
      })),
    ),
    table(
      ['Element', 'ALIGNS_WITH', 'Element'],
      dataset.links.map((row) => ({
        from: row.subjectKey,
        to: row.objectKey,
        properties: {
          ...linkRow.write('', row),
          sort: sortOfLink(row.subjectKey, row.objectKey),
          subjectStudy: studyAt.get(row.subjectKey),
          objectStudy: studyAt.get(row.objectKey),
        },
      })),
    ),
    table(
      ['Element', 'THEORY', 'Element'],
      numbered(dataset.theory, studyOf).map(({ place, row }) => ({
        from: row.sourceKey,
        to: row.targetKey,
        properties: {
          key: `${row.sourceKey}~${row.relation.toLowerCase()}~${row.targetKey}`,
          ...placed(theoryRow).write('', { place, row }),
        },
      })),
    ),
    table(
      ['Construct', 'EXPRESSED_BY', 'Element'],
      dataset.constructs.flatMap(({ key, memberKeys }) =>
        memberKeys.map((member) => ({
          from: key,
          to: member,
          properties: { studyKey: studyAt.get(member) },
        })),
      ),
    ),
    table(
      ['AbsenceAssertion', 'OF', 'Element'],
      dataset.absences.map((row) => ({ from: row.key, to: row.elementKey })),
    ),
    table(['AbsenceAssertion', 'IN', 'Study'], dataset.absences.map(ofStudy)),
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
      numbered(dataset.countChecks, studyOf).map((one) => ({
        from: countCheckKey(one),
        to: one.row.studyKey,
      })),
    ),
  ];
}

const perElement = (row: { readonly key: string; readonly elementKeys: readonly string[] }) =>
  row.elementKeys.map((to) => ({ from: row.key, to }));
