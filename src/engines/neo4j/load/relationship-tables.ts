import type { Dataset } from '../../../model/dataset.ts';
import type { LinkRow } from '../../../model/rows.ts';
import type { Properties } from '../codecs/codec.ts';
import { linkPosition, RELATIONSHIP_CODECS } from '../codecs/stored.ts';
import type { LinkType } from '../queries/active-link.ts';
import {
  countCheckKey,
  elementOf,
  evidenceKey,
  numberByOwner,
  participantKey,
  studyOf,
} from './keys.ts';
import { mapped, type Rows } from './rows.ts';

/** Relationships of one type between two labels. The key is unique within the type. */
export interface RelationshipTable {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: Rows<{
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  }>;
}

/** A dataset as relationships, with the links that follow from others. */
export function relationshipTables(
  dataset: Dataset,
  derived: readonly LinkRow[],
): readonly RelationshipTable[] {
  const table = (
    [from, type, to]: readonly [string, string, string],
    rows: Rows<{
      readonly from: string;
      readonly to: string;
      readonly properties?: Properties;
    }>,
  ): RelationshipTable => ({
    type,
    from,
    to,
    rows: mapped(rows, ({ from: start, to: end, properties }) => {
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
  const linkTable = (type: LinkType, links: readonly LinkRow[]): RelationshipTable =>
    table(
      ['Element', type, 'Element'],
      mapped(links, (row) => ({
        from: row.subjectKey,
        to: row.objectKey,
        properties: RELATIONSHIP_CODECS[type].write('', { ...row, ...linkPosition(row, studyAt) }),
      })),
    );
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
    linkTable('ALIGNS_WITH', dataset.links),
    linkTable('ALIGNS_BY_CHAIN', derived),
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
