import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  answered,
  type Opened,
  openView,
} from '../../support/explorer-visit.ts';

/** A query, not the page that the same path gives to a browser. */
const QUERIES = /\/graphql\?/;

/** Keeps queries from the server until the function that it gives is called. */
async function holdQueries(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.context().route(QUERIES, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** What a page shows while there is no answer, and why there is none. */
export function stateTests(opened: Opened): void {
  describe('without an answer', () => {
    it('a page says that the server is down, and asks again', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      await page.context().route(QUERIES, (route) => route.abort());
      await page.getByRole('link', { name: 'Links', exact: true }).click();
      await page.getByRole('alert').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().unroute(QUERIES);
      await page.getByRole('button', { name: 'Ask again' }).click();
      await answered(page);
      await page.locator('tbody tr').first().waitFor();
      await close();
    });

    it('an HTML page in place of an answer is an outage too', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=fa`);
      await page
        .context()
        .route(QUERIES, (route) =>
          route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
        );
      await page.getByRole('link', { name: 'پیوندها', exact: true }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('سرور اکنون پاسخ نمی‌دهد');
      await close();
    });

    it('a slip of the pen is told with the words that are near, one click from what they find', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/search?q=partcipation&lang=en`);
      await page.getByRole('link', { name: 'participation', exact: true }).click();
      // The old answer is shown until the new one comes, so the page counts as answered already.
      await page.locator('.hits li').first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('participation');
      expect(await page.locator('.hits li').count()).toBeGreaterThan(5);
      await close();
    });

    it('a refusal is told with its code', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/links?studies=nothing&lang=en`);
      const text = await page.locator('main').textContent();
      expect(text).toMatch(/BAD_USER_INPUT|No link fits/);
      await close();
    });

    it('an unknown key is told, in both languages', async () => {
      const { browser, url } = opened();
      for (const [language, said] of [
        ['en', 'Nothing is called'],
        ['fa', 'اینجا چیزی به نام'],
      ]) {
        for (const view of ['element', 'link', 'construct', 'study', 'interview']) {
          const { page, close } = await openView(browser, `${url}/${view}/no-one?lang=${language}`);
          expect(await page.getByRole('alert').textContent()).toContain(said);
          await close();
        }
      }
    });

    it('an unknown name of any length is told within the width of the page', async () => {
      const { browser, url } = opened();
      const long = `${url}/questions/${'x'.repeat(3_000)}?lang=en`;
      const { page, close } = await openView(browser, long, { width: 390 });
      expect(await page.getByRole('alert').textContent()).toContain('Nothing is called');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await close();
    });

    it('a server that has been updated is told, and the page loads again', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      await page.context().route(QUERIES, (route) => {
        const outdated = new URL(route.request().url());
        outdated.searchParams.set('documentId', '0'.repeat(64));
        return route.continue({ url: outdated.href });
      });
      await page.getByRole('link', { name: 'Links', exact: true }).click();
      await page.getByText('The server has been updated').waitFor();
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await page.getByRole('button', { name: 'Load again' }).click();
      await page.locator('tbody tr').first().waitFor();
      await close();
    });

    it('an old answer is dimmed as long as another one is awaited', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/links?lang=en`);
      const release = await holdQueries(page);
      await page.getByLabel('Sign').selectOption('1');
      const answer = page.locator('.answer');
      await expect.poll(() => answer.getAttribute('aria-busy')).toBe('true');
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
      release();
      await expect.poll(() => answer.getAttribute('aria-busy')).toBe('false');
      await close();
    });

    it('Enter before the answer chooses of what the whole text finds, not of what was shown', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/graph?lang=en`);
      const field = page.locator('main').getByRole('combobox').first();
      await field.fill('digital participation');
      const options = page.locator('main').getByRole('option');
      await options.first().waitFor();
      const release = await holdQueries(page);
      await field.fill('personal privacy');
      expect(await options.first().textContent()).toContain('participation');
      await field.press('Enter');
      release();
      await page.waitForURL(/roots=digital\.7\./);
      await close();
    });

    it('no more is typed than is asked and than an address holds', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      await page.getByRole('combobox').first().focus();
      await page.keyboard.insertText('participation '.repeat(20));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search/);
      await answered(page);
      expect(new URL(page.url()).searchParams.get('q')).toHaveLength(200);
      expect(await page.locator('.assumptions p').textContent()).not.toContain('not understood');
      await close();
    });

    it('a query whose text the server does not give is told, without a way to open nothing', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/links?lang=en`);
      await page.context().route(/assets\/.*\.graphql/, (route) => route.fulfill({ status: 404 }));
      await page.getByRole('button', { name: 'Query behind this view' }).first().click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('link', { name: 'Open in the query editor' }).count()).toBe(0);
      await close();
    });

    it('another collection is told, and everything is read anew', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/?lang=en`);
      await page.context().route(QUERIES, async (route) => {
        const response = await route.fetch();
        const body = await response.json();
        body.extensions.dataset = 'another';
        await route.fulfill({ response, json: body });
      });
      await page.getByRole('link', { name: 'Links', exact: true }).click();
      await page.getByText('The collection has changed').waitFor();
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await close();
    });
  });
}
