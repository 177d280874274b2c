import { reliabilityOf } from '../../compare/reliability.ts';
import { saturationSteps } from '../../compare/saturation.ts';
import type { StudyRow } from '../../graph/rows.ts';
import { elementConnection } from '../elements.ts';
import type { StudyResolvers } from '../generated.ts';
import { idOf } from '../id.ts';
import type { Complete } from '../parents.ts';
import { known } from './known.ts';
import { maybeText, text } from './text.ts';

export const Study: Complete<StudyResolvers, StudyRow> = {
  id: ({ key }) => idOf('Study', key),
  title: text(({ titleForms }) => titleForms),
  shortTitle: text(({ shortTitleForms }) => shortTitleForms),
  location: maybeText(({ locationForms }) => locationForms),
  source: ({ paper }) => paper,
  dimensions: ({ key }, _args, { load }) => load.children.load(key),
  coreElement: ({ coreKey }, _args, { load }) =>
    coreKey === null ? null : known(load.element, coreKey),
  elements: ({ key }, args, context, info) => elementConnection(key, args, context, info),
  theory: ({ key }, _args, { load }) => load.theory.load(key),
  interviews: ({ key }, _args, { load }) => load.interviewsOf.load(key),
  participants: ({ key }, _args, { load }) => load.participants.load(key),
  saturation: async ({ key, statedAtInterview }, _args, { load }) => ({
    statedAtInterview,
    points: saturationSteps(await load.labelsVoiced.load(key)),
  }),
  reliability: async ({ key, reliabilityThreshold }, _args, { load }) => {
    if (reliabilityThreshold === null) return null;
    const found = reliabilityOf(await load.measured.load(key));
    return found && { threshold: reliabilityThreshold, ...found };
  },
  recommendations: ({ key }, _args, { load }) => load.recommendationsOf.load(key),
  countChecks: ({ key }, _args, { load }) => load.countChecks.load(key),
  notes: ({ key }, _args, { load }) => load.notesOf.load(key),
};
