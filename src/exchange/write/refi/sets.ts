import { ENUMS, type ParadigmRole } from '../../../model/enums.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bestText } from '../../texts.ts';

/** A named set of codes, by the keys of its members. */
export interface CodeSet {
  /** From which its GUID is made. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly string[];
}

/** A set for each role of the paradigm that a dimension has. */
export const roleSets = ({ elements }: Snapshot): readonly CodeSet[] =>
  ENUMS.ParadigmRole.flatMap((role: ParadigmRole) => {
    const members = elements
      .filter((row) => row.role === role && row.level === 'DIMENSION')
      .map(({ key }) => key);
    return members.length === 0
      ? []
      : [{ id: `role:${role}`, name: role, description: 'Paradigm role', members }];
  });

/** A set for each construct. */
export const constructSets = ({ constructs }: Snapshot, language: string): readonly CodeSet[] =>
  constructs.map((row) => ({
    id: `construct:${row.key}`,
    name: bestText(row.labelForms, language),
    description: `${bestText(row.rationaleForms, language)} | construct ${row.key}`,
    members: row.memberKeys,
  }));
