import { describe, expect, it } from 'vitest';
import { type Opened, openView } from '../../support/explorer-visit.ts';
import { pdfPages } from '../../support/pdf-text.ts';

/** Letters of a page that has something to read; an empty one may still repeat the head of a table. */
const FEWEST_LETTERS = 150;

/** That the comparison on paper has all that is on the page, and no more paper than it needs. */
export function comparePrintTests(opened: Opened): void {
  describe('the comparison on paper', () => {
    it.each(['en', 'fa'])('has no empty page, and no controls, in %s', async (language) => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/compare?lang=${language}`);
      const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(2);
      for (const text of pages) expect(text.length).toBeGreaterThan(FEWEST_LETTERS);
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['.head', '.tabs', '.controls', '.files', '.exports', '.actions']) {
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
      }
      expect(await page.locator('.comparison details[open]').count()).toBe(0);
      expect(await page.locator('.printed').textContent()).toBe(page.url());
      if (language === 'en') {
        const whole = pages.join('');
        const names = await page.locator('a.idea').allTextContents();
        expect(names.length).toBeGreaterThan(10);
        const assumed = (await page.locator('.assumptions p').first().textContent()) ?? '';
        // Some pairs of letters are drawn as one, and isolates of directions not at all.
        const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u2066-\u2069]/g, '');
        for (const text of [...names, assumed, page.url()]) {
          expect(plain(whole)).toContain(plain(text));
        }
        const heads = await page.locator('.comparison thead th').allTextContents();
        expect(plain(whole).split(plain(heads.join(''))).length - 1).toBeGreaterThan(2);
      }
      await close();
    });
  });
}
