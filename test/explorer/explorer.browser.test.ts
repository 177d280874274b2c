import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { chromiumPath, isBrowserRequired, launch } from '../support/browser.ts';
import { explorerServer } from '../support/explorer-visit.ts';
import { addressTests } from './browser/addresses.ts';
import { budgetTests } from './browser/budget.ts';
import { compareTests } from './browser/compare.ts';
import { compareFileTests } from './browser/compare-files.ts';
import { comparePrintTests } from './browser/compare-print.ts';
import { contrastTests } from './browser/contrasts.ts';
import { gapTests } from './browser/gaps.ts';
import { keyboardTests } from './browser/keyboard.ts';
import { pageTests } from './browser/pages.ts';
import { printTests } from './browser/print.ts';
import { rightToLeftTests } from './browser/right-to-left.ts';
import { stateTests } from './browser/states.ts';

/** One browser and one server for all tests of the explorer, because starting them takes longer than most tests. */

if (chromiumPath === undefined && !isBrowserRequired) {
  it.skip('NOT RUN: no Chromium on this machine', () => {});
} else {
  describe('the explorer', () => {
    let server: HttpServer;
    let browser: Browser;
    beforeAll(async () => {
      [server, browser] = await Promise.all([explorerServer(), launch()]);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    const opened = () => ({ browser, url: server.url });
    pageTests(opened);
    rightToLeftTests(opened);
    contrastTests(opened);
    compareTests(opened);
    compareFileTests(opened);
    gapTests(opened);
    comparePrintTests(opened);
    keyboardTests(opened);
    addressTests(opened);
    stateTests(opened);
    budgetTests(opened);
    printTests(opened);
  });
}
