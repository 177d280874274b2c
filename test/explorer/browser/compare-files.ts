import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Opened, openView } from '../../support/explorer-visit.ts';
import { parseCsv } from '../export/parse-csv.ts';
import { plain, rowsOn } from './compare-page.ts';

/** The file behind the first button for CSV. */
async function savedCsv(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).first().click(),
  ]);
  const content = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), lines: parseCsv(content) };
}

/** That the comparison leaves the page as it was seen. */
export function compareFileTests(opened: Opened): void {
  describe('the comparison', () => {
    it('is one click from the first page, and another puts it on the clipboard or into a file', async () => {
      const { browser, url } = opened();
      const { page, troubles, close } = await openView(browser, `${url}/?lang=en`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await page.locator('.comparison tbody tr').first().waitFor();
      const shown = await rowsOn(page);
      await page.getByRole('button', { name: 'Copy the table' }).click();
      await page.locator('.files [role="status"]:not(:empty)').waitFor();
      const pasted = await page.evaluate<string>(`(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType('text/html')).text();
      })()`);
      expect(pasted.match(/<tr>/g)).toHaveLength(shown.length + 2);
      const { name, lines } = await savedCsv(page);
      expect(name).toMatch(/^compare-ideas_min0\.50_[0-9a-f]{8}_[\d-]+\.csv$/);
      const [heads, ...rows] = lines;
      expect(heads).toEqual(await page.locator('.comparison thead th').allTextContents());
      const [note] = rows.pop() ?? [];
      expect(note).toContain('links of 0.50 and more');
      expect(rows).toHaveLength(shown.length);
      for (const [at, [head = '', ...cells]] of rows.entries()) {
        for (const line of head.split(/\n| · /)) expect(shown[at]?.head).toContain(line);
        for (const [column, cell] of cells.entries()) {
          expect(cell).not.toBe('');
          const seen = plain(shown[at]?.cells[column] ?? '');
          for (const line of cell.split(/\n| · /)) {
            expect(seen).toContain(plain(line.replace(/^\[(.*)\]$/, '$1')));
          }
        }
      }
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await page.getByText('Copied as Markdown').waitFor();
      const markdown = await page.evaluate<string>('navigator.clipboard.readText()');
      const ofTable = markdown.split('\n').filter((line) => line.startsWith('|'));
      expect(ofTable).toHaveLength(shown.length + 2);
      expect(markdown).toContain('On this it claims: Entering a network structure');
      for (const link of await page.locator('.exports a').all()) {
        const response = await fetch(new URL((await link.getAttribute('href')) ?? '', page.url()));
        expect(response.status).toBe(200);
        await response.body?.cancel();
      }
      expect(troubles).toEqual([]);
      await close();
    });

    it.each([
      ['/compare?tab=places', 'compare-places'],
      ['/compare?tab=shifts', 'compare-shifts'],
      ['/compare?tab=overlap', 'compare-overlap'],
      ['/links?negated=1&min=0.8', 'links'],
    ])('has files that say what is seen at %s', async (address, view) => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}${address}&lang=en`);
      const rows = await page.getByRole('table').first().locator('tbody tr').allTextContents();
      const { name, lines } = await savedCsv(page);
      expect(name.startsWith(`${view}_`)).toBe(true);
      expect(lines).toHaveLength(rows.length + 2);
      for (const [at, cells] of lines.slice(1, -1).entries()) {
        for (const line of cells.flatMap((cell) => cell.split(/\n| · |: /))) {
          const words = plain(line.replace(/^\[(.*)\]$|^– /, '$1')).trim();
          // A sign of a predicate is only for the eye.
          expect(plain(rows[at] ?? '').replace(/[≡≈⊂⊃∼] /g, '')).toContain(words);
        }
      }
      await close();
    });
  });
}
