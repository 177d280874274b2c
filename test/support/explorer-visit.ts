import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { HttpServer } from '../../src/http/server.ts';
import { openExplorer } from '../../src/open-explorer.ts';
import { seedServer } from './seed-server.ts';

/** The real server with the explorer, bundled from its sources. */
export async function explorerServer(): Promise<HttpServer> {
  return (await seedServer({ explorer: await openExplorer() })).server;
}

/** The browser and the server that all tests of the explorer share. */
export type Opened = () => { readonly browser: Browser; readonly url: string };

/** A page of the explorer, opened as by somebody who was never there. */
interface ExplorerVisit {
  readonly page: Page;
  /** Violations of the policy, errors of the console and of scripts, and requests to other hosts. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

interface VisitOptions {
  readonly width?: number;
  readonly locale?: string;
}

/** Opens an address and waits for its answer. */
export async function openView(
  browser: Browser,
  url: string,
  { width = 1400, locale = 'en-GB' }: VisitOptions = {},
): Promise<ExplorerVisit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale });
  const troubles: string[] = [];
  const { origin } = new URL(url);
  await context.route('**/*', (route) => {
    const requested = route.request().url();
    if (new URL(requested).origin === origin) return route.continue();
    troubles.push(`request to ${requested}`);
    return route.abort();
  });
  const page = await context.newPage();
  // Chromium reports violations of the policy in the console too.
  page.on('console', (message) => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning';
    if (isTrouble) troubles.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  await page.goto(url);
  await answered(page);
  return { page, troubles, close: () => context.close() };
}

/** Waits until a view shows its answer, or why there is none. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main .assumptions').waitFor();
  await page.locator('main .waiting').waitFor({ state: 'detached' });
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong. A script of a test is not stopped by the policy of the page. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}
