import { sidesWanted } from '../../../model/links.ts';
import type { ContrastQuery, Page } from '../../../model/queries.ts';
import type { ContrastRow } from '../../../model/rows.ts';
import { contrastRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { nodesBySort } from './indexed-page.ts';
import { BY_SORT, pageOf, pageStatements } from './page.ts';

const CONTRASTS = pageStatements('contrastPage', contrastRow);
const ALL_CONTRASTS = nodesBySort('contrastPage', 'Contrast', { codec: contrastRow });

/** The rarest condition first: the statement starts from it by index. */
const CONDITIONS = {
  element:
    'MATCH (x:Contrast)<-[:SIDE_OF]-(:ContrastSide)-[:NAMES]->(:Element {key: $element}) WITH DISTINCT x',
  construct: 'MATCH (x:Contrast)-[:CONTESTS]->(:Construct {key: $construct}) WITH DISTINCT x',
  studies: `UNWIND $studies AS study
    MATCH (x:Contrast)<-[:SIDE_OF]-(:ContrastSide)-[:CLAIMED_BY]->(:Study {key: study})
    WITH x, count(*) AS sides WHERE sides >= $sides WITH x`,
} as const;

export function contrastPage(
  runner: QueryRunner,
  { studies, element, construct, slice, prefetch }: ContrastQuery,
): Promise<Page<ContrastRow>> {
  const named = studies == null ? null : [...new Set(studies)];
  const given = { element, construct, studies: named };
  const names = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[];
  const conditions = names.filter((name) => given[name] != null).map((name) => CONDITIONS[name]);
  const statements =
    conditions.length === 0 ? ALL_CONTRASTS : CONTRASTS(conditions.join(' '), BY_SORT);
  const parameters = { ...given, sides: sidesWanted(named?.length ?? 0) };
  const settings = { prefetch, namedStudies: named };
  return pageOf(runner, statements, slice, parameters, settings);
}
