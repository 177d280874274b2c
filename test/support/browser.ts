import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const { CHROMIUM, CI, REQUIRE_BROWSER } = process.env;

const PLACES = CHROMIUM
  ? [CHROMIUM]
  : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of Chromium on this machine; undefined when it has none. */
export const chromiumPath = PLACES.find((place) => existsSync(place));

/** Whether a missing browser is a failure, rather than a test that says it was not run. */
export const isBrowserRequired = Boolean(CI || REQUIRE_BROWSER || CHROMIUM);

/** Starts Chromium without a window and without background requests. */
export async function launch(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(`No Chromium at ${PLACES.join(', ')}.`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of a fresh browser, and what must not happen on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to other hosts; those were aborted. */
  readonly troubles: readonly string[];
}

/** Opens an address as someone who was never here, with every request to another origin aborted. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const troubles: string[] = [];
  const { origin } = new URL(url);
  await context.route('**/*', (route) => {
    const requested = route.request().url();
    if (new URL(requested).origin === origin) return route.continue();
    troubles.push(`request to ${requested}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning';
    if (isTrouble) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  await page.goto(url);
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  return { page, troubles };
}

/**
 * The text of one of GraphiQL's editors: all of it, where the page draws only the lines in view.
 */
export function textOf(page: Page, file: 'operation.graphql' | 'variables.json' | 'response.json') {
  return page.evaluate<string>(
    `monaco.editor.getModels().find(({ uri }) => uri.path.endsWith('${file}'))?.getValue() ?? ''`,
  );
}
