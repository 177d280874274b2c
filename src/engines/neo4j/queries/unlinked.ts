import type { UnlinkedQuery } from '../../../model/comparison.ts';
import type { Page } from '../../../model/queries.ts';
import type { ElementRow } from '../../../model/rows.ts';
import { elementRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { strictLink } from './active-link.ts';
import { IS_LEAF } from './element.ts';
import { BY_SORT, pageOf, pageStatement } from './page.ts';

const linkedBy = (types: string): string => `EXISTS {
  (x)-[link:${types}]-(other:Element) WHERE other.studyKey IN $others AND ${strictLink()}
}`;
const unlinkedStatement = (types: string) =>
  pageStatement(
    'unlinkedPage',
    `MATCH (x:Element) WHERE x.studyKey = scope AND ($levels IS NULL OR x.level IN $levels)
       AND ($isLeaf IS NULL OR ${IS_LEAF} = $isLeaf)
       AND NOT ${linkedBy(types)}`,
    BY_SORT,
    { codec: elementRow },
  );
const UNLINKED = {
  recorded: unlinkedStatement('ALIGNS_WITH'),
  withDerived: unlinkedStatement('ALIGNS_WITH|ALIGNS_BY_CHAIN'),
} as const;

export function unlinkedPage(runner: QueryRunner, query: UnlinkedQuery): Promise<Page<ElementRow>> {
  const { study, includeDerived, slice, ...parameters } = query;
  const statements = includeDerived ? UNLINKED.withDerived : UNLINKED.recorded;
  return pageOf(runner, statements, slice, parameters, { scope: study });
}
