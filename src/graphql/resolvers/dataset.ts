import type { Context } from '../context.ts';
import type { LegendEntryResolvers } from '../generated.ts';
import { LEGEND, type LegendName } from '../legend.ts';
import type { Complete } from '../resolver-types.ts';
import { text } from './text.ts';

export async function dataset({ graph, engine }: Context) {
  return { ...(await graph.dataset()), engine, legend: LEGEND };
}

export const LegendEntry: Complete<LegendEntryResolvers, LegendName> = {
  label: text(({ labelForms }) => labelForms),
};
