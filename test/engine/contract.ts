import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/graph/bounds.ts';
import type { Dataset } from '../../src/graph/dataset.ts';
import { byKey } from '../../src/graph/order.ts';
import type { GraphSource } from '../../src/graph/port.ts';
import type { Opened } from './ask.ts';
import { comparisonChecks, derivedComparisonChecks } from './contract-comparison.ts';
import { constructChecks } from './contract-constructs.ts';
import { chains, counterpartChecks } from './contract-counterparts.ts';
import { derivedChecks } from './contract-derived.ts';
import { elementChecks } from './contract-elements.ts';
import { evidenceChecks } from './contract-evidence.ts';
import { expectedChecks } from './contract-expected.ts';
import { linkChecks } from './contract-links.ts';
import { matrixChecks } from './contract-matrix.ts';
import { searchChecks } from './contract-search.ts';
import { tieChecks, ties } from './contract-ties.ts';
import { traversalChecks } from './contract-traversal.ts';
import { example } from './example.ts';

/**
 * What every engine MUST do. An engine that passes is one that the server can run on. Checks carry
 * the number of their rule in the design, section 3, and a number of their own, which is never used
 * again.
 */
export function engineContract(
  name: string,
  open: (fixture: Dataset) => Promise<GraphSource>,
): void {
  /** The checks of one graph: an engine that has one place for it is opened on them one after another. */
  const on = (title: string, fixture: () => Dataset, checks: (opened: Opened) => void): void => {
    describe(`engine: ${name}, ${title}`, () => {
      let source: GraphSource | undefined;
      beforeAll(async () => {
        source = await open(fixture());
      });
      afterAll(() => source?.close());
      checks(() => {
        if (source === undefined) throw new Error('The engine is not open.');
        return source.view();
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
      const bounds = await opened().bounds();
      expect([...bounds].sort(byKey)).toEqual([...boundsOf(example())].sort(byKey));
    });
    elementChecks(opened);
    expectedChecks(opened);
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
