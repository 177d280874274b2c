import { describe, expect, it } from 'vitest';
import { type Opened, openView } from '../../support/explorer-visit.ts';

/** Kilobytes and requests of a first visit, which are counted, so that no clock is needed. */
const MAX_REQUESTS = 12;
const MAX_BYTES = 100_000;

export function budgetTests(opened: Opened): void {
  describe('a first visit', () => {
    it('of the overview is small', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=fa`);
      await page.evaluate('document.fonts.ready.then(() => true)');
      const sizes = await page.evaluate<number[]>(
        `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .map(({ encodedBodySize }) => encodedBodySize)`,
      );
      expect(sizes.length).toBeLessThanOrEqual(MAX_REQUESTS);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
      await close();
    });
  });
}
