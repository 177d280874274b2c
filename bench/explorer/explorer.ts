import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromiumPath, launch } from '../../test/support/browser.ts';
import { MAIN } from '../built-program.ts';
import { atMost, format, median, printTable } from '../measurements.ts';
import { startProgram } from '../server-process.ts';

const TURNS = 7;
/** Of the playground's time. */
const MOST = 0.35;

/** A page, and what stands on it once it can be used. */
interface Measured {
  readonly name: string;
  readonly path: string;
  readonly usable: string;
  /** Whether its share of the playground's time has a target. */
  readonly isView: boolean;
}

const VIEW = 'main:has(.assumptions):not(:has(.waiting))';
const view = (name: string, path: string, usable = VIEW): Measured => ({
  name,
  path,
  usable,
  isView: true,
});

/** All elements of the three models lie within six steps of their first dimensions. */
const ALL_ELEMENTS =
  '/graph?roots=digital.1,network.1,popularization.1&kinds=ALIGNS_WITH,PART_OF,THEORY&min=0&hops=6&max=1000';

const PAGES: readonly Measured[] = [
  { name: 'blank page', path: '/healthz', usable: 'body', isView: false },
  {
    name: 'playground',
    path: '/graphql',
    usable: 'body:has(.graphiql-response) .graphiql-editor .view-line',
    isView: false,
  },
  view('overview', '/'),
  view('comparison', '/compare'),
  view('element', '/element/network.6.2.1'),
  view('graph of an element', '/graph?roots=network.6.1.2'),
  view('matrix of 120 codes', '/matrix?studies=popularization&level=CODE'),
  view('graph of all elements', ALL_ELEMENTS, `${VIEW} .drawing a`),
];

/** What one visit took, in milliseconds: until the page could be used, and of script on the page's main thread. */
interface Visit {
  readonly usable: number;
  readonly script: number;
}

/**
 * Measures pages as a browser opens them that was never there, in turns, so that what else the machine does falls on all:
 * the time from the navigation until the page can be used, and the processor time of its scripts.
 */
export async function measureExplorer(): Promise<void> {
  if (chromiumPath === undefined)
    throw new Error('There is no Chromium; set CHROMIUM to its path.');
  const program = await startProgram([MAIN], { NEO4J_URI: '' });
  const { origin } = new URL(program.url);
  const browser = await launch();
  const visits = new Map(PAGES.map(({ name }) => [name, [] as Visit[]]));
  try {
    for (let turn = 0; turn < TURNS + 1; turn += 1) {
      for (const page of PAGES) {
        const visit = await visitOnce(browser, origin, page);
        // In the first turn the server answers what it then has in its cache.
        if (turn > 0) visits.get(page.name)?.push(visit);
      }
    }
  } finally {
    await browser.close();
    await program.stop();
  }
  const of = (name: string, figure: keyof Visit) =>
    median((visits.get(name) ?? []).map((visit) => visit[figure]));
  console.log(
    `\nA first visit: milliseconds until the page can be used, and of script (thread time); medians of ${TURNS} turns`,
  );
  const share = ({ name, isView }: Measured, figure: keyof Visit) => {
    const ratio = of(name, figure) / of('playground', figure);
    return format(isView ? atMost(ratio, MOST) : { figure: ratio });
  };
  printTable(
    ['', 'usable', 'of the playground', 'script', 'of the playground'],
    PAGES.map((page) => [
      page.name,
      of(page.name, 'usable').toFixed(0),
      share(page, 'usable'),
      of(page.name, 'script').toFixed(0),
      share(page, 'script'),
    ]),
  );
}

async function visitOnce(
  browser: Browser,
  origin: string,
  { path, usable }: Measured,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The time that the thread ran, and not that which it waited for a processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.locator(usable).first().waitFor();
  const visit = { usable: await sinceNavigation(page), script: await scriptTime(session) };
  await context.close();
  return visit;
}

const sinceNavigation = (page: Page) => page.evaluate<number>('performance.now()');

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return seconds * 1_000;
}
