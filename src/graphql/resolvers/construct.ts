import type { AbsenceRow, ConstructRow } from '../../graph/rows.ts';
import type { AbsenceAssertionResolvers, ConstructResolvers } from '../generated.ts';
import { idOf } from '../id.ts';
import type { Complete } from '../parents.ts';
import { allKnown, known } from './known.ts';
import { maybeText, text } from './text.ts';

export const Construct: Complete<ConstructResolvers, ConstructRow> = {
  id: ({ key }) => idOf('Construct', key),
  label: text(({ labelForms }) => labelForms),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
  members: ({ key }, _args, { load }) => load.members.load(key),
  studies: ({ studyKeys }, _args, { load }) => allKnown(load.study, studyKeys),
  links: ({ key }, _args, { load }) => load.linksWithin.load(key),
};

export const AbsenceAssertion: Complete<AbsenceAssertionResolvers, AbsenceRow> = {
  id: ({ key }) => idOf('AbsenceAssertion', key),
  element: ({ elementKey }, _args, { load }) => known(load.element, elementKey),
  study: ({ studyKey }, _args, { load }) => known(load.study, studyKey),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
};
