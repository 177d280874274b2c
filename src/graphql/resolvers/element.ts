import type { DetailRow, ElementRow } from '../../graph/rows.ts';
import { refuseEmpty } from '../arguments.ts';
import type {
  CategoryResolvers,
  CodeResolvers,
  ConceptResolvers,
  DimensionResolvers,
  ModelElementResolvers,
} from '../generated.ts';
import { idOf, TYPE_OF_LEVEL } from '../id.ts';
import { textOf } from '../language.ts';
import { linkConnection } from '../links.ts';
import type { Complete } from '../parents.ts';
import { counterparts } from './counterpart.ts';
import { known } from './known.ts';
import { text } from './text.ts';

/** What all levels have in common. */
const fields: Complete<DimensionResolvers, ElementRow> = {
  id: ({ key, level }) => idOf(TYPE_OF_LEVEL[level], key),
  study: ({ studyKey }, _args, { load }) => known(load.study, studyKey),
  sourceTerm: async ({ key }, args, context) =>
    termOf(await known(context.load.detail, key), args, context),
  label: text(({ labelForms }) => labelForms),
  labels: ({ labelForms }) => labelForms.map((form) => textOf(form, false)),
  parent: ({ parentKey }, _args, { load }) =>
    parentKey === null ? null : known(load.element, parentKey),
  ancestors: ({ key }, _args, { load }) => load.ancestors.load(key),
  children: ({ key }, _args, { load }) => load.children.load(key),
  descendants: ({ key }, { levels }, { load }) => {
    refuseEmpty('levels', levels);
    return load.descendants(levels ?? null).load(key);
  },
  links: ({ key }, args, context, info) => linkConnection(key, args, context, info),
  counterparts: ({ key }, args, context, info) => counterparts(key, args, context, info),
  constructs: ({ key }, _args, { load }) => load.constructsOf.load(key),
  absences: ({ key }, _args, { load }) => load.absencesOf.load(key),
  evidence: ({ key }, _args, { load }) => load.evidenceOf.load(key),
  reliability: async ({ key }, _args, { load }) => (await known(load.detail, key)).measured,
  citation: async ({ key }, _args, { load }) => (await known(load.detail, key)).cite,
  notes: ({ key }, _args, { load }) => load.notesOf.load(key),
};

const termOf = text<DetailRow>(({ sourceTermForms }) => sourceTermForms);

export const ModelElement: ModelElementResolvers = {
  __resolveType: ({ level }) => TYPE_OF_LEVEL[level],
};
export const Dimension: Complete<DimensionResolvers, ElementRow> = fields;
export const Category: Complete<CategoryResolvers, ElementRow> = fields;
export const Concept: Complete<ConceptResolvers, ElementRow> = fields;
export const Code: Complete<CodeResolvers, ElementRow> = {
  ...fields,
  interviews: ({ key }, _args, { load }) => load.interviewsOf.load(key),
  sameLabelAs: ({ key }, _args, { load }) => load.sameLabel.load(key),
};
