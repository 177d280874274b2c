import type { ElementRow } from '../../../model/rows.ts';
import { elementRow, measuredRow } from '../codecs/rows.ts';
import { inKeyOrder, inOrder, type RelationQuery, relation } from './relation.ts';

const toElements = (
  match: string,
  sorted: (rows: readonly ElementRow[]) => readonly ElementRow[] = inKeyOrder,
): RelationQuery<ElementRow> => relation({ match, codec: elementRow, sorted });

/** Relations to elements. Order by key is the depth-first order of the paper, because a key is a position. */
export const ELEMENT_RELATIONS = {
  children: toElements('MATCH (o)<-[:PART_OF]-(x:Element)', inOrder<ElementRow>),
  ancestors: toElements('MATCH (o)-[:PART_OF*1..4]->(x:Element)'),
  descendants: toElements(
    'MATCH (o)<-[:PART_OF*1..4]-(x:Element) WHERE $levels IS NULL OR x.level IN $levels',
  ),
  sameLabel: toElements(
    // One index has both properties. With the study alone this took 451 hits on the seed instead of 133, and
    // 135,000 among ten studies as long as the database had not sampled its indexes.
    `WITH o WHERE o.level = 'CODE'
     MATCH (x:Element {studyKey: o.studyKey, printedLabel: o.printedLabel})
     WHERE x.level = 'CODE' AND x.key <> o.key`,
  ),
  measured: relation({
    match: 'MATCH (x:Element {studyKey: o.key}) WHERE x.measuredValue IS NOT NULL',
    codec: measuredRow,
    sorted: inKeyOrder,
  }),
  members: toElements(
    'MATCH (o)-[:EXPRESSED_BY]->(x:Element) WHERE $studies IS NULL OR x.studyKey IN $studies',
  ),
  codes: toElements('MATCH (o)<-[:VOICED_IN]-(x:Element)'),
} as const;
