import type { Relations } from '../../model/relations.ts';
import type { AbsenceRow, ConstructRow } from '../../model/rows.ts';
import { refuseWrongStudies } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  AbsenceAssertionResolvers,
  ConstructMembersArgs,
  ConstructResolvers,
} from '../generated.ts';
import { nodeId } from '../node-id.ts';
import { reading } from '../reads.ts';
import type { Complete } from '../resolver-types.ts';
import { reference, references, related } from './related.ts';
import { maybeText, text } from './text.ts';

/** Resolves a relation of the members in the named studies; null means all. @throws ApiError BAD_USER_INPUT */
const ofMembersIn = <R extends 'members' | 'memberInterviews'>(relation: R) =>
  reading(
    [relation],
    async (
      { key }: ConstructRow,
      { studies = null }: Pick<ConstructMembersArgs, 'studies'>,
      { load }: Context,
    ): Promise<readonly Relations[R][]> => {
      const [rows] = await Promise.all([
        load.related(relation, { studies }).load(key),
        refuseWrongStudies(load, 'studies', studies),
      ]);
      return rows;
    },
  );

export const Construct: Complete<ConstructResolvers, ConstructRow> = {
  id: ({ key }) => nodeId('Construct', key),
  label: text(({ labelForms }) => labelForms),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
  members: ofMembersIn('members'),
  interviews: ofMembersIn('memberInterviews'),
  studies: references('memberStudies', 'studyKeys'),
  links: related('memberLinks'),
  contrasts: related('contrasts'),
};

export const AbsenceAssertion: Complete<AbsenceAssertionResolvers, AbsenceRow> = {
  id: ({ key }) => nodeId('AbsenceAssertion', key),
  element: reference('element', 'elementKey'),
  study: reference('study', 'studyKey'),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
};
