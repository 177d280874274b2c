import type { CitationRow, SourceRow } from '../../model/rows.ts';
import type { CitationResolvers, SourceResolvers } from '../generated.ts';
import { nodeId } from '../node-id.ts';
import type { Complete } from '../resolver-types.ts';
import { loadExisting } from './load-existing.ts';

export const Source: Complete<SourceResolvers, SourceRow> = {
  id: ({ key }) => nodeId('Source', key),
};

export const Citation: Complete<CitationResolvers, CitationRow> = {
  source: async ({ studyKey }, _args, { load }) =>
    (await loadExisting(load.byKey('studies'), studyKey)).paper,
};
