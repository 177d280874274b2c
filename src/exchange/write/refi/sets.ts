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
  /** The memos about it, by their ids. */
  readonly notes?: readonly string[];
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

/** A set for each contrast, with a memo that has the claims; one that an expert refused says so in its name. */
export const contrastSets = ({ contrasts }: Snapshot, language: string): readonly CodeSet[] =>
  contrasts.map((row) => ({
    id: `contrast:${row.key}`,
    name: `${row.status === 'REJECTED' ? 'rejected ' : ''}${bestText(row.labelForms, language)}`,
    description: `${bestText(row.rationaleForms, language)} | contrast ${row.key}`,
    members: row.sides.flatMap(({ elementKeys }) => elementKeys),
    notes: [contrastNoteId(row.key)],
  }));

export const contrastNoteId = (key: string): string => `note:contrast:${key}`;
