import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Opened, openView } from '../../support/explorer-visit.ts';

const STYLES = readFileSync(new URL('../../../explorer/page.css', import.meta.url), 'utf8');

/** The middle of an element, from the left edge of the window, as a share of its width. */
async function middleOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  const width = page.viewportSize()?.width ?? 1;
  return ((box?.x ?? 0) + (box?.width ?? 0) / 2) / width;
}

/** What a page in Persian must do that one in English does the other way round. */
export function rightToLeftTests(opened: Opened): void {
  describe('a page in Persian', () => {
    it('has no side in its style sheet', () => {
      const declarations = STYLES.replace(/\/\*.*?\*\//gs, '');
      expect(declarations.match(/\b(left|right)\b/g)).toBeNull();
      expect(declarations.match(/letter-spacing|italic/g)).toBeNull();
    });

    it('begins on the right: its name, the first cell of a row, and the heading', async () => {
      const { browser, url } = opened();
      for (const [language, isRight] of [
        ['fa', true],
        ['en', false],
      ] as const) {
        const { page, close } = await openView(browser, `${url}/links?lang=${language}`);
        for (const selector of ['.head .name', '.head nav li', 'tbody th']) {
          expect((await middleOf(page, selector)) > 0.5, selector).toBe(isRight);
        }
        const align = await page.evaluate<string>(
          "getComputedStyle(document.querySelector('h1')).textAlign",
        );
        expect(align).toBe('start');
        await close();
      }
    });

    it('keeps the first column of a matrix at the side where reading begins', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/matrix?lang=fa`, { width: 390 });
      await page
        .locator('.table-region:has(.matrix)')
        .evaluate('(region) => region.scrollBy(-300, 0)');
      const head = await page.locator('.matrix tbody th').first().boundingBox();
      const region = await page.locator('.table-region:has(.matrix)').boundingBox();
      const endOf = (box: typeof head) => (box?.x ?? 0) + (box?.width ?? 0);
      expect(Math.abs(endOf(head) - endOf(region))).toBeLessThan(3);
      await close();
    });

    it('writes numbers in Persian digits, and keys from left to right', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/element/network.6.2.1?lang=fa`);
      const numbers = await page.locator('.confidence-number').allTextContents();
      expect(numbers.length).toBeGreaterThan(2);
      for (const text of numbers) expect(text).toMatch(/^[۰۱]٫[۰-۹]{2}$/);
      expect(await page.locator('code.key').getAttribute('dir')).toBe('ltr');
      await close();
    });

    it('says in Persian where a paper prints something', async () => {
      const { browser, url } = opened();
      for (const address of ['/study/network', '/evidence/digital?tab=reading', '/study/digital']) {
        const target = `${url}${address}${address.includes('?') ? '&' : '?'}lang=fa`;
        const { page, close } = await openView(browser, target);
        const places = await page.locator('.citation').allTextContents();
        expect(places.length).toBeGreaterThan(2);
        for (const place of places) expect(place).not.toMatch(/[0-9A-Za-z,]/);
        await close();
      }
    });

    it('marks what has no Persian, and shows each text in its own direction', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/element/network.6.2.1?lang=fa`);
      const texts = await page.evaluate<[string, string, string][]>(
        "[...document.querySelectorAll('bdi[lang]')].map((text) => [text.lang, text.dir, text.nextSibling?.textContent ?? ''])",
      );
      expect(texts.some(([language]) => language === 'en')).toBe(true);
      for (const [language, direction, mark] of texts) {
        expect(direction).toBe(language === 'fa' ? 'rtl' : 'ltr');
        if (language === 'en') expect(mark).toBe('en');
      }
      await close();
    });

    it('loads its font, which a page without Persian text does not', async () => {
      const { browser, url } = opened();
      const fonts: string[] = [];
      const { page, close } = await openView(browser, `${url}/search?q=zzzz&lang=fa`);
      await page.evaluate('document.fonts.ready.then(() => true)');
      fonts.push(
        ...(await page.evaluate<string[]>(
          "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.woff2'))",
        )),
      );
      expect(fonts).toHaveLength(1);
      await close();
    });
  });
}
