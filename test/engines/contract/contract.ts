import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { byKey } from '../../../src/model/order.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { relationStatistics } from '../../../src/model/statistics.ts';
import { example } from '../../support/example.ts';
import { comparisonChecks, derivedComparisonChecks } from './comparison.ts';
import { constructChecks } from './constructs.ts';
import { chains, counterpartChecks } from './counterparts.ts';
import { derivedChecks } from './derived.ts';
import { elementChecks } from './elements.ts';
import { evidenceChecks } from './evidence.ts';
import { linkChecks } from './links.ts';
import { matrixChecks } from './matrix.ts';
import type { Opened } from './opened.ts';
import { prefetchChecks } from './prefetch.ts';
import { searchChecks } from './search.ts';
import { tieChecks, ties } from './ties.ts';
import { traversalChecks } from './traversal.ts';

/**
 * What every engine MUST do. An engine that passes is one that the server can run on. Checks carry
 * the number of their rule in the design, section 3, and a number of their own, which is never used
 * again.
 */
export function engineContract(
  name: string,
  open: (fixture: Dataset) => Promise<GraphEngine>,
): void {
  /** The checks of one graph: an engine that has one place for it is opened on them one after another. */
  const on = (title: string, fixture: () => Dataset, checks: (opened: Opened) => void): void => {
    describe(`engine: ${name}, ${title}`, () => {
      let source: GraphEngine | undefined;
      beforeAll(async () => {
        source = await open(fixture());
      });
      afterAll(() => source?.close());
      checks(() => {
        if (source === undefined) throw new Error('The engine is not open.');
        return source.reader();
      });
    });
  };

  on('three studies', example, (opened) => {
    it('R21.1 MUST tell the version it was opened on, and what it holds', async () => {
      expect(await opened().dataset()).toEqual({
        version: 'fixture',
        studyCount: 3,
        elementCount: 27,
        linkCount: 7,
        constructCount: 3,
        languages: ['en', 'fa'],
      });
    });
    it('MUST tell how far each way branches, the same as every engine', async () => {
      const bounds = await opened().statistics();
      expect([...bounds].sort(byKey)).toEqual([...relationStatistics(example())].sort(byKey));
    });
    elementChecks(opened);
    prefetchChecks(opened);
    linkChecks(opened);
    constructChecks(opened);
    evidenceChecks(opened);
    searchChecks(opened);
    traversalChecks(opened);
    matrixChecks(opened);
    comparisonChecks(opened);
  });
  on('paths that tie', ties, tieChecks);
  on('links that chain', chains, (opened) => {
    counterpartChecks(opened);
    derivedChecks(opened);
    derivedComparisonChecks(opened);
  });
}
