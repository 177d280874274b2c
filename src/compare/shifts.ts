import { SAME_IDEA } from '../model/comparison.ts';
import type { ParadigmRole } from '../model/enums.ts';
import type { LinkRow } from '../model/rows.ts';
import type { Compared } from './comparison.ts';

/** One idea in two roles of the paradigm; `from` is the role of the link's subject. */
export interface Shift {
  readonly link: LinkRow;
  readonly from: ParadigmRole;
  readonly to: ParadigmRole;
}

/** Rule 9: highest confidence first, then by subject and object. */
export function roleShifts({ rows }: Compared): readonly Shift[] {
  return rows.links
    .flatMap((link) => {
      const { subjectRole: from, objectRole: to, predicate } = link;
      if (from === null || to === null || from === to) return [];
      return SAME_IDEA.includes(predicate) ? { link, from, to } : [];
    })
    .sort((a, b) => b.link.confidence - a.link.confidence);
}
