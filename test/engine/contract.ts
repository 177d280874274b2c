import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/graph/dataset.ts';
import type { GraphSource } from '../../src/graph/port.ts';
import type { Opened } from './ask.ts';
import { constructChecks } from './contract-constructs.ts';
import { elementChecks } from './contract-elements.ts';
import { evidenceChecks } from './contract-evidence.ts';
import { linkChecks } from './contract-links.ts';
import { searchChecks } from './contract-search.ts';
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
  describe(`engine: ${name}`, () => {
    let source: GraphSource | undefined;
    const opened: Opened = () => {
      if (source === undefined) throw new Error('The engine is not open.');
      return source.view();
    };
    beforeAll(async () => {
      source = await open(example());
    });
    afterAll(() => source?.close());

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
    elementChecks(opened);
    linkChecks(opened);
    constructChecks(opened);
    evidenceChecks(opened);
    searchChecks(opened);
    traversalChecks(opened);
  });
}
