import { interviewNames } from '../../../model/interviews.ts';
import type { ElementConditions, ElementQuery, ElementSort } from '../../../model/queries.ts';
import { elementRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import { ACTIVE } from './chain.ts';
import { type PageOrder, pageStatements, pagesOf } from './page.ts';

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
  linkedToStudy: ACTIVE,
  notLinkedToStudy: `NOT EXISTS { (x)-[link:ALIGNS_WITH]-(:Element {studyKey: $notLinkedToStudy}) WHERE ${ACTIVE} }`,
  interviewKey: '(i.letter IN $interviewLetters OR i.key = $interviewKey)',
} as const;
/**
 * Patterns that some conditions need. They are matched beside `x` and not in an `EXISTS`, so that the database can
 * start from them: the elements linked to one study among a hundred took 112,000 hits, and now take 2,000.
 */
const BESIDE = {
  linkedToStudy: '(x)-[link:ALIGNS_WITH]-(:Element {studyKey: $linkedToStudy})',
  interviewKey: '(x)-[:VOICED_IN]->(i:Interview)',
} as const;
/** All of them must hold for the same form of the label. */
const LABEL_CONDITIONS = {
  labelEq: 'form = $labelEq',
  labelIn: 'form IN $labelIn',
  labelContains: 'form CONTAINS $labelContains',
  labelStartsWith: 'form STARTS WITH $labelStartsWith',
} as const;

function parametersOf(conditions: ElementConditions): Parameters {
  const { study, key, label, interview, ...others } = conditions;
  const named = interview == null ? null : interviewNames(interview);
  const flat: Record<string, unknown> = {
    ...others,
    interviewKey: named?.key,
    interviewLetters: named?.letters,
  };
  for (const [name, operators] of Object.entries({ study, key, label })) {
    for (const [operator, value] of Object.entries(operators ?? {})) {
      flat[name + operator.charAt(0).toUpperCase() + operator.slice(1)] = value;
    }
  }
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value != null));
}

function matchOf(scope: string | null, parameters: Parameters): string {
  const fragmentsOf = (fragments: Readonly<Record<string, string>>): string[] =>
    Object.keys(fragments).flatMap((name) => (name in parameters ? (fragments[name] ?? []) : []));
  const labels = fragmentsOf(LABEL_CONDITIONS);
  const where = [
    ...('studyEq' in parameters ? ['x.studyKey = $studyEq'] : []),
    ...fragmentsOf(CONDITIONS),
    ...(labels.length > 0 ? [`any(form IN x.searchJoined WHERE ${labels.join(' AND ')})`] : []),
  ];
  const beside = fragmentsOf(BESIDE);
  const node = scope === null ? '(x:Element)' : '(x:Element {studyKey: scope})';
  const match = `MATCH ${[node, ...beside].join(', ')}`;
  return [
    match,
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    ...(beside.length > 0 ? ['WITH DISTINCT x'] : []),
  ].join(' ');
}

/** The rank of a label without the requested language: after every other in either direction. */
const UNRANKED = { ASC: 2 ** 31, DESC: -1 } as const;
const MEASURES = {
  LABEL: 'coalesce(x[$rank], $unranked)',
  LINK_COUNT: `COUNT { (x)-[link:ALIGNS_WITH]-() WHERE ${ACTIVE} }`,
  CODE_COUNT: `COUNT { (x)<-[:PART_OF*0..4]-(code:Element) WHERE code.level = 'CODE' }`,
} as const;

function orderOf({ field, direction }: ElementSort): PageOrder {
  const down = direction === 'DESC';
  if (field === 'KEY') return { by: ['x.sort'], descending: [down], types: ['string'] };
  return {
    by: [MEASURES[field], 'x.sort'],
    descending: [down, false],
    types: ['number', 'string'],
  };
}

const PAGE = pageStatements('elementPages', elementRow);

export async function elementPages(
  runner: QueryRunner,
  scopes: readonly (string | null)[],
  { conditions, sort, slice, prefetch }: ElementQuery,
) {
  const parameters = parametersOf(conditions);
  const { linkedToStudy, notLinkedToStudy } = conditions;
  const namedStudies = [linkedToStudy, notLinkedToStudy].filter((key) => key != null);
  const pages = async (isWhole: boolean) => {
    const own = scopes.filter((scope) => (scope === null) === isWhole);
    if (own.length === 0) return [];
    const match = matchOf(own[0] ?? null, parameters);
    const allParameters = {
      ...parameters,
      rank: `rank_${sort.language}`,
      unranked: UNRANKED[sort.direction],
    };
    return pagesOf(runner, PAGE(match, orderOf(sort)), slice, own, allParameters, {
      prefetch,
      namedStudies,
    });
  };
  const [whole, scoped] = await Promise.all([pages(true), pages(false)]);
  return scopes.flatMap((scope) => (scope === null ? whole : scoped).shift() ?? []);
}
