import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, type Opened, openView } from '../../support/explorer-visit.ts';

/** What has the focus: its element, role and text. */
const focused = (page: Page) =>
  page.evaluate<{ tag: string; role: string | null; text: string }>(
    `(({ tagName, textContent, role }) => ({ tag: tagName, role, text: (textContent ?? '').trim() }))(document.activeElement)`,
  );

/** What must be possible without a pointer. */
export function keyboardTests(opened: Opened): void {
  describe('by keyboard', () => {
    it('the first stop skips to the content', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/element/network.6.2.1?lang=en`);
      await page.keyboard.press('Tab');
      expect((await focused(page)).text).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate<boolean>(
        "document.querySelector('main').contains(document.activeElement)",
      );
      expect(isInside).toBe(true);
      await close();
    });

    it('the search lists what fits, arrows choose, Enter opens, and the heading is read out', async () => {
      const { browser, url } = opened();
      const { page, troubles, close } = await openView(browser, `${url}/?lang=en`);
      const field = page.getByRole('combobox');
      await field.focus();
      await page.keyboard.type('accountab');
      await page.getByRole('option').first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const active = await field.getAttribute('aria-activedescendant');
      const option = page.locator(`[id="${active}"]`);
      expect(await option.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(element|construct)\//);
      await page.locator('main .assumptions').waitFor();
      await expect.poll(() => focused(page)).toMatchObject({ tag: 'H1' });
      expect(troubles).toEqual([]);
      await close();
    });

    it('Escape closes the list, then empties the field; a key opens what it names', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      const field = page.getByRole('combobox');
      await field.focus();
      await page.keyboard.type('justice');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.inputValue()).toBe('justice');
      await page.keyboard.press('Escape');
      expect(await field.inputValue()).toBe('');
      await page.keyboard.type('digital.3.1');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/element\/digital\.3\.1\?lang=en$/);
      await close();
    });

    it('a dialog takes the focus, Escape closes it and gives the focus back', async () => {
      const { browser, url } = opened();
      const { page, troubles, close } = await openView(browser, `${url}/links?lang=en`);
      const button = page.getByRole('button', { name: 'Query behind this view' });
      await button.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expect.poll(() => dialog.locator('pre').first().textContent()).toContain('query Links');
      expect(await dialog.getByRole('link').getAttribute('href')).toContain('/graphql#query=');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect((await focused(page)).text).toBe('Query behind this view');
      expect(troubles).toEqual([]);
      await close();
    });

    it('few stops stand before the content, and each of its links gives the focus to a heading', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      const stops = await page.evaluate<number>(
        `[...document.querySelectorAll('a, button, input, select, [tabindex="0"]')]
          .filter((stop) => !document.querySelector('main').contains(stop)).length`,
      );
      expect(stops).toBeLessThan(20);
      const links = page.locator('.head nav a:not([href*="graphql"])');
      // Beginning at the second, because the first leads to this page.
      for (let at = 1; at < (await links.count()); at += 1) {
        await links.nth(at).press('Enter');
        await answered(page);
        await expect.poll(() => focused(page)).toMatchObject({ tag: 'H1' });
        expect(await links.nth(at).getAttribute('aria-current')).toBe('page');
      }
      await close();
    });

    it.each([
      ['en', 'ArrowRight'],
      ['fa', 'ArrowLeft'],
    ])(
      'tabs are one stop, and the arrow of the reading direction chooses the next, in %s',
      async (language, key) => {
        const { browser, url } = opened();
        const { page, close } = await openView(
          browser,
          `${url}/evidence/popularization?lang=${language}`,
        );
        const tabs = page.getByRole('tab');
        expect(await page.locator('[role="tab"][tabindex="0"]').count()).toBe(1);
        await tabs.first().focus();
        await page.keyboard.press(key);
        await expect.poll(() => tabs.nth(1).getAttribute('aria-selected')).toBe('true');
        expect((await focused(page)).text).toBe(await tabs.nth(1).textContent());
        await page.keyboard.press('End');
        await expect.poll(() => tabs.last().getAttribute('aria-selected')).toBe('true');
        await close();
      },
    );

    it('a table is ordered by its heads, which say so', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/element/network.6.2.1?lang=en&min=0`);
      const head = page.getByRole('button', { name: 'Confidence' });
      const numbers = async () =>
        (await page.locator('tbody .confidence-number').allInnerTexts()).map(Number);
      await head.press('Enter');
      expect(await numbers()).toEqual([...(await numbers())].sort((a, b) => b - a));
      await head.press('Enter');
      expect(await numbers()).toEqual([...(await numbers())].sort((a, b) => a - b));
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await close();
    });
  });
}
