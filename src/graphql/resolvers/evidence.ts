import type { SaturationStep } from '../../compare/saturation.ts';
import type { EvidenceRow, InterviewRow, ReliabilityRow, TheoryRow } from '../../model/rows.ts';
import type {
  EvidenceResolvers,
  InterviewResolvers,
  ReliabilityStatisticResolvers,
  SaturationPointResolvers,
  TheoryEdgeResolvers,
} from '../generated.ts';
import { nodeId } from '../node-id.ts';
import type { Complete } from '../resolver-types.ts';
import { loadExisting } from './load-existing.ts';
import { maybeReference, reference, related } from './related.ts';
import { maybeText } from './text.ts';

export const Interview: Complete<InterviewResolvers, InterviewRow> = {
  id: ({ key }) => nodeId('Interview', key),
  study: reference('study', 'studyKey'),
  codes: related('codes'),
};

export const Evidence: Complete<EvidenceResolvers, EvidenceRow> = {
  interview: maybeReference('interview', 'interviewKey'),
  gist: maybeText(({ gistForms }) => gistForms),
  citation: ({ cite }) => cite,
};

export const TheoryEdge: Complete<TheoryEdgeResolvers, TheoryRow> = {
  source: reference('theoryEnds', 'sourceKey'),
  target: reference('theoryEnds', 'targetKey'),
  citation: ({ cite }) => cite,
};

export const ReliabilityStatistic: Complete<ReliabilityStatisticResolvers, ReliabilityRow> = {
  citation: ({ cite }) => cite,
};

export const SaturationPoint: Complete<SaturationPointResolvers, SaturationStep> = {
  interview: ({ interviewKey }, _args, { load }) =>
    loadExisting(load.byKey('interviews'), interviewKey),
};
