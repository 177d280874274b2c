import type { KnowledgeGraph } from '../../port.ts';
import type { Asker } from '../ask.ts';
import { boundRow } from '../bound.ts';
import { shape, text } from '../codec.ts';
import { datasetRow, studyRow } from '../rows.ts';
import { statement } from '../statement.ts';
import { inKeyOrder } from './owned.ts';
import { type PageOrder, pageParameters, pageStatement, pagesOf } from './page.ts';

const BY_KEYS = statement('studies', 'MATCH (x:Study) WHERE x.key IN $keys', studyRow, 'x');
const KEYS = statement('studyKeys', 'MATCH (x:Study)', shape<{ key: string }>({ key: text }), 'x');
const ORDER: PageOrder = { by: ['x.sort'], descending: [false], types: ['string'] };
const PAGE = pageStatement('studyPage', 'MATCH (x:Study)', ORDER, studyRow);
const DATASET = statement('dataset', "MATCH (x:Dataset {key: 'dataset'})", datasetRow, 'x', {
  studyCount: 'COUNT { (:Study) }',
  elementCount: 'COUNT { (:Element) }',
  linkCount: 'COUNT { ()-[:ALIGNS_WITH]->() }',
  constructCount: 'COUNT { (:Construct) }',
});

const BOUNDS = statement('bounds', 'MATCH (x:Bound)', boundRow, 'x');

type StudyReads = Pick<
  KnowledgeGraph,
  'dataset' | 'bounds' | 'studies' | 'studyKeys' | 'studyPage'
>;

export function studyReads(ask: Asker): StudyReads {
  return {
    dataset: () => ask.one(DATASET),
    bounds: () => ask.many(BOUNDS),
    studies: (keys) => ask.many(BY_KEYS, { keys }),
    studyKeys: async () => inKeyOrder(await ask.many(KEYS)).map(({ key }) => key),
    studyPage: async (slice) => {
      const cells = await ask.many(PAGE, { scopes: [null], ...pageParameters(slice) });
      const [page] = pagesOf(cells, 1);
      if (page === undefined) throw new Error('A page was asked for and none came.');
      return page;
    },
  };
}
