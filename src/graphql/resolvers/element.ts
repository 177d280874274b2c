import { LEVEL_NAMES } from '../../model/enums.ts';
import type { DetailRow, ElementRow } from '../../model/rows.ts';
import { refuseEmpty } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  CategoryResolvers,
  CodeResolvers,
  ConceptResolvers,
  DimensionResolvers,
  ModelElementResolvers,
} from '../generated.ts';
import { textOf } from '../language.ts';
import { nodeId } from '../node-id.ts';
import { reading } from '../reads.ts';
import type { Complete } from '../resolver-types.ts';
import { counterparts } from './counterpart.ts';
import { linkConnection } from './link-connection.ts';
import { loadExisting } from './load-existing.ts';
import { maybeReference, reference, related } from './related.ts';
import { maybeText, text } from './text.ts';

const detailsOf = (key: string, { load }: Context): Promise<DetailRow> =>
  loadExisting(load.byKey('details'), key);

/** The fields that all levels have. */
const fields: Complete<DimensionResolvers, ElementRow> = {
  id: ({ key, level }) => nodeId(LEVEL_NAMES[level], key),
  study: reference('study', 'studyKey'),
  sourceTerm: reading(['details'], async ({ key }, args, context) =>
    termOf(await detailsOf(key, context), args, context),
  ),
  label: text(({ labelForms }) => labelForms),
  labels: ({ labelForms }) => labelForms.map((form) => textOf(form, false)),
  definition: reading(['details'], async ({ key }, args, context) =>
    definitionOf(await detailsOf(key, context), args, context),
  ),
  parent: maybeReference('parent', 'parentKey'),
  ancestors: related('ancestors'),
  children: related('children'),
  descendants: reading(['descendants'], ({ key }, { levels }, { load }) => {
    refuseEmpty('levels', levels);
    return load.related('descendants', { levels: levels ?? null }).load(key);
  }),
  links: ({ key }, args, context, info) => linkConnection(key, args, context, info),
  linkCount: ({ key }, { predicates, minConfidence }, { load }) => {
    refuseEmpty('predicates', predicates);
    return load.linkCount(key, { predicates: predicates ?? null, minConfidence });
  },
  counterparts: ({ key }, args, context, info) => counterparts(key, args, context, info),
  constructs: related('constructs'),
  absences: related('absences'),
  contrasts: related('contrasts'),
  evidence: related('evidence'),
  interviews: related('interviews'),
  codeCount: reading(
    ['codeCount'],
    async ({ key }, _args, { load }) =>
      (await loadExisting(load.byKey('codeCounts'), key)).codeCount,
  ),
  reliability: reading(
    ['details'],
    async ({ key }, _args, context) => (await detailsOf(key, context)).measured,
  ),
  citation: reading(
    ['details'],
    async ({ key }, _args, context) => (await detailsOf(key, context)).cite,
  ),
  notes: related('notes'),
};

const definitionOf = maybeText<DetailRow>(({ definitionForms }) => definitionForms);
const termOf = text<DetailRow>(({ sourceTermForms }) => sourceTermForms);

export const ModelElement: ModelElementResolvers = {
  __resolveType: ({ level }) => LEVEL_NAMES[level],
};
export const Dimension: Complete<DimensionResolvers, ElementRow> = fields;
export const Category: Complete<CategoryResolvers, ElementRow> = fields;
export const Concept: Complete<ConceptResolvers, ElementRow> = fields;
export const Code: Complete<CodeResolvers, ElementRow> = {
  ...fields,
  sameLabelAs: related('sameLabel'),
};
