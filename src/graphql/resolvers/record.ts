import type {
  CountCheckRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
} from '../../graph/rows.ts';
import type {
  CountCheckResolvers,
  ParticipantResolvers,
  RecommendationResolvers,
  SourceNoteResolvers,
} from '../generated.ts';
import { idOf } from '../id.ts';
import type { Complete } from '../parents.ts';
import { allKnown, known } from './known.ts';
import { maybeText, text } from './text.ts';

export const Participant: Complete<ParticipantResolvers, ParticipantRow> = {
  education: maybeText(({ educationForms }) => educationForms),
  occupation: maybeText(({ occupationForms }) => occupationForms),
};

export const CountCheck: Complete<CountCheckResolvers, CountCheckRow> = {
  what: text(({ whatForms }) => whatForms),
  agrees: ({ stated, counted }) => (stated === null ? null : stated === counted),
  explanation: maybeText(({ explanationForms }) => explanationForms),
  citation: ({ cite }) => cite,
};

export const SourceNote: Complete<SourceNoteResolvers, NoteRow> = {
  id: ({ key }) => idOf('SourceNote', key),
  study: ({ studyKey }, _args, { load }) => known(load.study, studyKey),
  text: text(({ textForms }) => textForms),
  elements: ({ elementKeys }, _args, { load }) => allKnown(load.element, elementKeys),
  citation: ({ cite }) => cite,
};

export const Recommendation: Complete<RecommendationResolvers, RecommendationRow> = {
  id: ({ key }) => idOf('Recommendation', key),
  study: ({ studyKey }, _args, { load }) => known(load.study, studyKey),
  text: text(({ textForms }) => textForms),
  group: maybeText(({ groupForms }) => groupForms),
  followsFrom: ({ elementKeys }, _args, { load }) => allKnown(load.element, elementKeys),
  citation: ({ cite }) => cite,
};
