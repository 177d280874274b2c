import type { GraphQLResolveInfo } from 'graphql';
import { DEFAULT_MIN_CONFIDENCE } from '../../model/links.ts';
import { foldedJoined } from '../../model/persian.ts';
import type {
  ElementConditions,
  ElementSort,
  LinkedCondition,
  Strictness,
  StringCondition,
} from '../../model/queries.ts';
import { refuseEmpty, refuseUnknownStudies } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  ElementFilter,
  ElementOrder,
  InputMaybe,
  LinkedFilter,
  StringFilter,
} from '../generated.ts';
import { lookUp } from '../language.ts';
import type { Loaders } from '../loaders.ts';
import { connectionOf, type ListOrder, type PageArguments, sliceOf } from '../pagination.ts';
import { prefetchBelow } from '../prefetch.ts';

interface ElementArguments extends PageArguments {
  readonly filter?: InputMaybe<ElementFilter>;
  readonly orderBy?: InputMaybe<ElementOrder>;
}

/** A page of the elements of a study, or of all elements when `studyKey` is null. @throws ApiError */
export async function elementConnection(
  studyKey: string | null,
  { filter, orderBy, ...page }: ElementArguments,
  { load }: Context,
  info: GraphQLResolveInfo,
) {
  const sort = await sortOf(orderBy, load);
  const order = orderOf(sort);
  const slice = sliceOf(page, order);
  const conditions = conditionsOf(filter ?? {});
  const rows = await load.elementPage(studyKey, { conditions, sort, slice }, prefetchBelow(info));
  for (const [name, study] of [
    ['linkedToStudy', filter?.linkedToStudy],
    ['notLinkedToStudy', filter?.notLinkedToStudy],
    ['linked.study', filter?.linked?.study],
    ['notLinked.study', filter?.notLinked?.study],
  ] as const) {
    await refuseUnknownStudies(load, `filter.${name}`, [study], rows);
  }
  return connectionOf(rows, order);
}

function conditionsOf({
  linkedToStudy,
  notLinkedToStudy,
  ...filter
}: ElementFilter): ElementConditions {
  refuseEmpty('filter.level', filter.level);
  refuseEmpty('filter.role', filter.role);
  for (const name of ['study', 'key', 'label'] as const) {
    refuseEmpty(`filter.${name}.in`, filter[name]?.in);
  }
  for (const name of ['linked', 'notLinked'] as const) {
    refuseEmpty(`filter.${name}.predicates`, filter[name]?.predicates);
  }
  return {
    ...filter,
    label: filter.label ? foldedCondition(filter.label) : null,
    linked: linkedConditions(linkedToStudy, filter.linked),
    notLinked: linkedConditions(notLinkedToStudy, filter.notLinked),
  };
}

/** Rule 24: a study alone means any active link to it. */
const linkedConditions = (
  study: string | null | undefined,
  linked: InputMaybe<LinkedFilter> | undefined,
): readonly LinkedCondition[] => [
  ...(study == null ? [] : [{ study, ...ANY_ACTIVE }]),
  ...(linked ? [{ ...ANY_ACTIVE, ...linked, predicates: linked.predicates ?? null }] : []),
];

const ANY_ACTIVE: Strictness = { predicates: null, minConfidence: DEFAULT_MIN_CONFIDENCE };

/** Normalizes the texts of a filter, because they are compared with normalized labels. One of no words matches nothing. */
function foldedCondition({ eq, in: values, contains, startsWith }: StringFilter): StringCondition {
  const folded = (value: string | null | undefined) => (value == null ? null : foldedJoined(value));
  const [equal, containing, starting] = [eq, contains, startsWith].map(folded);
  if ([equal, containing, starting].includes('')) return { in: [] };
  return {
    eq: equal ?? null,
    in: values?.map(foldedJoined).filter((value) => value !== '') ?? null,
    contains: containing ?? null,
    startsWith: starting ?? null,
  };
}

async function sortOf(
  orderBy: InputMaybe<ElementOrder> | undefined,
  load: Loaders,
): Promise<ElementSort> {
  return {
    field: orderBy?.field ?? 'KEY',
    direction: orderBy?.direction ?? 'ASC',
    // Not made for an order by key, because making a locale takes longer than reading a page.
    language: orderBy?.field === 'LABEL' ? await languageOf(orderBy.language ?? 'en', load) : 'en',
  };
}

/** The language of labels that a tag means: `pt-BR` where some are in it, else a shorter one, as `fa` for `fa-IR`. */
async function languageOf(tag: string, load: Loaders): Promise<string> {
  const { language } = new Intl.Locale(tag);
  if (language === tag) return tag;
  const recorded = (await load.languages()).map((one) => ({ language: one }));
  return lookUp(recorded, tag)?.language ?? language;
}

function orderOf({ field, direction, language }: ElementSort): ListOrder {
  const name = ['elements', field, direction, ...(field === 'LABEL' ? [language] : [])].join(' ');
  return { name, types: field === 'KEY' ? ['string'] : ['number', 'string'] };
}
