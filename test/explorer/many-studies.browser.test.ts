import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { syntheticDataset } from '../../bench/corpus/dataset.ts';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createService } from '../../src/graphql/server.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { openExplorer } from '../../src/open-explorer.ts';
import { describeExplorer } from '../support/explorer-tests.ts';
import { accessibilityFaults, answered, openView } from '../support/explorer-visit.ts';
import { start } from '../support/small-server.ts';

/** More studies than the page begins with, so that some have no name on it before they are mentioned. */
const STUDIES = 60;

async function manyStudies(): Promise<HttpServer> {
  const engine = openMemory(syntheticDataset(STUDIES));
  const service = await createService(engine, { isPublic: true, reportError: () => {} });
  return start(service, { playground: null, explorer: await openExplorer() });
}

/** Each view of studies that are not among the first, and where nobody has chosen any. */
const ADDRESSES = [
  '/',
  '/compare',
  '/compare?tab=overlap&studies=s00051,s00052,s00053',
  '/compare?tab=places',
  '/compare?tab=shifts',
  '/gaps?of=s00051&in=s00052',
  '/matrix',
  '/links?studies=s00051,s00052',
  '/graph?roots=s00051.1,s00051.2&min=0',
  '/search?q=region',
  '/study/s00051',
  '/evidence/s00051',
  '/element/s00051.1',
  '/questions',
  '/questions/technology',
];

/** Types into a field that finds something, and chooses the first that is found. */
async function pick(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator('main').getByRole('combobox', { name: label });
  await field.fill(text);
  await page.locator('main').getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await answered(page);
}

const headings = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('thead th').allInnerTexts()).map((text) => text.trim());

describeExplorer(
  `the explorer of ${STUDIES} studies`,
  (opened) => {
    it.each(ADDRESSES)('opens %s without a list of all studies', async (address) => {
      const { page, troubles, close } = await openView(opened().browser, opened().url + address, {
        width: 390,
      });
      expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
      const seen = await page.evaluate<{ readonly most: number; readonly tooWide: number }>(`({
      most: Math.max(
        document.querySelectorAll('main input[type=checkbox]').length,
        ...[...document.querySelectorAll('select')].map(({ options }) => options.length),
      ),
      tooWide: document.documentElement.scrollWidth - innerWidth,
    })`);
      expect(seen.most).toBeLessThan(STUDIES / 2);
      expect(seen.tooWide).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });

    it('finds a study by its words, to compare it, and calls it by its name', async () => {
      const { page, close } = await openView(opened().browser, `${opened().url}/compare?lang=en`);
      await pick(page, 'Add a study by its words', 'Study 57');
      await page.locator('thead').getByText('Study 57').waitFor();
      expect(await headings(page)).toEqual(['Idea', 'Study 1', 'Study 2', 'Study 3', 'Study 57']);
      expect(page.url()).toContain('studies=s00001,s00002,s00003,s00057');
      await close();
    });

    it('finds both studies of a gap, and those of a matrix, of links and of a search', async () => {
      const { page, close } = await openView(opened().browser, `${opened().url}/gaps?lang=en`);
      await pick(page, 'What this study says', 'Study 58');
      await pick(page, 'and this one does not', 's00059');
      await page
        .getByRole('heading', { name: 'What Study 58 says that Study 59 does not' })
        .waitFor();
      await page.goto(`${opened().url}/matrix?lang=en`);
      await answered(page);
      await pick(page, 'Add a study by its words', 'Study 55');
      expect(page.url()).toContain('studies=s00001,s00055');
      await page.goto(`${opened().url}/links?lang=en`);
      await answered(page);
      await pick(page, 'Add a study by its words', 'Study 55');
      expect(page.url()).toContain('studies=s00055');
      await page.goto(`${opened().url}/search?q=citizens&lang=en`);
      await answered(page);
      await pick(page, 'Study', 'Study 55');
      expect(page.url()).toContain('studies=s00055');
      await page.locator('[id^=hits-]').first().waitFor();
      expect(await page.locator('[id^=hits-]').allInnerTexts()).toEqual([
        expect.stringMatching(/^Study 55/),
      ]);
      await close();
    });

    it('pages through the studies, and says of a key that none has it', async () => {
      const { page, close } = await openView(opened().browser, `${opened().url}/?lang=en`);
      expect(await page.locator('article h3').first().textContent()).toBe('Study 1');
      await page.getByRole('link', { name: 'Further studies' }).click();
      await page.getByRole('heading', { name: 'Study 13' }).waitFor();
      await page.goto(`${opened().url}/evidence/s00061?lang=en`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('s00061');
      await close();
    });
  },
  manyStudies,
);
