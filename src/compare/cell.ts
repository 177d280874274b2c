import type { ComparedStudy } from '../model/comparison.ts';
import { ENUMS, type ParadigmRole, type Presence } from '../model/enums.ts';
import { byInterview } from '../model/order.ts';
import type { AbsenceRow, ElementRow, InterviewRow, LinkRow } from '../model/rows.ts';
import type { Compared } from './comparison.ts';

/** One cell of a comparison: what one study has of the idea of the row. */
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
  /** In the order of the study; empty unless the comparison read interviews. */
  readonly interviews: readonly InterviewRow[];
}

/** What a study has for a row; `elements` and `via` are ordered by key. */
export interface Findings {
  readonly elements: readonly ElementRow[];
  readonly via: readonly LinkRow[];
  readonly absences: readonly AbsenceRow[];
  /** The presence to report if there are elements. */
  readonly present: 'PRESENT' | 'PRESENT_BY_LINK';
}

/** Makes the cell by rules 5 to 7. */
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
 * Rule 6: counts the elements and all below them, each once. An element below another one of the cell is counted with
 * it, so the sizes of the topmost add up. Interviews do not add up, because one may have voiced codes of several.
 */
function countsOf(
  { sizes, interviews }: Compared,
  study: ComparedStudy,
  elements: readonly ElementRow[],
): Pick<Cell, 'elementCount' | 'codeCount' | 'interviewCount' | 'interviews'> {
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
    interviews: [...voices].flatMap((key) => interviews.get(key) ?? []).sort(byInterview),
  };
}
