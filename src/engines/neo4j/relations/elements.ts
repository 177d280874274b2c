import type { ElementRow } from '../../../model/rows.ts';
import { elementRow, measuredRow } from '../codecs/rows.ts';
import { inKeyOrder, inOrder, type RelationQuery, relation } from './relation.ts';

const toElements = (
  match: string,
  sorted: (rows: readonly ElementRow[]) => readonly ElementRow[] = inKeyOrder,
): RelationQuery<ElementRow> => relation({ match, codec: elementRow, sorted });

/** To elements. Depth first, as the paper orders them, is the order of their keys, because a key is a position. */
export const ELEMENT_RELATIONS = {
  children: toElements('MATCH (o)<-[:PART_OF]-(x:Element)', inOrder<ElementRow>),
  ancestors: toElements('MATCH (o)-[:PART_OF*1..4]->(x:Element)'),
  descendants: toElements(
    'MATCH (o)<-[:PART_OF*1..4]-(x:Element) WHERE $levels IS NULL OR x.level IN $levels',
  ),
  sameLabel: toElements(
    // Both properties are those of one index: by the study's alone, 451 hits on the seed instead of 133, and 135,000 among
    // ten studies while the database had not yet sampled what it holds.
    `WITH o WHERE o.level = 'CODE'
     MATCH (x:Element {studyKey: o.studyKey, printedLabel: o.printedLabel})
     WHERE x.level = 'CODE' AND x.key <> o.key`,
  ),
  measured: relation({
    match: 'MATCH (x:Element {studyKey: o.key}) WHERE x.measuredValue IS NOT NULL',
    codec: measuredRow,
    sorted: inKeyOrder,
  }),
  members: toElements('MATCH (o)-[:EXPRESSED_BY]->(x:Element)'),
  codes: toElements('MATCH (o)<-[:VOICED_IN]-(x:Element)'),
} as const;
