import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { chromiumPath, isBrowserRequired, launch } from './browser.ts';
import { explorerServer, type Opened } from './explorer-visit.ts';

/** Tests of the explorer with one browser and one server for all, because starting them takes longer than most tests. */
export function describeExplorer(
  title: string,
  tests: (opened: Opened) => void,
  startServer: () => Promise<HttpServer> = explorerServer,
): void {
  if (chromiumPath === undefined && !isBrowserRequired) {
    it.skip('NOT RUN: no Chromium on this machine', () => {});
    return;
  }
  describe(title, () => {
    let server: HttpServer;
    let browser: Browser;
    beforeAll(async () => {
      [server, browser] = await Promise.all([startServer(), launch()]);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    tests(() => ({ browser, url: server.url }));
  });
}
