import type { LinkRow } from '../../graph/rows.ts';
import type { CrossStudyLinkResolvers } from '../generated.ts';
import { idOf } from '../id.ts';
import type { Complete } from '../parents.ts';
import { allKnown, known } from './known.ts';
import { maybeText } from './text.ts';

export const CrossStudyLink: Complete<CrossStudyLinkResolvers, LinkRow> = {
  id: ({ key }) => idOf('CrossStudyLink', key),
  subject: ({ subjectKey }, _args, { load }) => known(load.element, subjectKey),
  object: ({ objectKey }, _args, { load }) => known(load.element, objectKey),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
  derivedFrom: ({ derivedFromKeys }, _args, { load }) => allKnown(load.link, derivedFromKeys),
};
