import type {
  CountCheckRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
} from '../../model/rows.ts';
import type {
  CountCheckResolvers,
  ParticipantResolvers,
  RecommendationResolvers,
  SourceNoteResolvers,
} from '../generated.ts';
import { nodeId } from '../node-id.ts';
import type { Complete } from '../resolver-types.ts';
import { reference, references } from './related.ts';
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
  id: ({ key }) => nodeId('SourceNote', key),
  study: reference('study', 'studyKey'),
  text: text(({ textForms }) => textForms),
  elements: references('elements', 'elementKeys'),
  citation: ({ cite }) => cite,
};

export const Recommendation: Complete<RecommendationResolvers, RecommendationRow> = {
  id: ({ key }) => nodeId('Recommendation', key),
  study: reference('study', 'studyKey'),
  text: text(({ textForms }) => textForms),
  group: maybeText(({ groupForms }) => groupForms),
  followsFrom: references('elements', 'elementKeys'),
  citation: ({ cite }) => cite,
};
