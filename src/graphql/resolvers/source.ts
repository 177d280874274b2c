import type { CitationRow, SourceRow } from '../../graph/rows.ts';
import type { CitationResolvers, SourceResolvers } from '../generated.ts';
import { idOf } from '../id.ts';
import type { Complete } from '../parents.ts';
import { known } from './known.ts';

export const Source: Complete<SourceResolvers, SourceRow> = {
  id: ({ key }) => idOf('Source', key),
};

export const Citation: Complete<CitationResolvers, CitationRow> = {
  source: async ({ studyKey }, _args, { load }) => (await known(load.study, studyKey)).paper,
};
