import type { ComparedConstruct, ComparedStudy } from '../model/comparison.ts';
import type { Overlap } from '../model/enums.ts';
import { isContesting, overlapOf } from '../model/links.ts';
import { type Cell, cellOf, type Findings } from './cell.ts';
import type { Compared } from './comparison.ts';

/** One shared idea across the compared studies. */
export interface ConstructAcross {
  readonly construct: ComparedConstruct;
  readonly overlap: Overlap;
  readonly isContested: boolean;
  readonly cells: readonly Cell[];
}

/** Rules 5, 8 and 22: by key, those whose overlap among the compared studies is one of `overlaps`; null means all. */
export function constructRows(
  compared: Compared,
  overlaps: readonly Overlap[] | null,
): readonly ConstructAcross[] {
  return compared.rows.constructs
    .map((construct) => acrossStudies(compared, construct))
    .filter(({ overlap }) => overlaps === null || overlaps.includes(overlap));
}

function acrossStudies(compared: Compared, construct: ComparedConstruct): ConstructAcross {
  const members = new Set(construct.memberKeys);
  const cells = compared.studies.map((study) =>
    cellOf(compared, study, findingsOf(compared, study, members)),
  );
  const studyCount = cells.filter(({ elements }) => elements.length > 0).length;
  return {
    construct,
    overlap: overlapOf(studyCount, compared.studies.length),
    isContested:
      compared.rows.disputes.some(
        ({ subjectKey, objectKey }) => members.has(subjectKey) && members.has(objectKey),
      ) ||
      compared.rows.contrasts.some(
        (contrast) => contrast.constructKey === construct.key && isContesting(contrast),
      ),
    cells,
  };
}

function findingsOf(
  { rows }: Compared,
  study: ComparedStudy,
  members: ReadonlySet<string>,
): Findings {
  return {
    elements: rows.elements.filter(
      ({ key, studyKey }) => studyKey === study.key && members.has(key),
    ),
    via: rows.links.filter(
      ({ subjectKey, objectKey, subjectStudy, objectStudy }) =>
        (subjectStudy === study.key || objectStudy === study.key) &&
        members.has(subjectKey) &&
        members.has(objectKey),
    ),
    absences: rows.absences.filter(
      ({ studyKey, elementKey }) => studyKey === study.key && members.has(elementKey),
    ),
    present: 'PRESENT',
  };
}
