import { interviewNames } from '../../../model/interviews.ts';
import type {
  ElementConditions,
  ElementQuery,
  LinkedCondition,
  Strictness,
} from '../../../model/queries.ts';
import { integer, shape, text } from '../codecs/codec.ts';
import { elementRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { type Parameters, statement } from '../statement.ts';
import { strictLink } from './active-link.ts';
import { orderOf, orderParameters, wholePages } from './element-order.ts';
import { pageStatements, pagesOf } from './page.ts';

/** Whether nothing lies below `x`. */
export const IS_LEAF = '(NOT EXISTS { (x)<-[:PART_OF]-(:Element) })';

/** The closed set of conditions of a page of elements. */
const CONDITIONS = {
  studyIn: 'x.studyKey IN $studyIn',
  studyContains: 'x.studyKey CONTAINS $studyContains',
  studyStartsWith: 'x.studyKey STARTS WITH $studyStartsWith',
  keyEq: 'x.key = $keyEq',
  keyIn: 'x.key IN $keyIn',
  keyContains: 'x.key CONTAINS $keyContains',
  keyStartsWith: 'x.key STARTS WITH $keyStartsWith',
  level: 'x.level IN $level',
  role: 'x.role IN $role',
  isLeaf: `${IS_LEAF} = $isLeaf`,
  interviewKey: '(i.letter IN $interviewLetters OR i.key = $interviewKey)',
} as const;
/**
 * Patterns that some conditions need. They are matched beside `x` and not in an `EXISTS`, so that the database can
 * start from them: the elements linked to one study among a hundred took 112,000 hits, and now take 2,000.
 */
const BESIDE = {
  construct: '(x)<-[:EXPRESSED_BY]-(:Construct {key: $construct})',
  interviewKey: '(x)-[:VOICED_IN]->(i:Interview)',
} as const;
/** All of them must hold for the same form of the label. */
const LABEL_CONDITIONS = {
  labelEq: 'form = $labelEq',
  labelIn: 'form IN $labelIn',
  labelContains: 'form CONTAINS $labelContains',
  labelStartsWith: 'form STARTS WITH $labelStartsWith',
} as const;

/** The parameters of conditions on links, by name: two at most of each kind, so the names are a closed set. */
const linkParameters = (
  name: 'linked' | 'notLinked',
  conditions: readonly LinkedCondition[] = [],
): [name: string, condition: LinkedCondition][] =>
  conditions.map((condition, at) => [`${name}${at}`, condition]);

const linkTo = (name: string): string =>
  `(x)-[${name}:ALIGNS_WITH]-(:Element {studyKey: $${name}.study})`;
const isLinkStrict = (name: string): string => strictLink(`$${name}.`, name);
const existsLink = (name: string): string =>
  `EXISTS { ${linkTo(name)} WHERE ${isLinkStrict(name)} }`;

function parametersOf(conditions: ElementConditions): Parameters {
  const { study, key, label, linked, notLinked, interview, ...others } = conditions;
  const named = interview == null ? null : interviewNames(interview);
  const flat: Record<string, unknown> = {
    ...others,
    interviewKey: named?.key,
    interviewLetters: named?.letters,
    ...Object.fromEntries(linkParameters('linked', linked)),
    ...Object.fromEntries(linkParameters('notLinked', notLinked)),
  };
  for (const [name, operators] of Object.entries({ study, key, label })) {
    for (const [operator, value] of Object.entries(operators ?? {})) {
      flat[name + operator.charAt(0).toUpperCase() + operator.slice(1)] = value;
    }
  }
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value != null));
}

function matchOf(
  scope: string | null,
  { linked, notLinked }: ElementConditions,
  parameters: Parameters,
): string {
  const fragmentsOf = (fragments: Readonly<Record<string, string>>): string[] =>
    Object.keys(fragments).flatMap((name) => (name in parameters ? (fragments[name] ?? []) : []));
  const labels = fragmentsOf(LABEL_CONDITIONS);
  // One pattern at most, because two in one MATCH would have to be two links.
  const [start, ...more] = linkParameters('linked', linked).map(([name]) => name);
  const where = [
    ...('studyEq' in parameters ? ['x.studyKey = $studyEq'] : []),
    ...fragmentsOf(CONDITIONS),
    ...(start ? [isLinkStrict(start)] : []),
    ...more.map(existsLink),
    ...linkParameters('notLinked', notLinked).map(([name]) => `NOT ${existsLink(name)}`),
    ...(labels.length > 0 ? [`any(form IN x.searchJoined WHERE ${labels.join(' AND ')})`] : []),
  ];
  const beside = [...(start ? [linkTo(start)] : []), ...fragmentsOf(BESIDE)];
  const node = scope === null ? '(x:Element)' : '(x:Element {studyKey: scope})';
  const match = `MATCH ${[node, ...beside].join(', ')}`;
  return [
    match,
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    ...(beside.length > 0 ? ['WITH DISTINCT x'] : []),
  ].join(' ');
}

const PAGE = pageStatements('elementPages', elementRow);

export async function elementPages(
  runner: QueryRunner,
  scopes: readonly (string | null)[],
  { conditions, sort, slice, prefetch = [] }: ElementQuery,
) {
  const parameters = parametersOf(conditions);
  const { linked = [], notLinked = [] } = conditions;
  const namedStudies = [...linked, ...notLinked].map((one) => one.study);
  const pages = async (isWhole: boolean) => {
    const own = scopes.filter((scope) => (scope === null) === isWhole);
    if (own.length === 0) return [];
    if (isWhole && Object.keys(parameters).length === 0) {
      return wholePages(runner, own, { sort, slice, prefetch });
    }
    const match = matchOf(own[0] ?? null, conditions, parameters);
    const allParameters = { ...parameters, ...orderParameters(sort) };
    return pagesOf(runner, PAGE(match, orderOf(sort)), slice, own, allParameters, {
      prefetch,
      namedStudies,
    });
  };
  const [whole, scoped] = await Promise.all([pages(true), pages(false)]);
  return scopes.flatMap((scope) => (scope === null ? whole : scoped).shift() ?? []);
}

const LINK_COUNTS = statement(
  'linkCounts',
  'UNWIND $elements AS key MATCH (x:Element {key: key})',
  shape<{ readonly key: string; readonly count: number }>({ key: text, count: integer }),
  { count: `COUNT { (x)-[link:ALIGNS_WITH]-() WHERE ${strictLink()} }` },
);

export async function linkCounts(
  runner: QueryRunner,
  elements: readonly string[],
  { predicates, minConfidence }: Strictness,
): Promise<readonly number[]> {
  const rows = await runner.many(LINK_COUNTS, { elements, predicates, minConfidence });
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return elements.map((key) => counts.get(key) ?? 0);
}
