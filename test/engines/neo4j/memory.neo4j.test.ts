import { expect, it } from 'vitest';
import { bulkWrite } from '../../../bench/bulk-write.ts';
import { syntheticDataset, syntheticSubject } from '../../../bench/corpus/dataset.ts';
import { costsOf } from '../../../bench/db-hits/count-hits.ts';
import { QUESTIONS } from '../../../bench/growth/questions.ts';
import { MAX_COMPARED_STUDIES } from '../../../src/model/comparison.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

const NAMED = QUESTIONS.filter(({ isNamed }) => isNamed);
const FEW = MAX_COMPARED_STUDIES;
const MANY = 2 * FEW;
/** Bytes: the comparison of 20 takes 4 MB for 1,436 links; a list that each of its rows carries took over 358 MB. */
const MOST = 12 * 1_024 ** 2;
/** The database estimates by pages, and its plans rely on samples. */
const TOLERANCE = 1.25;
/** Bytes below which a figure says nothing. */
const LEAST = 64 * 1_024;

withNeo4j('the memory of questions about named studies', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  const memoryAmong = async (studies: number) => {
    const dataset = syntheticDataset(studies);
    await bulkWrite(dataset, settings);
    const costs = await costsOf(settings, syntheticSubject(dataset), NAMED);
    return new Map(Object.entries(costs).map(([name, { memory }]) => [name, memory]));
  };

  it('MUST NOT grow with the studies in the graph, and fits a small heap for 20', {
    timeout: 180_000,
  }, async () => {
    const few = await memoryAmong(FEW);
    const many = await memoryAmong(MANY);
    const most = (name: string): number => Math.max(TOLERANCE * (few.get(name) ?? 0), LEAST);
    expect([...many].filter(([name, memory]) => memory > most(name))).toEqual([]);
    expect([...many].filter(([, memory]) => memory > MOST)).toEqual([]);
  });
});
