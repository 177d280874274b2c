import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSETS_PATH } from '../../src/http/router.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { openExplorer } from '../../src/open-explorer.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { chromiumPath, isBrowserRequired, launch, textOf, visit } from '../support/browser.ts';
import { openView } from '../support/explorer-visit.ts';
import { seedServer } from '../support/seed-server.ts';
import { stripPath } from '../support/stripping-proxy.ts';

const QUESTIONS = fileURLToPath(new URL('../../questions', import.meta.url));

if (chromiumPath === undefined && !isBrowserRequired) {
  it.skip('NOT RUN: no Chromium on this machine', () => {});
} else {
  describe('somebody who is new to the playground', { timeout: 60_000 }, inBrowser);
}

/** What a person stumbles over who has never used GraphiQL. */
function inBrowser(): void {
  let server: HttpServer;
  let browser: Browser;
  beforeAll(async () => {
    const playground = await openPlayground(QUESTIONS, ASSETS_PATH);
    const explorer = await openExplorer();
    [{ server }, browser] = await Promise.all([seedServer({ playground, explorer }), launch()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();
  const answerOf = (page: Page) => textOf(page, 'response.json');
  const goTo = (page: Page, query: string, variables: object) =>
    page.evaluate(
      `location.hash = 'query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}'`,
    );

  it('sees the answer to a question after a click, on every screen, and no white below', async () => {
    const { page, troubles } = await visit(browser, `${server.url}/graphql`);
    for (const [width, height] of [
      [1366, 768],
      [1280, 620],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const list = page.locator('#examples details');
      if (!(await list.evaluate(`document.querySelector('#examples details').open`)))
        await list.locator('summary').click();
      await page.locator('[data-example="sizes"]').click();
      await expect.poll(() => answerOf(page)).toContain('"studies"');
      const shown = await page.locator('.graphiql-response').boundingBox();
      const place = `at ${width} × ${height}`;
      expect(shown?.width, place).toBeGreaterThan(300);
      expect(shown?.height, place).toBeGreaterThan(200);
      expect((shown?.y ?? 0) + (shown?.height ?? 0), place).toBeLessThanOrEqual(height);
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 2_000);
      await page.evaluate('scrollTo(0, 2000)');
      expect(await page.evaluate('scrollX + scrollY'), place).toBe(0);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('finds a question by words of either language, however they are typed', async () => {
    const { page } = await visit(browser, `${server.url}/graphql`);
    const field = page.getByRole('searchbox');
    const found = page.locator('#examples li:visible');
    const all = await found.count();
    for (const [text, name] of [
      ['reliab', 'reliability'],
      ['پایایی', 'reliability'],
      ['پايايي', 'reliability'],
      ['مردمی سازی پارادایم', 'drawing'],
    ] as const) {
      await field.fill(text);
      await expect.poll(() => found.count(), { message: text }).toBeLessThan(all / 2);
      await page.locator(`#examples li:visible [data-example="${name}"]`).waitFor();
      expect(await page.locator('#found').textContent()).toBe(`${await found.count()} / ${all}`);
    }
    await field.fill('zzzz');
    expect(await page.locator('#examples h2:visible').count()).toBe(0);
    await field.fill('');
    expect(await found.count()).toBe(all);
    await page.context().close();
  });

  it('has one tab for what has one name, and loses no edit', async () => {
    const { page } = await visit(browser, `${server.url}/graphql`);
    const query = 'query Same($key: String!) { study(key: $key) { key } }';
    for (const key of ['digital', 'network', 'digital']) {
      await goTo(page, query, { key });
      await expect.poll(() => textOf(page, 'variables.json')).toContain(key);
      // GraphiQL tells of its tabs in steps, and stores them when it has told all.
      const stored = `JSON.parse(localStorage.getItem('graphiql:tabState')).tabs.at(-1).variables`;
      await expect.poll(() => page.evaluate(stored)).toContain(key);
    }
    await expect.poll(() => tabs(page)).toEqual([expect.any(String), 'Same']);
    const edited = '{ "key": "popularization" }';
    await page.getByRole('region', { name: 'Variables' }).locator('.monaco-editor').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(edited);
    await expect.poll(() => decodeURIComponent(page.url())).toContain('popularization');
    await goTo(page, query, { key: 'network' });
    await expect.poll(() => tabs(page)).toEqual([expect.any(String), 'Same', 'Same']);
    await page.locator('.graphiql-tab-button').nth(1).click();
    await expect.poll(() => textOf(page, 'variables.json')).toContain(edited);
    // GraphiQL stores its tabs half a second after a change.
    const stored = `(({ tabs, activeTabIndex }) => [activeTabIndex, tabs.at(-1).variables])(
      JSON.parse(localStorage.getItem('graphiql:tabState')))`;
    await expect.poll(() => page.evaluate(stored)).toEqual([1, expect.stringContaining('network')]);
    await page.goto('about:blank');
    const again = `#query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"key":"none"}')}`;
    await page.goto(`${server.url}/graphql${again}`);
    await expect.poll(() => textOf(page, 'variables.json')).toContain('none');
    await expect.poll(() => tabs(page)).toEqual([expect.any(String), 'Same', 'Same']);
    await page.context().close();
  });

  it('is told in a sentence that the server does not answer', async () => {
    const { page } = await visit(browser, `${server.url}/graphql`);
    const isQuery = (url: URL) => url.pathname === '/graphql';
    await page.route(isQuery, (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    );
    await page.locator('[data-example="sizes"]').click();
    await expect
      .poll(() => answerOf(page))
      .toContain('The server does not answer now. Its proxy says 502.');
    await page.unroute(isQuery);
    await page.route(isQuery, (route) => route.abort());
    await page.locator('[data-example="paying"]').click();
    await expect.poll(() => answerOf(page)).toContain('It cannot be reached. Ask again');
    await page.context().close();
  });

  it('is told on a phone that the server leaves nothing to ask', async () => {
    const playground = await openPlayground(QUESTIONS, ASSETS_PATH, () => false);
    const documents = new Map([['0', '{ __typename }']]);
    const { server: closed } = await seedServer({ playground, documents });
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${closed.url}/graphql`);
    await page.getByRole('button', { name: 'Execute query' }).waitFor();
    expect(await page.getByText('None of the example questions is among them.').isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await context.close();
    await closed.close();
  });

  it('finds page and playground below a path that a proxy strips', async () => {
    const proxy = await stripPath(server.url, '/below/here');
    const { page, troubles, close } = await openView(browser, `${proxy.url}/?lang=fa`);
    await page.locator('article h3 a').first().click();
    await page.waitForURL(/\/below\/here\/study\//);
    await page.locator('.tree').first().waitFor({ state: 'attached' });
    await page.reload();
    await page.locator('.tree').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'پرس‌وجوی پشت این صفحه' }).click();
    await page.getByRole('link', { name: 'باز کردن در ویرایشگر' }).click();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await expect.poll(() => answerOf(page)).toContain('"dimensions"');
    await page.locator('[data-example="sizes"]').click();
    await expect.poll(() => answerOf(page)).toContain('"studies"');
    expect(troubles).toEqual([]);
    await close();
    proxy.close();
  });
}
