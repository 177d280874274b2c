import { bulkWrite } from '../bulk-write.ts';
import { syntheticDataset, syntheticSubject } from '../corpus/dataset.ts';
import { timeQuestions } from '../growth/neo4j-times.ts';
import { QUESTIONS } from '../growth/questions.ts';
import { atMost, format, printTable, slopeOf } from '../measurements.ts';
import { withDatabase } from '../temporary-database.ts';
import type { Call } from './call.ts';
import { CALLS } from './calls.ts';
import { type Cost, costsOf } from './count-hits.ts';

const SIZES = [10, 100, 1_000] as const;
const MOST = 0.1;
/** Of questions about the whole graph. */
const MOST_OF_WHOLE = 0.35;
/** Small, because no answer about named studies may need more for more studies. */
const HEAP = '512m';
const KB = 1_024;

/** How the database's work grows with the number of studies, while the calls stay the same. */
export async function measureGrowth(seed: Readonly<Record<string, number>>): Promise<void> {
  const costs: Readonly<Record<string, Cost>>[] = [];
  const timed: Readonly<Record<string, number>>[] = [];
  await withDatabase(HEAP, async (settings) => {
    for (const size of SIZES) {
      const dataset = syntheticDataset(size);
      const subject = syntheticSubject(dataset);
      const began = Date.now();
      await bulkWrite(dataset, settings);
      console.log(`${size} studies written in ${((Date.now() - began) / 1_000).toFixed(0)} s`);
      costs.push(await costsOf(settings, subject, [...CALLS, ...QUESTIONS]));
      timed.push(await timeQuestions(settings, subject));
    }
  });
  const figuresOf = (name: string, of: keyof Cost): number[] =>
    costs.map((one) => one[name]?.[of] ?? 0);
  const hits = (calls: readonly Call[]) =>
    calls.map((call) =>
      rowOf(call, figuresOf(call.name, 'hits'), String, String(seed[call.name] ?? '')),
    );
  print('dbHits of the calls of the port', 'seed', hits(CALLS));
  print('dbHits of the questions', '', hits(QUESTIONS));
  print(
    'kB that a statement of a question holds at most',
    '',
    QUESTIONS.map((call) =>
      rowOf(call, figuresOf(call.name, 'memory'), (bytes) => (bytes / KB).toFixed(0)),
    ),
  );
  print(
    'p50 of the questions in ms',
    '',
    QUESTIONS.map((call) =>
      rowOf(
        call,
        timed.map((one) => one[call.name] ?? 0),
        (ms) => ms.toFixed(1),
      ),
    ),
  );
}

/** The figures by the number of studies, and their slope where the call asks the same. */
function rowOf(
  { name, isNamed, from = 0 }: Call,
  figures: readonly number[],
  shown: (figure: number) => string,
  seed = '',
): string[] {
  const points = figures
    .map((figure, at) => [SIZES[at] ?? 0, figure] as const)
    .filter(([size]) => size >= from);
  const most = isNamed ? MOST : MOST_OF_WHOLE;
  return [name, seed, ...figures.map(shown), format(atMost(slopeOf(points), most))];
}

function print(title: string, seed: string, rows: readonly (readonly string[])[]): void {
  console.log(
    `\n${title}, by studies; the slope of the logarithms, at most ${MOST} for named studies, ${MOST_OF_WHOLE} for the whole graph`,
  );
  printTable(['call', seed, ...SIZES.map(String), 'slope'], rows);
}
