import { type ComparedLink, type ComparedStudy, SAME_IDEA } from '../model/comparison.ts';
import { ENUMS, type ParadigmRole } from '../model/enums.ts';
import { sortedBy, sortOfKey } from '../model/order.ts';
import type { ElementRow } from '../model/rows.ts';
import { type Cell, cellOf, type Findings } from './cell.ts';
import type { Compared } from './comparison.ts';

/** One role of the paradigm across the compared studies. */
export interface ComparedRole {
  readonly role: ParadigmRole;
  readonly cells: readonly Cell[];
}

/** Rule 4: a row for each role, in the order of the paradigm. */
export function roleRows(compared: Compared): readonly ComparedRole[] {
  return ENUMS.ParadigmRole.map((role) => ({
    role,
    cells: compared.studies.map((study) =>
      cellOf(compared, study, findingsOf(compared, study, role)),
    ),
  }));
}

function findingsOf(compared: Compared, study: ComparedStudy, role: ParadigmRole): Findings {
  const isOfRole = (key: string): boolean => {
    const element = compared.elements.get(key);
    return element?.level === 'DIMENSION' && element.role === role;
  };
  const absences = compared.rows.absences.filter(
    (one) => one.studyKey === study.key && isOfRole(one.elementKey),
  );
  if (study.method === 'GROUNDED_THEORY') {
    const elements = compared.rows.elements.filter(
      ({ key, studyKey }) => studyKey === study.key && isOfRole(key),
    );
    return { elements, via: [], absences, present: 'PRESENT' };
  }
  const via = compared.rows.links.filter((link) => ownEnd(link, study.key, role) !== null);
  const keys = new Set(via.flatMap((link) => ownEnd(link, study.key, role) ?? []));
  return { elements: elementsAt(compared, keys), via, absences, present: 'PRESENT_BY_LINK' };
}

/** The end in `study` of a link of the same idea whose other end has the role; null where there is none. */
function ownEnd(link: ComparedLink, study: string, role: ParadigmRole): string | null {
  if (!SAME_IDEA.includes(link.predicate)) return null;
  if (link.subjectStudy === study && link.objectRole === role) return link.subjectKey;
  return link.objectStudy === study && link.subjectRole === role ? link.objectKey : null;
}

const elementsAt = ({ elements }: Compared, keys: Iterable<string>): ElementRow[] =>
  sortedBy([...keys], sortOfKey).flatMap((key) => elements.get(key) ?? []);
