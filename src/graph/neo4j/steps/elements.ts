import type { ElementRow } from '../../rows.ts';
import { elementRow, measuredRow } from '../rows.ts';
import { inKeyOrder, inOrder, type Step, same, step } from './step.ts';

const toElements = (
  from: Step['from'],
  match: string,
  sorted: (rows: readonly ElementRow[]) => readonly ElementRow[] = inKeyOrder,
): Step => step({ from, match, codec: elementRow, sorted, resultOf: same });

/** To elements. Depth first, as the paper has them, is the order of their keys, for a key is its place. */
export const ELEMENTS = {
  children: toElements(
    ['Element', 'Study'],
    'MATCH (o)<-[:PART_OF]-(x:Element)',
    inOrder<ElementRow>,
  ),
  ancestors: toElements(['Element'], 'MATCH (o)-[:PART_OF*1..4]->(x:Element)'),
  descendants: toElements(
    ['Element'],
    'MATCH (o)<-[:PART_OF*1..4]-(x:Element) WHERE $levels IS NULL OR x.level IN $levels',
  ),
  sameLabel: toElements(
    ['Element'],
    // Both properties are those of one index: by the study's alone, 451 hits on the seed instead of 133, and 135,000 among
    // ten studies while the database had not yet sampled what it holds.
    `WITH o WHERE o.level = 'CODE'
     MATCH (x:Element {studyKey: o.studyKey, printedLabel: o.printedLabel})
     WHERE x.level = 'CODE' AND x.key <> o.key`,
  ),
  measured: step({
    from: ['Study'],
    match: 'MATCH (x:Element {studyKey: o.key}) WHERE x.measuredValue IS NOT NULL',
    codec: measuredRow,
    sorted: inKeyOrder,
    resultOf: same,
  }),
  members: toElements(['Construct'], 'MATCH (o)-[:EXPRESSED_BY]->(x:Element)'),
  codesOf: toElements(['Interview'], 'MATCH (o)<-[:VOICED_IN]-(x:Element)'),
} as const;
