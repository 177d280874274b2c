import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { byKey } from '../../../src/model/order.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { example } from '../../support/example-dataset.ts';
import { agreement, description } from '../../support/row-builders.ts';
import { statisticsOf } from '../../support/statistics-of.ts';
import { coOccurrenceChecks, voices } from './co-occurrence.ts';
import { comparisonChecks, derivedComparisonChecks } from './comparison.ts';
import { constructChecks } from './constructs.ts';
import { absenceChecks, contrastChecks } from './contrasts.ts';
import { chains, counterpartChecks } from './counterparts.ts';
import { derivedChecks } from './derived.ts';
import { elementChecks } from './elements.ts';
import { evidenceChecks } from './evidence.ts';
import { linkChecks } from './links.ts';
import { matrixChecks } from './matrix.ts';
import { alike, pageChecks } from './pages.ts';
import { prefetchChecks } from './prefetch.ts';
import type { GetReader } from './queries.ts';
import { searchChecks } from './search.ts';
import { spelled, spellingChecks } from './spellings.ts';
import { strictnessChecks } from './strictness.ts';
import { tieChecks, ties } from './ties.ts';
import { traversalChecks } from './traversal.ts';
import { unknownKeyChecks } from './unknown-keys.ts';

/**
 * What every engine MUST do. An engine that passes is one that the server can run on. Checks carry
 * the number of their rule in the design, section 3, and a number of their own, which is never used
 * again.
 */
export function engineContract(
  name: string,
  open: (fixture: Dataset) => Promise<GraphEngine>,
): void {
  /** The checks of one graph. An engine with a single database is opened on one graph after another. */
  const on = (title: string, fixture: () => Dataset, checks: (reader: GetReader) => void): void => {
    describe(`engine: ${name}, ${title}`, () => {
      let engine: GraphEngine | undefined;
      beforeAll(async () => {
        engine = await open(fixture());
      });
      afterAll(() => engine?.close());
      checks(() => {
        if (engine === undefined) throw new Error('The engine is not open.');
        return engine.reader();
      });
    });
  };

  on('three studies', example, (reader) => {
    it('R21.1 MUST report the version it was opened on, and the size of its content', async () => {
      expect(await reader().dataset()).toEqual({
        ...description,
        agreement,
        version: 'fixture',
        studyCount: 3,
        elementCount: 27,
        linkCount: 7,
        constructCount: 3,
        languages: ['en', 'fa'],
      });
    });
    it('MUST report the same relation statistics as every engine', async () => {
      const statistics = await reader().statistics();
      expect([...statistics].sort(byKey)).toEqual([...statisticsOf(example())].sort(byKey));
    });
    elementChecks(reader);
    strictnessChecks(reader);
    prefetchChecks(reader);
    linkChecks(reader);
    constructChecks(reader);
    contrastChecks(reader);
    absenceChecks(reader);
    evidenceChecks(reader);
    searchChecks(reader);
    unknownKeyChecks(reader);
    traversalChecks(reader);
    matrixChecks(reader);
    comparisonChecks(reader);
  });
  on('paths that tie', ties, tieChecks);
  on('pages of what is alike', alike, pageChecks);
  on('labels in many spellings', spelled, spellingChecks);
  on('voices that meet', voices, coOccurrenceChecks);
  on('links that chain', chains, (reader) => {
    counterpartChecks(reader);
    derivedChecks(reader);
    derivedComparisonChecks(reader);
  });
}
