import type { SaturationStep } from '../../compare/saturation.ts';
import type { EvidenceRow, InterviewRow, ReliabilityRow, TheoryRow } from '../../graph/rows.ts';
import type {
  EvidenceResolvers,
  InterviewResolvers,
  ReliabilityStatisticResolvers,
  SaturationPointResolvers,
  TheoryEdgeResolvers,
} from '../generated.ts';
import { idOf } from '../id.ts';
import type { Complete } from '../parents.ts';
import { known } from './known.ts';
import { maybeText } from './text.ts';

export const Interview: Complete<InterviewResolvers, InterviewRow> = {
  id: ({ key }) => idOf('Interview', key),
  study: ({ studyKey }, _args, { load }) => known(load.study, studyKey),
  codes: ({ key }, _args, { load }) => load.codesOf.load(key),
};

export const Evidence: Complete<EvidenceResolvers, EvidenceRow> = {
  interview: ({ interviewKey }, _args, { load }) =>
    interviewKey === null ? null : known(load.interview, interviewKey),
  gist: maybeText(({ gistForms }) => gistForms),
  citation: ({ cite }) => cite,
};

export const TheoryEdge: Complete<TheoryEdgeResolvers, TheoryRow> = {
  source: ({ sourceKey }, _args, { load }) => known(load.element, sourceKey),
  target: ({ targetKey }, _args, { load }) => known(load.element, targetKey),
  citation: ({ cite }) => cite,
};

export const ReliabilityStatistic: Complete<ReliabilityStatisticResolvers, ReliabilityRow> = {
  citation: ({ cite }) => cite,
};

export const SaturationPoint: Complete<SaturationPointResolvers, SaturationStep> = {
  interview: ({ interviewKey }, _args, { load }) => known(load.interview, interviewKey),
};
