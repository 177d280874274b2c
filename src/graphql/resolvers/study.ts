import { reliabilityOf } from '../../compare/reliability.ts';
import { saturationSteps } from '../../compare/saturation.ts';
import type { StudyRow } from '../../model/rows.ts';
import type { StudyResolvers } from '../generated.ts';
import { nodeId } from '../node-id.ts';
import { reading } from '../reads.ts';
import type { Complete } from '../resolver-types.ts';
import { elementConnection } from './element-connection.ts';
import { maybeReference, related } from './related.ts';
import { maybeText, text } from './text.ts';

export const Study: Complete<StudyResolvers, StudyRow> = {
  id: ({ key }) => nodeId('Study', key),
  title: text(({ titleForms }) => titleForms),
  shortTitle: text(({ shortTitleForms }) => shortTitleForms),
  location: maybeText(({ locationForms }) => locationForms),
  source: ({ paper }) => paper,
  dimensions: related('children'),
  coreElement: maybeReference('core', 'coreKey'),
  elements: ({ key }, args, context, info) => elementConnection(key, args, context, info),
  theory: related('theory'),
  interviews: related('interviews'),
  participants: related('participants'),
  saturation: reading(['voicedLabels'], async ({ key, statedAtInterview }, _args, { load }) => ({
    statedAtInterview,
    points: saturationSteps(await load.related('voicedLabels').load(key)),
  })),
  reliability: reading(['measured'], async ({ key, reliabilityThreshold }, _args, { load }) => {
    if (reliabilityThreshold === null) return null;
    const found = reliabilityOf(await load.related('measured').load(key));
    return found && { threshold: reliabilityThreshold, ...found };
  }),
  recommendations: related('recommendations'),
  countChecks: related('countChecks'),
  notes: related('notes'),
};
