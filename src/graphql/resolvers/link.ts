import type { LinkRow } from '../../model/rows.ts';
import type { CrossStudyLinkResolvers } from '../generated.ts';
import { nodeId } from '../node-id.ts';
import type { Complete } from '../resolver-types.ts';
import { loadAllExisting } from './load-existing.ts';
import { reference } from './related.ts';
import { maybeText } from './text.ts';

export const CrossStudyLink: Complete<CrossStudyLinkResolvers, LinkRow> = {
  id: ({ key }) => nodeId('CrossStudyLink', key),
  subject: reference('linkEnds', 'subjectKey'),
  object: reference('linkEnds', 'objectKey'),
  rationale: maybeText(({ rationaleForms }) => rationaleForms),
  derivedFrom: ({ derivedFromKeys }, _args, { load }) =>
    loadAllExisting(load.byKey('links'), derivedFromKeys),
};
