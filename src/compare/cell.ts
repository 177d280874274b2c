import type { ComparedStudy } from '../model/comparison.ts';
import { ENUMS, type ParadigmRole, type Presence } from '../model/enums.ts';
import type { AbsenceRow, ElementRow, LinkRow } from '../model/rows.ts';
import type { Compared } from './comparison.ts';

/** What one study has of what a row of a comparison is about. */
export interface Cell {
  readonly study: ComparedStudy;
  readonly presence: Presence;
  readonly elements: readonly ElementRow[];
  readonly via: readonly LinkRow[];
  readonly absences: readonly AbsenceRow[];
  readonly roles: readonly ParadigmRole[];
  readonly elementCount: number;
  readonly codeCount: number | null;
  readonly interviewCount: number | null;
}

/** What a row found in a study; `elements` and `via` come by key. */
export interface Findings {
  readonly elements: readonly ElementRow[];
  readonly via: readonly LinkRow[];
  readonly absences: readonly AbsenceRow[];
  /** What the study is said to have where it has elements. */
  readonly present: 'PRESENT' | 'PRESENT_BY_LINK';
}

/** Rules 5 to 7. */
export function cellOf(compared: Compared, study: ComparedStudy, findings: Findings): Cell {
  const { elements, via, absences, present } = findings;
  const own = new Set(elements.map(({ role }) => role));
  return {
    study,
    presence:
      elements.length > 0 ? present : absences.length > 0 ? 'ASSERTED_ABSENT' : 'NOT_RECORDED',
    elements,
    via,
    absences,
    roles: ENUMS.ParadigmRole.filter((role) => own.has(role)),
    ...countsOf(compared, study, elements),
  };
}

/**
 * Rule 6: of elements and all below them, each once. What lies below another one of the cell is counted there, so
 * that sizes of the topmost add up; interviews do not add up, since one may have voiced codes of several.
 */
function countsOf(
  { sizes }: Compared,
  study: ComparedStudy,
  elements: readonly ElementRow[],
): Pick<Cell, 'elementCount' | 'codeCount' | 'interviewCount'> {
  const keys = elements.map(({ key }) => key);
  const topmost = keys
    .filter((key) => !keys.some((other) => key.startsWith(`${other}.`)))
    .flatMap((key) => sizes.get(key) ?? []);
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const voices = new Set(topmost.flatMap(({ interviewKeys }) => interviewKeys));
  return {
    elementCount: sum(topmost.map(({ elementCount }) => elementCount)),
    codeCount: study.hasCodes ? sum(topmost.map(({ codeCount }) => codeCount)) : null,
    interviewCount: study.hasVoicedCodes ? voices.size : null,
  };
}
