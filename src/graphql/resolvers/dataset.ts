import { type ExportFile, exportFiles } from '../../exchange/exports.ts';
import { datasetCitation } from '../../model/dataset-citation.ts';
import type { AgreementRow } from '../../model/dataset-rows.ts';
import type { Forms } from '../../model/rows.ts';
import type { Context } from '../context.ts';
import type {
  AgreementResolvers,
  DatasetExportResolvers,
  DatasetResolvers,
  LegendEntryResolvers,
} from '../generated.ts';
import { definitionOf, LEGEND, type LegendName } from '../legend.ts';
import type { Complete, DatasetParent } from '../resolver-types.ts';
import { text } from './text.ts';

export async function dataset({ graph, engine }: Context): Promise<DatasetParent> {
  return { ...(await graph.dataset()), engine, legend: LEGEND };
}

export const Dataset: Complete<DatasetResolvers, DatasetParent> = {
  title: text(({ titleForms }) => titleForms),
  creators: ({ creators }) => creators.map(({ name }) => name),
  citation: text(datasetCitation),
  exports: async ({ languages }, _args, { load }) => exportFiles(await load.studyKeys(), languages),
};

export const Agreement: Complete<AgreementResolvers, AgreementRow> = {
  citation: text(({ citationForms }) => citationForms),
};

const definition = text<Forms>((forms) => forms);

export const LegendEntry: Complete<LegendEntryResolvers, LegendName> = {
  label: text(({ labelForms }) => labelForms),
  description: (entry, args, context, { schema }) =>
    definition(definitionOf(entry, schema), args, context),
};

export const DatasetExport: Complete<DatasetExportResolvers, ExportFile> = {
  href: ({ name }) => `export/${name}`,
};
