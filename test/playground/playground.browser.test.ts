import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createService } from '../../src/graphql/server.ts';
import { ASSETS_PATH } from '../../src/http/router.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { chromiumPath, isBrowserRequired, launch, textOf, visit } from '../support/browser.ts';
import { start } from '../support/small-server.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const questionsFolder = folder('../../questions');
const names = readdirSync(questionsFolder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

if (chromiumPath === undefined && !isBrowserRequired) {
  it.skip('NOT RUN: the playground in a browser, because no Chromium was found (set CHROMIUM)', () => {});
} else {
  describe('the playground in a browser', { timeout: 60_000 }, inBrowser);
}

function inBrowser(): void {
  let server: HttpServer;
  let browser: Browser;
  const reported: unknown[] = [];
  beforeAll(async () => {
    const service = await createService(openMemory(loadSeed(folder('../../seed'))), {
      isPublic: true,
      reportError: (_id, error) => reported.push(error),
    });
    server = await start(service, {
      playground: await openPlayground(questionsFolder, ASSETS_PATH),
    });
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (address = '/graphql') => visit(browser, server.url + address);

  it('opens with the first example in a tab, and at least eight by title in both languages', async () => {
    const { page, troubles } = await open();
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(await page.locator('.graphiql-tab-button').count()).toBe(1);
    await page.locator('#examples a').first().and(page.locator('[aria-current]')).waitFor();
    for (const language of ['en', 'fa']) {
      expect(await page.locator(`#examples a [lang=${language}]`).count()).toBe(names.length);
    }
    expect(troubles).toEqual([]);
    const unnamed = await page.evaluate<string[]>(`
      [...document.querySelectorAll('button, a, input, textarea, select, summary')]
        .filter((it) => !(it.ariaLabel || it.title || it.textContent.trim() || it.labels?.length))
        .map((it) => it.outerHTML)`);
    expect(unnamed, 'controls without a name for those who hear the page').toEqual([]);
    await page.context().close();
  });

  it.each([
    [390, 'en'],
    [390, 'fa'],
    [1_400, 'en'],
    [1_400, 'fa'],
  ])('shows the answer below or beside the query at %s px, in %s', async (width, language) => {
    const { page, troubles } = await open();
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await page.locator('.graphiql-response').waitFor();
    const query = `{ study(key: "network") { title(languages: ["${language}"]) { value } } }`;
    await page.evaluate(`location.hash = 'query=' + encodeURIComponent(${JSON.stringify(query)})`);
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(query);
    await page.getByRole('button', { name: 'Execute query' }).click();
    await expect.poll(() => textOf(page, 'response.json')).toMatch(/"value"/);
    const shown = await page.locator('.graphiql-response').boundingBox();
    expect(shown?.width).toBeGreaterThan(300);
    expect(shown?.height).toBeGreaterThan(200);
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(900);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  describe('runs', () => {
    let page: Page;
    let troubles: readonly string[];
    beforeAll(async () => {
      ({ page, troubles } = await open());
    }, 60_000);
    afterAll(() => page?.context().close());

    it.each(names)('%s by a click, and gets an answer without errors', async (name) => {
      await page.locator(`[data-example="${name}"]`).click();
      await page.locator(`[data-example="${name}"][aria-current]`).waitFor();
      await expect.poll(() => textOf(page, 'response.json'), { timeout: 15_000 }).toMatch(/\}\s*$/);
      const answer = JSON.parse(await textOf(page, 'response.json'));
      expect(reported).toEqual([]);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data)).not.toContain(null);
      const direct = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: readFileSync(`${questionsFolder}/${name}.graphql`, 'utf8') }),
      });
      expect(answer).toEqual(await direct.json());
      expect(troubles).toEqual([]);
    });

    it('in one tab', async () => {
      expect(await page.locator('.graphiql-tab-button').count()).toBe(1);
    });
  });

  it('shows Persian from the right, with its half-spaces, and without warnings', async () => {
    const query =
      '{ search(query: "شبکه‌ای", first: 1) { normalizedQuery nodes { matched { value } } } }';
    const { page, troubles } = await open(`/graphql#query=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: 'Execute query' }).click();
    await page.locator('.graphiql-response .view-line [style*="unicode-bidi"]').first().waitFor();
    // As it is, and not as \u200c.
    expect(await textOf(page, 'response.json')).toContain('شبکه‌ای');
    const bases = await page.evaluate<string[]>(`
      [...document.querySelectorAll('.view-line [style*="unicode-bidi"]')]
        .map((part) => getComputedStyle(part).unicodeBidi)`);
    expect(new Set(bases)).toEqual(new Set(['plaintext']));
    expect(await page.locator('[class*="unicode-highlight"]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('opens the documentation and the explorer', async () => {
    const { page, troubles } = await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer a').getByText('Query', { exact: true }).click();
    await page.locator('.graphiql-doc-explorer a').getByText('study', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page
      .locator('.graphiql-explorer-root')
      .getByText('study', { exact: true })
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('puts the query and its variables into the address, and opens them elsewhere', async () => {
    const { page: here } = await open();
    const query = 'query Shared($key: String!) { study(key: $key) { key } } # پیوند';
    await type(here, 'Operation Editor', query);
    await type(here, 'Variables', '{ "key": "digital" }');
    await expect.poll(() => decodeURIComponent(here.url())).toContain(query);
    await expect.poll(() => decodeURIComponent(here.url())).toContain('"digital"');
    const link = here.url().slice(server.url.length);
    const { page: there, troubles } = await open(link);
    expect(await textOf(there, 'operation.graphql')).toBe(query);
    expect(await textOf(there, 'variables.json')).toBe('{ "key": "digital" }');
    await there.getByRole('button', { name: 'Execute query' }).click();
    await expect.poll(() => textOf(there, 'response.json')).toContain('"key": "digital"');
    expect(await there.locator('.graphiql-tab-button').count()).toBe(1);
    expect(troubles).toEqual([]);
    await Promise.all([here.context().close(), there.context().close()]);
  });

  it('shows a shared query to someone who has been here before, and leaves their tabs open', async () => {
    const { page } = await open();
    await type(page, 'Operation Editor', 'query Mine { dataset { version } }');
    // GraphiQL stores its tabs half a second after an edit.
    await expect
      .poll(() => page.evaluate<string>(`localStorage.getItem('graphiql:tabState')`))
      .toContain('query Mine');
    await page.goto('about:blank');
    await page.goto(
      `${server.url}/graphql?query=${encodeURIComponent('query Theirs { __typename }')}`,
    );
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe('query Theirs { __typename }');
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    expect(await textOf(page, 'operation.graphql')).toBe('query Mine { dataset { version } }');
    await page.context().close();
  });

  it('shows an example as it is written even when its tab was edited, and loses no edit', async () => {
    const { page } = await open();
    const first = page.locator('#examples a').first();
    await first.click();
    const written = await textOf(page, 'operation.graphql');
    await type(page, 'Operation Editor', 'query Edited { __typename }');
    await expect.poll(() => page.url()).toContain('Edited');
    await first.click();
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(written);
    expect(await page.locator('.graphiql-tab-button').count()).toBe(2);
    await page.getByRole('button', { name: 'Edited', exact: true }).click();
    expect(await textOf(page, 'operation.graphql')).toBe('query Edited { __typename }');
    await page.context().close();
  });
}

/**
 * Puts a text in place of what stands in an editor, at once, because typing would also close brackets.
 */
async function type(
  page: Page,
  editor: 'Operation Editor' | 'Variables',
  text: string,
): Promise<void> {
  await page.getByRole('region', { name: editor }).locator('.monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}
