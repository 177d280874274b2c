import type { KnowledgeGraph, LinkConditions, LinkQuery } from '../../port.ts';
import type { Asker, Parameters } from '../ask.ts';
import { linkRow } from '../rows.ts';
import { statement } from '../statement.ts';
import { type PageOrder, pageParameters, pageStatements, pagesOf } from './page.ts';

const BY_KEYS = statement(
  'links',
  'MATCH ()-[x:ALIGNS_WITH]->() WHERE x.key IN $keys',
  linkRow,
  'x',
);

const ORDER: PageOrder = { by: ['x.sort'], descending: [false], types: ['string'] };
const PAGE = pageStatements('linkPages', linkRow);

const CONDITIONS = {
  element: '(x.subjectKey = $element OR x.objectKey = $element)',
  study: '(x.subjectStudy = $study OR x.objectStudy = $study)',
  studies: 'x.subjectStudy = study AND x.objectStudy IN $studies',
  predicate: 'x.predicate IN $predicate',
  status: 'x.status IN $status',
  minConfidence: 'x.confidence >= $minConfidence',
  isNegated: 'x.isNegated = $isNegated',
  translation: 'x.translation IN $translation',
} as const;

function parametersOf({ studies, ...others }: LinkConditions): Parameters {
  const [study, ...more] = new Set(studies ?? []);
  const among = more.length > 0 ? { studies: [study, ...more] } : { study };
  return Object.fromEntries(
    Object.entries({ ...others, ...among }).filter(([, value]) => value != null),
  );
}

function matchOf(scope: string | null, parameters: Parameters): string {
  const names = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[];
  const where = names.filter((name) => name in parameters).map((name) => CONDITIONS[name]);
  const whole =
    'element' in parameters
      ? '(:Element {key: $element})-[x:ALIGNS_WITH]-()'
      : '()-[x:ALIGNS_WITH]->()';
  const path = scope === null ? whole : '(:Element {key: scope})-[x:ALIGNS_WITH]-()';
  const match = `MATCH ${path}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`;
  // Study by study the index of it is sought; as `IN` the planner read all links, 21,000 hits among a hundred studies.
  return 'studies' in parameters ? `UNWIND $studies AS study ${match}` : match;
}

async function linkPages(
  ask: Asker,
  scopes: readonly (string | null)[],
  { conditions, slice }: LinkQuery,
) {
  const parameters = parametersOf(conditions);
  const match = matchOf(scopes[0] ?? null, parameters);
  const cells = await ask.many(PAGE(match, ORDER), {
    ...parameters,
    ...pageParameters(slice, conditions.studies ?? []),
    scopes,
  });
  return pagesOf(cells, scopes.length, conditions.studies ?? []);
}

export function linkReads(ask: Asker): Pick<KnowledgeGraph, 'links' | 'linkPages'> {
  return {
    links: (keys) => ask.many(BY_KEYS, { keys }),
    linkPages: (scopes, query) => linkPages(ask, scopes, query),
  };
}
