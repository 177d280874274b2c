import { sortedBy, sortOfKey } from '../../order.ts';
import type { KnowledgeGraph } from '../../port.ts';
import { readByKey } from '../along.ts';
import type { Asker } from '../ask.ts';
import { boundRow } from '../bound.ts';
import { shape, text } from '../codec.ts';
import { datasetRow, studyRow } from '../rows.ts';
import { statement } from '../statement.ts';
import { type PageOrder, pageOf, pageStatement } from './page.ts';

const BY_KEYS = statement('studies', 'MATCH (x:Study) WHERE x.key IN $keys', studyRow);
const KEYS = statement('studyKeys', 'MATCH (x:Study)', shape<{ key: string }>({ key: text }));
const ORDER: PageOrder = { by: ['x.sort'], descending: [false], types: ['string'] };
const PAGE = pageStatement('studyPage', 'MATCH (x:Study)', ORDER, studyRow);
const DATASET = statement('dataset', "MATCH (x:Dataset {key: 'dataset'})", datasetRow, {
  studyCount: 'COUNT { (:Study) }',
  elementCount: 'COUNT { (:Element) }',
  linkCount: 'COUNT { ()-[:ALIGNS_WITH]->() }',
  constructCount: 'COUNT { (:Construct) }',
});

const BOUNDS = statement('bounds', 'MATCH (x:Bound)', boundRow);

type StudyReads = Pick<
  KnowledgeGraph,
  'dataset' | 'bounds' | 'studies' | 'studyKeys' | 'studyPage'
>;

export function studyReads(ask: Asker): StudyReads {
  return {
    dataset: () => ask.one(DATASET),
    bounds: () => ask.many(BOUNDS),
    studies: (keys, expected) => readByKey(ask, BY_KEYS, keys, expected),
    studyKeys: async () =>
      sortedBy(
        (await ask.many(KEYS)).map(({ key }) => key),
        sortOfKey,
      ),
    studyPage: (slice, expected = []) => pageOf(ask, PAGE, slice, {}, { expected }),
  };
}
