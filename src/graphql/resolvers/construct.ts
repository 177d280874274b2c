import type { AbsenceRow, ConstructRow } from '../../model/rows.ts';
import type { AbsenceAssertionResolvers, ConstructResolvers } from '../generated.ts';
import { nodeId } from '../node-id.ts';
import type { Complete } from '../resolver-types.ts';
import { reference, references, related } from './related.ts';
import { maybeText, text } from './text.ts';

export const Construct: Complete<ConstructResolvers, ConstructRow> = {
  id: ({ key }) => nodeId('Construct', key),
  label: text(({ labelForms }) => labelForms),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
  members: related('members'),
  studies: references('memberStudies', 'studyKeys'),
  links: related('memberLinks'),
};

export const AbsenceAssertion: Complete<AbsenceAssertionResolvers, AbsenceRow> = {
  id: ({ key }) => nodeId('AbsenceAssertion', key),
  element: reference('element', 'elementKey'),
  study: reference('study', 'studyKey'),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
};
