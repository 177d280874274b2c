import { describe, expect, it } from 'vitest';
import { answered, type Opened, openView } from '../../support/explorer-visit.ts';

/** That an address is all there is to a view. */
export function addressTests(opened: Opened): void {
  describe('an address', () => {
    it('has what a control changed, and opens to the same in a browser that was never here', async () => {
      const { browser, url } = opened();
      const first = await openView(browser, `${url}/links?lang=en`);
      await first.page.getByLabel('Sign').selectOption('1');
      await first.page.getByLabel('Kind').selectOption('CLOSE_MATCH');
      await first.page.getByLabel('Least confidence').fill('0.7');
      await first.page.waitForURL(/min=0\.7/);
      await answered(first.page);
      const rows = (page: typeof first.page) => page.locator('tbody tr').allInnerTexts();
      await expect.poll(() => first.page.locator('.answer.is-old').count()).toBe(0);
      const address = first.page.url();
      const seen = await rows(first.page);
      expect(address).toBe(`${url}/links?lang=en&negated=1&predicate=CLOSE_MATCH&min=0.7`);
      expect(seen.length).toBeGreaterThan(1);
      const second = await openView(browser, address);
      expect(await rows(second.page)).toEqual(seen);
      await Promise.all([first.close(), second.close()]);
    });

    it('follows links without loading the page again, and back returns', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=fa`);
      await page.evaluate('window.isSamePage = true');
      await page.locator('article h3 a').first().click();
      await page.waitForURL(/\/study\//);
      await answered(page);
      expect(page.url()).toContain('lang=fa');
      await page.goBack();
      await answered(page);
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.evaluate('window.isSamePage')).toBe(true);
      await close();
    });

    it('that cannot be read falls back, and the page says so', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/links?min=much&negated=2&lang=en`);
      const said = await page.locator('.assumptions p').textContent();
      expect(said).toContain('not understood in the address, and left out: min, negated');
      expect(said).toContain('links of 0.00 and more');
      await close();
    });

    it('keeps what is seen when the language changes', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/element/digital.3.1?min=0.3`);
      await page.getByRole('link', { name: 'فارسی' }).click();
      await page.waitForURL(/lang=fa/);
      await answered(page);
      expect(page.url()).toContain('min=0.3');
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
      await close();
    });

    it('without a language is served in the one that the browser prefers', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/links`, { locale: 'fa-IR' });
      expect(await page.evaluate('document.documentElement.lang')).toBe('fa');
      await close();
    });
  });
}
