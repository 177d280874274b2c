import { type Compared, comparedAs } from '../../src/compare/comparison.ts';
import type { ComparedLink, ComparedStudy, Comparison } from '../../src/model/comparison.ts';
import type { ParadigmRole } from '../../src/model/enums.ts';
import type { LinkRow } from '../../src/model/rows.ts';
import { link, study } from '../support/row-builders.ts';

/** Rows of a comparison by hand, with everything that a check is not about left out. */

export const comparedStudy = (key: string, given: Partial<ComparedStudy> = {}): ComparedStudy => ({
  ...study(key),
  elementCount: 10,
  hasCodes: true,
  hasVoicedCodes: true,
  ...given,
});

/** A link between the studies that its keys begin with; roles by the ends' keys. */
export function comparedLink(
  subjectKey: string,
  objectKey: string,
  given: Partial<LinkRow> = {},
  roles: Readonly<Record<string, ParadigmRole>> = {},
): ComparedLink {
  return {
    ...link(subjectKey, objectKey, given),
    subjectStudy: subjectKey.split('.')[0] ?? '',
    objectStudy: objectKey.split('.')[0] ?? '',
    subjectRole: roles[subjectKey] ?? null,
    objectRole: roles[objectKey] ?? null,
  };
}

/** Studies `a`, `b` and `c` (thematic) unless others are given, requested in the order of `keys`. */
export function compared(
  given: Partial<Comparison>,
  keys: readonly string[] | null = null,
): Compared {
  const studies = given.studies ?? [
    comparedStudy('a'),
    comparedStudy('b'),
    comparedStudy('c', { method: 'THEMATIC_ANALYSIS', hasVoicedCodes: false }),
  ];
  const rows: Comparison = {
    found: studies.length,
    links: [],
    disputes: [],
    elements: [],
    sizes: [],
    interviews: [],
    constructs: [],
    absences: [],
    contrasts: [],
    ...given,
    studies,
  };
  return comparedAs({ keys, minConfidence: 0.5, includeDerived: false }, rows);
}
