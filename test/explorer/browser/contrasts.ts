import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, type Opened, openView } from '../../support/explorer-visit.ts';

const SECTION = 'section[aria-labelledby="disagree"]';

/** What the section says, each contrast as one text. */
const contrastsOn = (page: Page) => page.locator(`${SECTION} article`).allInnerTexts();

/** That whoever reads that studies disagree sees on what, where it is printed, and how sure that is. */
export function contrastTests(opened: Opened): void {
  describe('where studies disagree', () => {
    it.each([
      ['en', ['Table 2, row 27', 'Conclusion: intervening factors', '0.65', 'not yet reviewed']],
      ['fa', ['جدول ۲، سطر ۲۷', 'نتیجه‌گیری: عوامل مداخله‌گر', '۰٫۶۵', 'هنوز بازبینی‌نشده']],
    ])(
      'one click from the word on the overview shows both sides, in %s',
      async (language, said) => {
        const { browser, url } = opened();
        const { page, close } = await openView(browser, `${url}/?lang=${language}`, { width: 390 });
        await page.locator('a.is-opposed').first().click();
        await page.waitForURL(/construct\/accountability\?lang=..#disagree$/);
        await answered(page);
        const [contrast = '', ...others] = await contrastsOn(page);
        expect(others).toEqual([]);
        for (const text of said) expect(contrast).toContain(text);
        const sides = page.locator(`${SECTION} .card`);
        expect(await sides.count()).toBe(2);
        for (const study of ['network.6.2.1', 'popularization.4.1']) {
          expect(await sides.locator(`a[href*="${study}"]`).count()).toBe(1);
        }
        const isInView = `(() => {
        const { top } = document.getElementById('disagree').getBoundingClientRect();
        return top >= 0 && top < innerHeight / 2;
      })()`;
        await expect.poll(() => page.evaluate(isInView)).toBe(true);
        await close();
      },
    );

    it('each contrast of the overview leads to all that is known of it', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      const links = page.locator(`${SECTION} h3 a`);
      const names = await links.allTextContents();
      expect(names.length).toBeGreaterThan(1);
      await links.first().click();
      await page.waitForURL(/element/);
      await answered(page);
      const [contrast = ''] = await contrastsOn(page);
      expect(contrast).toContain(names[0]);
      await close();
    });

    it('a study has those in which it is a side, or the reason for none', async () => {
      const { browser, url } = opened();
      for (const [study, count] of [
        ['network', 2],
        ['popularization', 2],
        ['digital', 0],
      ] as const) {
        const { page, close } = await openView(browser, `${url}/study/${study}?lang=en`);
        expect(await contrastsOn(page)).toHaveLength(count);
        const said = await page.locator(SECTION).textContent();
        expect(said?.includes('does not say that the studies agree')).toBe(count === 0);
        await close();
      }
    });

    it('a code of one interview is not said to name none', async () => {
      const { browser, url } = opened();
      const address = `${url}/element/popularization.5.1.2.4?lang=en`;
      const { page, close } = await openView(browser, address);
      expect(await page.locator('a.interview').allTextContents()).toEqual(['E']);
      expect(await page.locator('main').textContent()).not.toContain('names no interview');
      await close();
    });
  });
}
