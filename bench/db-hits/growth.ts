import { bulkWrite } from '../bulk-write.ts';
import { syntheticDataset, syntheticSubject } from '../corpus/dataset.ts';
import { timeQuestions } from '../growth/neo4j-times.ts';
import { QUESTIONS } from '../growth/questions.ts';
import { atMost, format, printTable, slopeOf } from '../measurements.ts';
import { withDatabase } from '../temporary-database.ts';
import { CALLS } from './calls.ts';
import { countHits } from './count-hits.ts';

const SIZES = [10, 100, 1_000] as const;
const MOST = 0.1;
/** Of questions about the whole graph. */
const MOST_OF_WHOLE = 0.35;

/** How the database's work grows with the number of studies, while the calls stay the same. */
export async function measureGrowth(seed: Readonly<Record<string, number>>): Promise<void> {
  const counted: Readonly<Record<string, number>>[] = [];
  const asked: Readonly<Record<string, number>>[] = [];
  const timed: Readonly<Record<string, number>>[] = [];
  await withDatabase('2g', async (settings) => {
    for (const size of SIZES) {
      const dataset = syntheticDataset(size);
      const began = Date.now();
      await bulkWrite(dataset, settings);
      console.log(`${size} studies written in ${((Date.now() - began) / 1_000).toFixed(0)} s`);
      const subject = syntheticSubject(dataset);
      counted.push(await countHits(settings, subject));
      asked.push(await countHits(settings, subject, QUESTIONS));
      timed.push(await timeQuestions(settings, subject));
    }
  });
  const rows = CALLS.map(({ name, isNamed }) => {
    const figures = counted.map((one) => one[name] ?? 0);
    const slope = slopeOf(figures.map((figure, at) => [SIZES[at] ?? 0, figure] as const));
    return [
      name,
      ...[seed[name] ?? 0, ...figures].map(String),
      format(isNamed ? atMost(slope, MOST) : { figure: slope }),
      isNamed ? '' : 'of the whole graph',
    ];
  });
  console.log(
    `\ndbHits by studies; the slope of the logarithms, at most ${MOST} where keys are named`,
  );
  printTable(['call', 'seed', ...SIZES.map(String), 'slope', ''], rows);
  printQuestions('dbHits', asked, 0);
  printQuestions('p50 in ms', timed, 1);
}

function printQuestions(
  what: string,
  measured: readonly Readonly<Record<string, number>>[],
  digits: number,
): void {
  const rows = QUESTIONS.map(({ name, isNamed }) => {
    const figures = measured.map((one) => one[name] ?? 0);
    const slope = slopeOf(figures.map((figure, at) => [SIZES[at] ?? 0, figure] as const));
    const most = isNamed ? MOST : MOST_OF_WHOLE;
    return [name, ...figures.map((one) => one.toFixed(digits)), format(atMost(slope, most))];
  });
  console.log(
    `\nQuestions: ${what}; the slope at most ${MOST} for named studies, ${MOST_OF_WHOLE} for the whole graph`,
  );
  printTable(['question', ...SIZES.map(String), 'slope'], rows);
}
