import type { DatasetRow } from '../../../model/dataset-rows.ts';
import { sortedBy, sortOfKey } from '../../../model/order.ts';
import type { Page, Slice } from '../../../model/queries.ts';
import type { Prefetch } from '../../../model/relations.ts';
import type { StudyRow } from '../../../model/rows.ts';
import type { RelationStatistics } from '../../../model/statistics.ts';
import { shape, text } from '../codecs/codec.ts';
import { datasetRow } from '../codecs/dataset.ts';
import { studyRow } from '../codecs/rows.ts';
import { statisticsRow } from '../codecs/stored.ts';
import type { QueryRunner } from '../query-runner.ts';
import { statement } from '../statement.ts';
import { nodesBySort } from './indexed-page.ts';
import { pageOf } from './page.ts';

/** Says that all have a key, so that the index of keys alone is read, and no node. */
const KEYS = statement(
  'studyKeys',
  'MATCH (x:Study) WHERE x.key IS NOT NULL',
  shape<{ key: string }>({ key: text }),
);
/** Whether there is a whole dataset, which every statement asks; one study, because a probe comes every second. */
const PROBE = statement(
  'probe',
  'MATCH (x:Study) WITH x LIMIT 1',
  shape<{ key: string }>({ key: text }),
);
const PAGE = nodesBySort('studyPage', 'Study', { codec: studyRow });
const DATASET = statement('dataset', "MATCH (x:Dataset {key: 'dataset'})", datasetRow, {
  key: 'x.datasetKey',
  studyCount: 'COUNT { (:Study) }',
  elementCount: 'COUNT { (:Element) }',
  linkCount: 'COUNT { ()-[:ALIGNS_WITH]->() }',
  constructCount: 'COUNT { (:Construct) }',
});

const STATISTICS = statement('statistics', 'MATCH (x:RelationStatistics)', statisticsRow);

export const dataset = (runner: QueryRunner): Promise<DatasetRow> => runner.one(DATASET);

export const statistics = (runner: QueryRunner): Promise<readonly RelationStatistics[]> =>
  runner.many(STATISTICS);

/** @throws ApiError as any read does */
export const probe = (runner: QueryRunner): Promise<unknown> => runner.many(PROBE);

export async function studyKeys(runner: QueryRunner): Promise<readonly string[]> {
  const rows = await runner.many(KEYS);
  return sortedBy(
    rows.map(({ key }) => key),
    sortOfKey,
  );
}

export const studyPage = (
  runner: QueryRunner,
  slice: Slice,
  prefetch: readonly Prefetch[] = [],
): Promise<Page<StudyRow>> => pageOf(runner, PAGE, slice, {}, { prefetch });
