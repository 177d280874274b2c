import { describe, expect, it } from 'vitest';
import { type Opened, openView } from '../../support/explorer-visit.ts';
import { pdfPages } from '../../support/pdf-text.ts';

/** Each view but the comparison, which has checks of its own. */
const ADDRESSES = [
  '/',
  '/element/network.6.2.1',
  '/study/popularization',
  '/links?negated=1',
  '/gaps?of=network&in=digital',
  '/graph?roots=network.6.1.2',
  '/matrix',
  '/evidence/popularization?tab=reading',
  '/search?q=participation',
  '/questions/counterparts',
];
/** Letters of a page that has something to read, or a drawing with its labels. */
const FEWEST_LETTERS = 60;
/** Heads that order a table and cells that open are texts on paper. */
const CONTROLS = 'input, select, button:not(.sort, .cell button)';

/** That a view on paper has its content, what it assumes, and nothing that only a screen needs. */
export function printTests(opened: Opened): void {
  describe('on paper', () => {
    it.each(ADDRESSES)(
      '%s has no empty page and no controls, but what it assumes',
      async (address) => {
        const { browser, url } = opened();
        const target = `${url}${address}${address.includes('?') ? '&' : '?'}lang=en`;
        const { page, close } = await openView(browser, target);
        await page.emulateMedia({ media: 'print' });
        const controls = page.locator(CONTROLS).filter({ visible: true });
        expect(await controls.allInnerTexts()).toEqual([]);
        expect(await page.locator('.head, .skip').filter({ visible: true }).count()).toBe(0);
        const assumed = (await page.locator('.assumptions p').first().textContent()) ?? '';
        const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
        for (const text of pages)
          expect(text.length, pages.join('\n\n')).toBeGreaterThan(FEWEST_LETTERS);
        const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u2066-\u2069]/g, '');
        expect(plain(pages.join(''))).toContain(plain(assumed));
        await close();
      },
    );
  });
}
